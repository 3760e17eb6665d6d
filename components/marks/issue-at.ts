import type { Issue } from '@/lib/checks/report';
import type { Snapshot } from '@/lib/editors';

/** The issue whose words lie under a point of the window, CSS px; the shortest where several do. */
export function issueAt(
  point: { x: number; y: number },
  snapshot: Snapshot,
  issues: readonly Issue[],
): Issue | undefined {
  const offset = snapshot.offsetAt(point.x, point.y);
  if (offset === undefined) return undefined;
  // The nearest caret place may be far from the pointer, as in the blank behind a line: the words themselves decide.
  return issues
    .filter(({ about, at }) => about === 'words' && at[0] <= offset && offset <= at[1])
    .filter(({ at }) => snapshot.rects(at).some((rect) => holds(rect, point)))
    .sort((a, b) => a.at[1] - a.at[0] - (b.at[1] - b.at[0]))[0];
}

const holds = (rect: DOMRect, { x, y }: { x: number; y: number }) =>
  x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom;
