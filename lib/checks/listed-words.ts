import type { ListedWord } from './data/listed-word';
import type { Sentence, Word } from './draft';
import { inflect, type VerbForms } from './inflect';
import { adjoin, inCode, looksLikeName, wordAfter, wordBefore } from './near';
import type { Finding } from './rule';
import type { Span } from './span';
import type { Wakes } from './wakes';
import { removal, replacement } from './write-fix';

interface Listed {
  readonly rest: readonly string[];
  readonly better: readonly VerbForms[] | readonly string[];
  readonly form: keyof VerbForms | 'same' | 'pastOrParticiple';
  readonly entry: ListedWord;
}

const forms = ['base', 'third', 'past', 'continuous'] as const;
const helpers = new Set(
  "be is are was were been being am isn't aren't wasn't weren't has have had get gets".split(' '),
);
const split = (words: string | undefined): ReadonlySet<string> | undefined =>
  words === undefined ? undefined : new Set(words.split(' '));
const sets = new Map<string, ReadonlySet<string> | undefined>();
const wordsOf = (words: string): ReadonlySet<string> => {
  const known = sets.get(words) ?? split(words) ?? new Set();
  sets.set(words, known);
  return known;
};

/** Every way a listed entry may stand in a text, by its first word. */
function index(entries: readonly ListedWord[]): ReadonlyMap<string, readonly Listed[]> {
  const all = new Map<string, Listed[]>();
  const add = (phrase: string, one: Omit<Listed, 'rest'>): void => {
    const [first = '', ...rest] = phrase.split(' ');
    const list = all.get(first) ?? [];
    list.push({ ...one, rest });
    list.sort((a, b) => b.rest.length - a.rest.length);
    all.set(first, list);
  };
  for (const entry of entries) {
    if (entry.as === 'verb') {
      const own = inflect(entry.say);
      const better = entry.use.map(inflect);
      for (const form of entry.forms ?? forms) {
        add(own[form], { better, form: form === 'past' ? 'pastOrParticiple' : form, entry });
      }
    } else {
      add(entry.say, { better: entry.use, form: 'same', entry });
      if (entry.as === 'noun')
        add(`${entry.say}s`, { better: entry.use.map((word) => inflect(word).third), form: 'same', entry });
    }
  }
  return all;
}

function fits(sentence: Sentence, from: number, to: number, entry: ListedWord): boolean {
  const before = wordBefore(sentence, from);
  const after = wordAfter(sentence, to);
  if (entry.notAfter && wordsOf(entry.notAfter).has(before)) return false;
  if (entry.notBefore && wordsOf(entry.notBefore).has(after)) return false;
  if (entry.onlyAfter && !wordsOf(entry.onlyAfter).has(before)) return false;
  if (entry.onlyBefore && !wordsOf(entry.onlyBefore).has(after)) return false;
  return !(entry.opening && from !== 0);
}

/** Whether a helping verb stands within the three words before. */
const afterHelper = (sentence: Sentence, at: number): boolean =>
  sentence.words.slice(Math.max(0, at - 3), at).some(({ lower }) => helpers.has(lower));

function wordings(sentence: Sentence, at: number, { better, form }: Listed): string[] {
  return better.flatMap((one) => {
    if (typeof one === 'string') return one;
    if (form === 'same') return [];
    // “Have come” has the form of “they come”.
    if (form === 'base' && /^ha(?:s|d|ve)$/.test(wordBefore(sentence, at))) return one.participle;
    if (form !== 'pastOrParticiple') return one[form];
    if (one.past === one.participle) return one.past;
    return afterHelper(sentence, at) ? one.participle : [];
  });
}

/** What starts with one word: by the word after it, and what is no longer. */
interface ByWord {
  readonly longer: ReadonlyMap<string, readonly Listed[]>;
  readonly single: readonly Listed[];
}

