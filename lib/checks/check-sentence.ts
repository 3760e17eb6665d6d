import type { PlacedSentence } from './draft';
import { createRecent } from './recent';
import type { Context, Finding } from './rule';
import type { SettledRule } from './settle';
import { createWaker } from './wake';

/** A finding with the rule that made it. */
export interface Found {
  readonly by: SettledRule;
  readonly finding: Finding;
}

/** What is known of one sentence. */
interface Seen {
  readonly found: readonly Found[];
  /** Which rules about the whole post it gives work to, by their places among those. */
  readonly wakes: readonly number[];
}

/** Runs a rule; one that throws finds nothing, and is reported. */
export type Run = (by: SettledRule, look: () => Iterable<Finding>) => readonly Found[];

/** What a rule gets to know, its own options included. */
export type ContextOf = (by: SettledRule) => Context;

/** Checks one sentence; `key` names all that its findings depend on besides its text. */
export type CheckSentence = (sentence: PlacedSentence, key: string, contextOf: ContextOf) => Seen;

const kept = 2_000;
const longestKept = 2_000;

/** Prepares the rules of scope 'sentence', with a memory of the sentences they saw. */
export function createSentenceCheck(
  sentenceRules: readonly SettledRule[],
  postRules: readonly SettledRule[],
  run: Run,
): CheckSentence {
  const first = sentenceRules.length;
  const waken = createWaker([...sentenceRules, ...postRules].map(({ rule }) => rule));
  const seen = createRecent<Seen>(kept);
  return (sentence, key, contextOf) => {
    const name = `${key}\n${sentence.prose}\n${sentence.text}`;
    const known = seen.get(name);
    if (known !== undefined) return known;
    const found: Found[] = [];
    const wakes: number[] = [];
    for (const index of waken(sentence.text, sentence.words)) {
      if (index >= first) wakes.push(index - first);
      const by = sentenceRules[index];
      if (by === undefined || by.rule.scope !== 'sentence') continue;
      const { rule } = by;
      found.push(...run(by, () => rule.check(sentence, contextOf(by))));
    }
    const result = { found, wakes };
    if (sentence.text.length <= longestKept) seen.set(name, result);
    return result;
  };
}
