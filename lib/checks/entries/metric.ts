import { type Draft, wholePost } from '@/lib/checks/draft';
import type { Finding } from '@/lib/checks/rule';
import type { MetricEntry } from './entry';
import { readMessage } from './entry-message';
import { readFormula } from './formula';
import { countText } from './text-counts';

/** A shorter text says nothing of how hard its writer writes. */
const least = { words: 30, sentences: 3 };

const counted = new WeakMap<Draft, Readonly<Record<string, number>>>();

const countsOf = (draft: Draft): Readonly<Record<string, number>> => {
  const counts = counted.get(draft) ?? countText(draft);
  counted.set(draft, counts);
  return counts;
};

/** Checks what a formula comes to for a post as a whole; undefined for a formula that cannot be read. */
export function lookForMetric(entry: MetricEntry): ((draft: Draft) => Iterable<Finding>) | undefined {
  const formula = readFormula(entry.formula);
  const condition = readFormula(`result ${entry.condition}`);
  if (formula === undefined || condition === undefined) return undefined;
  const { fill } = readMessage(entry.message);
  return function* find(draft) {
    const counts = countsOf(draft);
    const { words = 0, sentences = 0 } = counts;
    if (words === 0 || (formula.divides && (words < least.words || sentences < least.sentences))) return;
    const result = formula.value(counts);
    if (!Number.isFinite(result) || condition.value({ ...counts, result }) === 0) return;
    yield { at: wholePost(draft), parameters: fill(result.toFixed(2)) };
  };
}
