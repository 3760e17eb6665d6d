import type { Span } from '@/lib/checks/span';

interface Pinned {
  /** UTF-16 offsets in the text the words are of. */
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/**
 * Where words of an earlier text stand in the text as it is now: where they stood, moved along with what was written
 * before or behind them, or the one place they are found at; undefined where they are gone, or stand in several places.
 */
export function wordsNow({ start, end, words }: Pinned, from: string | null, to: string): Span | undefined {
  if (words === '') return undefined;
  if (from !== null) {
    const shorter = Math.min(from.length, to.length);
    let head = 0;
    while (head < shorter && from[head] === to[head]) head += 1;
    let tail = 0;
    while (tail < shorter - head && from[from.length - 1 - tail] === to[to.length - 1 - tail]) tail += 1;
    if (end <= head) return [start, end];
    const grown = to.length - from.length;
    if (start >= from.length - tail) return [start + grown, end + grown];
  }
  const first = to.indexOf(words);
  return first >= 0 && to.indexOf(words, first + 1) < 0 ? [first, first + words.length] : undefined;
}
