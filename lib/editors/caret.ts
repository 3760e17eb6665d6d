import type { Span } from '@/lib/checks/span';
import type { Snapshot } from './editor';

/** The person's selection as a stretch of the text; undefined when it lies elsewhere on the page. */
export function caretOf(box: HTMLElement, snapshot: Snapshot): Span | undefined {
  const selection = box.ownerDocument.getSelection();
  if (!selection || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  return box.contains(range.startContainer) && box.contains(range.endContainer)
    ? snapshot.span(range)
    : undefined;
}

/** Where a selection belongs once `at` has become `length` characters: what was inside goes to the end of them. */
export function movedCaret(caret: Span | undefined, at: Span, length: number): Span {
  const end = at[0] + length;
  if (caret === undefined) return [end, end];
  const moved = (offset: number) => {
    if (offset <= at[0] && at[0] !== at[1]) return offset;
    return offset < at[1] ? end : offset + length - (at[1] - at[0]);
  };
  return [moved(caret[0]), moved(caret[1])];
}
