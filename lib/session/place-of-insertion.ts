import type { Span } from '@/lib/checks/span';

/**
 * Where a finished template goes in a draft: at the caret, or at the end when nobody knows where that was; set off by
 * a blank line from words that stand on the same line.
 */
export function placeOf(draft: string, caret: Span | undefined, text: string): { at: Span; text: string } {
  const at: Span = caret !== undefined && caret[1] <= draft.length ? caret : [draft.length, draft.length];
  const before = draft.slice(0, at[0]);
  const after = draft.slice(at[1]);
  const opening = before === '' || before.endsWith('\n') ? '' : '\n\n';
  const closing = after === '' || after.startsWith('\n') ? '' : '\n\n';
  return { at, text: opening + text + closing };
}

/** The same, in place of what stands at `instead`; an empty text only takes that out. */
export function placeInstead(draft: string, [start, end]: Span, text: string): { at: Span; text: string } {
  if (text === '') return { at: [start, end], text };
  const { at, text: placed } = placeOf(draft.slice(0, start) + draft.slice(end), [start, start], text);
  return { at: [at[0], at[1] + end - start], text: placed };
}
