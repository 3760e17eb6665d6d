import type { Span } from '@/lib/checks/span';

/**
 * Where a selection belongs once `at` has become `length` characters: what was inside goes to the end of them. Words that
 * were selected and replaced leave no selection behind, or the next key would take away what has just been put there.
 */
export function movedCaret(caret: Span | undefined, at: Span, length: number): Span {
  const end = at[0] + length;
  if (caret === undefined) return [end, end];
  if (caret[0] < caret[1] && at[0] <= caret[0] && caret[1] <= at[1]) return [end, end];
  const moved = (offset: number) => {
    if (offset <= at[0] && at[0] !== at[1]) return offset;
    return offset < at[1] ? end : offset + length - (at[1] - at[0]);
  };
  return [moved(caret[0]), moved(caret[1])];
}
