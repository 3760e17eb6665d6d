import type { Issue } from '@/lib/checks';
import type { PaintedSpan } from './split-at-spans';

/** Where issues underline words. */
export const spansOfIssues = (issues: readonly Issue[]): readonly PaintedSpan[] =>
  issues
    .filter(({ about }) => about === 'words')
    .map(({ key, at, severity }) => ({ id: key, start: at[0], end: at[1], paint: severity }));

/** Where comments and suggestions set words off. */
export const spansOfNotes = (
  notes: readonly { readonly id: string; readonly start: number; readonly end: number }[],
): readonly PaintedSpan[] => notes.map(({ id, start, end }) => ({ id, start, end, paint: 'noted' }));
