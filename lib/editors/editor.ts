import type { Span } from '@/lib/checks/span';

/** What a compose box holds, read once: its text with `\n` between lines, and the way back into the page. */
export interface Snapshot {
  readonly text: string;
  /** The DOM range of a stretch of the text, or undefined where the page has changed since. */
  range(at: Span): Range | undefined;
  /** The stretch of text a DOM range covers, or undefined when it lies outside the box. */
  span(range: AbstractRange): Span | undefined;
}

/** How a write ended; `before` is the text as it stood, offered with a Copy button when something went wrong. */
export type Written =
  | { readonly outcome: 'done'; readonly text: string }
  /** The words were no longer there, so nothing was written. */
  | { readonly outcome: 'stale' }
  /** The editor did not take the change; the text is as it was. */
  | { readonly outcome: 'refused' }
  /** The text is not what was predicted, and could not be put back. */
  | { readonly outcome: 'damaged'; readonly before: string }
  /** The box is no longer on the page. */
  | { readonly outcome: 'gone'; readonly before: string };

/** What is to be written. */
export interface Change {
  /** The box's text that the offsets were computed on. */
  readonly expected: string;
  readonly at: Span;
  /** May be empty, may hold line breaks. */
  readonly text: string;
  /** Where the caret stood when the box last had the focus. */
  readonly caret?: Span | undefined;
}

/** How one editor engine is read, written and measured. */
export interface Editor {
  read(box: HTMLElement): Snapshot;
  /**
   * Puts a text in place of another, the caret kept where the person had it.
   * The box is read again before and after the write.
   */
  replace(box: HTMLElement, change: Change): Promise<Written>;
}
