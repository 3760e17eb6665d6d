/** A stretch of text: first and past-the-end UTF-16 offset. */
export type Span = readonly [start: number, end: number];

/** Whether two spans share at least one character. */
export const overlaps = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1];
