import type { Placed } from './check';
import type { Draft } from './draft';

const startOf = ({ from, finding }: Placed): number => from + finding.at[0];
const endOf = ({ from, finding }: Placed): number => from + finding.at[1];

/** Whether two findings that share characters say the same thing twice; a whole sentence competes with no word in it. */
function compete(a: Placed, b: Placed): boolean {
  if (startOf(b) >= endOf(a) || a.rule.covers === 'post' || b.rule.covers === 'post') return false;
  if (startOf(a) === startOf(b) && endOf(a) === endOf(b)) return a.rule.kind === b.rule.kind;
  return a.rule.covers !== 'sentence' && b.rule.covers !== 'sentence' && a.rule.kind === b.rule.kind;
}

const stronger = (a: Placed, b: Placed): boolean => {
  const longer = endOf(a) - startOf(a) - (endOf(b) - startOf(b));
  return longer === 0 ? a.order < b.order : longer > 0;
};

/** Leaves out what another finding says better: the longer one, or that of the rule listed first. In text order. */
export function competing(draft: Draft, placed: readonly Placed[]): Placed[] {
  const inside = placed.filter((one) => {
    const [start, end] = [startOf(one), endOf(one)];
    const covers = one.rule.covers === 'post';
    return start >= 0 && (start < end || (covers && start === end)) && end <= draft.text.length;
  });
  inside.sort((a, b) => startOf(a) - startOf(b) || a.order - b.order);
  const kept = new Set<Placed>();
  // Those kept of a kind do not overlap, so that only the last of them can share characters with the next.
  const lastWords = new Map<string, Placed>();
  const lastSentence = new Map<string, Placed>();
  for (const one of inside) {
    const { kind } = one.rule;
    const rivals = [lastWords.get(kind), lastSentence.get(kind)].filter(
      (other) => other !== undefined && kept.has(other) && compete(other, one),
    );
    if (rivals.some((other) => other !== undefined && !stronger(one, other))) continue;
    for (const other of rivals) if (other !== undefined) kept.delete(other);
    kept.add(one);
    if (one.rule.covers === undefined) lastWords.set(kind, one);
    else if (one.rule.covers === 'sentence') lastSentence.set(kind, one);
  }
  return [...kept];
}
