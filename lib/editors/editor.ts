import type { Span } from '@/lib/checks/span';
import type { Engine } from '@/lib/sites';

/** What a compose box holds, read once: its text with `\n` between lines, and the way back into the page. */
export interface Snapshot {
  readonly text: string;
  /** Stretches the editor holds as one thing, such as a mention or a link: no change may touch a part of them. */
  readonly kept: readonly Span[];
  /**
   * What a highlight can mark: a DOM range, or a text field's own value range. Undefined where the browser has none
   * for this box or the page has changed since; `rects` may still know the place.
   * @param known given back where it stands there already: each range that is made costs the page at every change
   */
  range(at: Span, known?: AbstractRange): AbstractRange | undefined;
  /** Where a stretch of the text shows, CSS px of the window, one rectangle a line; none where the page has changed since. */
  rects(at: Span): readonly DOMRect[];
  /** The person's selection; undefined when it lies elsewhere on the page. */
  caret(): Span | undefined;
  /** The offset nearest to a point of the window, CSS px; undefined when the point is not over the box's text. */
  offsetAt(x: number, y: number): number | undefined;
}

/** How a write ended; `before` is the text as it stood, offered with a Copy button when something went wrong. */
export type Written =
  | { readonly outcome: 'done'; readonly text: string }
  /** The words were no longer there, so nothing was written. */
  | { readonly outcome: 'stale' }
  /** The change would cut into a mention or a link, so nothing was written. */
  | { readonly outcome: 'kept' }
  /** The box takes no typing (read-only, disabled), so nothing was written. */
  | { readonly outcome: 'locked' }
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
  /** An empty span inserts. */
  readonly at: Span;
  /** An empty text deletes; may hold line breaks, emoji and links. */
  readonly text: string;
  /** Where the caret stood when the box last had the focus. */
  readonly caret?: Span | undefined;
}

/** How one editor engine is read, written and measured. */
export interface Editor {
  readonly engine: Engine;
  read(box: HTMLElement): Snapshot;
  /** Selects a stretch of the box's text, and waits until the editor has heard of it. */
  select(box: HTMLElement, at: Span): Promise<void>;
  /**
   * Puts a text in place of another, the caret kept where the person had it. The box is read again before and after
   * the write; never throws for what a page does.
   */
  replace(box: HTMLElement, change: Change): Promise<Written>;
}
