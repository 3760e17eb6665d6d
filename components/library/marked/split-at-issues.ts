import type { Issue, Severity } from '@/lib/checks';

/** A stretch of a text over which the same issues lie. */
export interface Piece {
  /** UTF-16 offset. */
  readonly from: number;
  readonly text: string;
  /** The worst of them; left out where there are none. */
  readonly severity?: Severity;
  /** Their keys. */
  readonly keys: readonly string[];
}

const order: readonly Severity[] = ['error', 'warning', 'suggestion'];

/** Cuts a text where issues start and end, so that each piece can be marked by itself; only those about words count. */
export function splitAtIssues(text: string, issues: readonly Issue[]): readonly Piece[] {
  const marked = issues.filter(({ about, at }) => about === 'words' && at[0] < at[1] && at[1] <= text.length);
  const cuts = new Set([0, text.length, ...marked.flatMap(({ at }) => at)]);
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(0, -1).map((from, index) => {
    const end = places[index + 1] ?? text.length;
    const over = marked.filter(({ at }) => at[0] <= from && at[1] >= end);
    const severity = order.find((one) => over.some((issue) => issue.severity === one));
    return {
      from,
      text: text.slice(from, end),
      keys: over.map(({ key }) => key),
      ...(severity && { severity }),
    };
  });
}
