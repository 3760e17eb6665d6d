import type { Span } from '@/lib/checks/span';

/** A change without what stays the same at its ends, so that a mention or a link out there is not touched. */
export function narrowed(
  [start, end]: Span,
  text: string,
  draft: string,
): { readonly at: Span; readonly text: string } {
  const before = [...new Intl.Segmenter().segment(draft.slice(start, end))].map(({ segment }) => segment);
  const after = [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment);
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  const from = start + before.slice(0, head).join('').length;
  const to = end - before.slice(before.length - tail).join('').length;
  return { at: [from, to], text: after.slice(head, after.length - tail).join('') };
}
