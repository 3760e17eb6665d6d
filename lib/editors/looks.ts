/** How an engine's editable is to be looked at. */
export interface Looks {
  /** Selects what is no part of the text and of no weight, such as a drawn cursor. */
  readonly ignored: string;
  /** Selects what the editor holds as one thing: a link, a mention. */
  readonly kept: string;
  isBlock(element: Element): boolean;
  /** Whether blanks and line breaks of a text node all show. */
  keepsBlanks(text: Text): boolean;
  /** Characters the editor puts for itself and nobody sees. */
  readonly unseen?: RegExp;
}