/** Those of more words by the second of them, each with the single ones after them. */
function bySecond(all: readonly Listed[]): ByWord {
  const single = all.filter(({ rest }) => rest.length === 0);
  const seconds = new Set(all.flatMap(({ rest }) => rest[0] ?? []));
  const longer = [...seconds].map((second) => {
    const these = all.filter(({ rest }) => rest[0] === second);
    return [second, [...these, ...single]] as const;
  });
  return { longer: new Map(longer), single };
}

/** Whether the words after this one are these; most often not. */
const goesOn = (words: readonly Word[], at: number, rest: readonly string[]): boolean => {
  for (let step = 0; step < rest.length; step += 1) {
    if (words[at + step + 1]?.lower !== rest[step]) return false;
  }
  return true;
};

const endOfMatch = (sentence: Sentence, at: number, rest: readonly string[]): number | undefined => {
  const { words } = sentence;
  if (!goesOn(words, at, rest)) return undefined;
  for (let step = 0; step < rest.length; step += 1) {
    const left = words[at + step];
    const right = words[at + step + 1];
    if (left === undefined || right === undefined || !adjoin(sentence, left, right)) return undefined;
  }
  return at + rest.length;
};

/** The longest word of a phrase: it stands in fewer sentences than the small ones. */
const tellingWord = (phrase: readonly string[]): string =>
  phrase.reduce((longest, word) => (word.length > longest.length ? word : longest), '');

const namedTogether = (sentence: Sentence, first: Word, last: number, entry: ListedWord): boolean =>
  entry.as !== 'verb' &&
  /^\p{Lu}\p{Ll}/u.test(first.text) &&
  /^\p{Lu}\p{Ll}/u.test(sentence.words[last + 1]?.text ?? '') &&
  wordAfter(sentence, last) !== '' &&
  !entry.say.includes(' ');

/**
 * Makes the check that finds every listed word or phrase of a language in a sentence, the longest at each place, and what
 * wakes it. Forms of verbs and articles are worked out in English only: other languages list theirs.
 */
export function listedWords(
  entries: readonly ListedWord[],
  language = 'en',
): {
  readonly check: (sentence: Sentence) => Iterable<Finding>;
  readonly wakes: Wakes;
} {
  const byFirst = index(entries);
  const byTwo = new Map([...byFirst].map(([first, all]) => [first, bySecond(all)] as const));
  function* check(sentence: Sentence): Iterable<Finding> {
    const { words } = sentence;
    for (let at = 0; at < words.length; at += 1) {
      const first = words[at];
      const known = first && byTwo.get(first.lower);
      if (known === undefined) continue;
      const longer = known.longer.get(words[at + 1]?.lower ?? '');
      const candidates = longer === undefined ? known.single : longer;
      if (candidates.length === 0 || first === undefined || first.quoted) continue;
      let named: boolean | undefined;
      for (const one of candidates) {
        if (!goesOn(words, at, one.rest)) continue;
        named ??= looksLikeName(sentence, first);
        if (named) break;
        const last = endOfMatch(sentence, at, one.rest);
        const lastWord = last === undefined ? undefined : words[last];
        if (last === undefined || lastWord === undefined || !fits(sentence, at, last, one.entry)) continue;
        const span: Span = [first.at[0], lastWord.at[1]];
        if (one.entry.right) {
          at = last;
          break;
        }
        if (inCode(sentence, span) || namedTogether(sentence, first, last, one.entry)) continue;
        const texts = wordings(sentence, at, one);
        if (texts.length === 0 && one.entry.use.length > 0) continue;
        const fixes = texts.map((text) =>
          text === '' ? removal(sentence, span) : replacement(sentence, span, text, language),
        );
        yield { at: span, fixes, ...(one.entry.mild && { severity: 'suggestion' as const }) };
        at = last;
        break;
      }
    }
  }
  const telling = [...byFirst].flatMap(([first, all]) =>
    all.map(({ rest }) => tellingWord([first, ...rest])),
  );
  return { check, wakes: { words: [...new Set(telling)] } };
}
