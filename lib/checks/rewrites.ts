import type { Sentence } from './draft';
import { looksLikeName } from './near';
import { once } from './once';
import type { Context, Finding } from './rule';
import type { Span } from './span';
import type { Wakes } from './wakes';
import { removal, replacement } from './write-fix';

/** A wording that takes more than a list of words to find, and what may stand instead; `$1` is what a group found. */
export interface Rewrite {
  /** Regular expression, without borders: it is only found as whole words, in any case. */
  readonly find: string;
  /** Best first; '' leaves the words out; an empty list leaves it to the author. */
  readonly use: readonly string[];
  /** Many careful writers use it: a suggestion only. */
  readonly mild?: true;
  /** Words, apart by blanks: only looked for where one of them stands. */
  readonly on?: string;
  /** Found although it is written like a name. */
  readonly named?: true;
}

/** Small words, and verbs that stand after a group of people or after a part of a sentence that ends with one. */
const afterGroup = (
  'and or but who whom whose which in on at to of for from with without by as than during near across throughout until ' +
  'through after before while since between into over under around along about this that these is are was were be being ' +
  'can cannot could may might must should shall will would have had has do did does when where if because so not there ' +
  'here today tonight tomorrow now often also still every each all first free who live living need needs get gets ' +
  'receive stay face open opens opened close closes begin begins start starts started run runs ride rides want deserve ' +
  'offers gives helps serves lends sends provides hosts holds hires lend offer ' +
  'remain suffer struggle use pay wait eat sleep come go qualify apply call visit inspire safe warm cool'
).split(' ');

/**
 * What may follow a group of people that is named by an adjective alone (“the homeless”), and not a noun that makes it
 * one of a thing (“the poor condition”).
 */
export const alone = `(?=\\s*(?:[.,;:!?)…–—•|\\n-]|$|\\s(?:${afterGroup.join('|')})(?!\\p{L})))`;

/** “Senior Citizens”, “Mom and Dad”, a school “for the Blind” are on a sign, or somebody's name. */
const isTitle = /^(?:\p{Lu}\p{Ll}.*|the)\s\p{Lu}\p{Ll}/u;

const filled = (template: string, groups: readonly (string | undefined)[]): string =>
  template.replace(/\$(\d)/g, (_whole, digit: string) => groups[Number(digit)] ?? '');

/** Makes the check that finds every such wording in a sentence, the longest first at each place. */
export function rewrites(
  list: readonly Rewrite[],
  words: readonly string[] = [],
): { readonly check: (sentence: Sentence) => Iterable<Finding>; readonly wakes: Wakes } {
  const all = list.map((rewrite) => ({
    rewrite,
    // Made when it is first needed: most posts have none of the words.
    pattern: once(
      () =>
        new RegExp(
          `(?<![\\p{L}\\p{M}\\p{N}_@#/’'‑-])(?:${rewrite.find})(?![\\p{L}\\p{M}\\p{N}_/’'‑-])`,
          'giu',
        ),
    ),
  }));
  const always = all.filter(({ rewrite }) => rewrite.on === undefined);
  const byWord = new Map<string, (typeof all)[number][]>();
  for (const one of all) {
    for (const word of one.rewrite.on?.split(' ') ?? []) byWord.set(word, [...(byWord.get(word) ?? []), one]);
  }

  function awake(sentence: Sentence): Iterable<(typeof all)[number]> {
    if (byWord.size === 0) return always;
    let woken: Set<(typeof all)[number]> | undefined;
    for (const { lower } of sentence.words) {
      const some = byWord.get(lower);
      if (some === undefined) continue;
      woken ??= new Set(always);
      for (const one of some) woken.add(one);
    }
    return woken ?? always;
  }

  function* check(sentence: Sentence): Iterable<Finding> {
    const taken: Span[] = [];
    for (const { rewrite, pattern } of awake(sentence)) {
      for (const match of sentence.prose.matchAll(pattern())) {
        const at: Span = [match.index, match.index + match[0].length];
        if (taken.some(([start, end]) => at[0] < end && start < at[1])) continue;
        const first = { at, text: /^[\p{L}'’-]+/u.exec(match[0])?.[0] ?? '', lower: '', quoted: false };
        if (rewrite.named !== true && (looksLikeName(sentence, first) || isTitle.test(match[0]))) continue;
        taken.push(at);
        const texts = rewrite.use.map((template) => filled(template, match));
        yield {
          at,
          fixes: texts.map((text) => (text === '' ? removal(sentence, at) : replacement(sentence, at, text))),
          ...(rewrite.mild && { severity: 'suggestion' as const }),
        };
      }
    }
  }
  return { check, wakes: { words: [...words, ...byWord.keys()] } };
}

type Found = ReturnType<typeof rewrites>;

/** Joins lists that each speak of one language (BCP 47). */
export function byLanguage(lists: Readonly<Record<string, Found>>): {
  readonly languages: readonly string[];
  readonly check: (sentence: Sentence, context: Context) => Iterable<Finding>;
  readonly wakes: Wakes;
} {
  return {
    languages: Object.keys(lists),
    check: (sentence, { language }) => lists[language]?.check(sentence) ?? [],
    wakes: { words: Object.values(lists).flatMap(({ wakes }) => wakes.words ?? []) },
  };
}
