import type { Span } from '@/lib/checks/span';

/** A stretch of a post that is shown in one way. */
export interface Stretch {
  readonly text: string;
  readonly kind: 'words' | 'link' | 'slot';
  /** UTF-16 offset in the post. */
  readonly start: number;
}

/** What a template still misses, as it is written out in an example. */
const slot = /‹[^›]*›/g;

/**
 * Divides a post into plain words, what a site sets apart (links, hashtags, names) and what is still missing.
 * @param linked UTF-16 offsets, in the order of the text
 * @param cut an offset at which a stretch ends in any case
 */
export function splitPost(
  text: string,
  linked: readonly Span[],
  cut: number = text.length,
): readonly Stretch[] {
  const slots = [...text.matchAll(slot)].map(({ 0: found, index }): Span => [index, index + found.length]);
  const marks = [
    ...slots.map((at) => ({ at, kind: 'slot' as const })),
    ...linked.map((at) => ({ at, kind: 'link' as const })),
  ].sort((a, b) => a.at[0] - b.at[0]);
  const stretches: Stretch[] = [];
  const add = (start: number, end: number, kind: Stretch['kind']) => {
    const inside = cut > start && cut < end ? [start, cut, end] : [start, end];
    for (const [index, from] of inside.slice(0, -1).entries()) {
      const piece = text.slice(from, inside[index + 1]);
      if (piece !== '') stretches.push({ text: piece, kind, start: from });
    }
  };
  let end = 0;
  for (const { at, kind } of marks) {
    if (at[0] < end) continue;
    add(end, at[0], 'words');
    add(at[0], at[1], kind);
    end = at[1];
  }
  add(end, text.length, 'words');
  return stretches;
}
