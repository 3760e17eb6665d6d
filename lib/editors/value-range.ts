import type { Span } from '@/lib/checks/span';

/**
 * A range of a text field's value, which moves along with typing.
 * Source: https://github.com/WICG/proposals/issues/179 and Chrome's `OpaqueRange`, since Chrome 148; in no other browser yet.
 */
export interface OpaqueRange extends AbstractRange {
  getClientRects(): DOMRectList;
  getBoundingClientRect(): DOMRect;
}

interface Ranged {
  createValueRange(start: number, end: number): OpaqueRange;
}

const isRanged = (field: object): field is Ranged => 'createValueRange' in field;

/** The browser's own range of a field's value; undefined where it has none. */
export const valueRange = (field: HTMLElement, [start, end]: Span): OpaqueRange | undefined =>
  isRanged(field) ? field.createValueRange(start, end) : undefined;
