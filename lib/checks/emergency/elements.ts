import type { Span } from '@/lib/checks/span';

/** The five things a warning must say (FEMA IS-242; thewarnroom.com). */
export const elements = ['source', 'hazard', 'location', 'time', 'action'] as const;
export type Element = (typeof elements)[number];

/** Where a post says each: the stretch of words, in offsets of the draft, or undefined where it does not. */
export type Elements = Readonly<Record<Element, Span | undefined>>;
