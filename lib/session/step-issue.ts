import type { Issue } from '@/lib/checks/report';
import type { Span } from '@/lib/checks/span';

/**
 * The issue a person comes to next: after the one whose card is open, else after the caret; from the last to the first.
 * @param by 1 onward, -1 back
 */
export function stepIssue(
  issues: readonly Issue[],
  card: string | undefined,
  caret: Span | undefined,
  by: 1 | -1,
): Issue | undefined {
  const inText = issues.filter(({ about }) => about === 'words').sort((a, b) => a.at[0] - b.at[0]);
  const open = inText.findIndex(({ key }) => key === card);
  if (open >= 0) return inText.at((open + by) % inText.length);
  const from = caret?.[0] ?? 0;
  const beside =
    by === 1 ? inText.find(({ at }) => at[1] >= from) : inText.findLast(({ at }) => at[0] < from);
  return beside ?? inText.at(by === 1 ? 0 : -1);
}
