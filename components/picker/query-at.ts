import type { Span } from '@/lib/checks/span';

/** What opens the picker, at the start of a word. */
const opening = /(?:^|\s)(\/\/([^\s/][^\n]{0,40})?)$/;

/** What stands between the opening and the caret, and where; UTF-16 offsets. */
export interface Query {
  readonly at: Span;
  readonly words: string;
}

/** The search for a template that is being typed into a post: `//` at the start of a word, and words behind it. */
export function queryAt(text: string, caret: Span | undefined): Query | undefined {
  if (caret === undefined || caret[0] !== caret[1]) return undefined;
  const found = opening.exec(text.slice(Math.max(0, caret[0] - 50), caret[0]));
  if (found?.[1] === undefined) return undefined;
  return { at: [caret[0] - found[1].length, caret[0]], words: found[2] ?? '' };
}
