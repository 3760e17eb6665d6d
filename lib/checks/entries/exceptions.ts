import type { Span } from '@/lib/checks/span';
import { createPassage, type Passage } from './passage';
import { createTokens } from './tokens';

/** Whether words of a passage are let pass. */
export type Excepted = (passage: Passage, at: Span) => boolean;

/** Reads an entry's exceptions: words that hold one are let pass, and so are words within one of several words. */
export function createExceptions(exceptions: readonly string[] = []): Excepted {
  if (exceptions.length === 0) return () => false;
  const longestFirst = [...exceptions].sort((a, b) => b.length - a.length);
  const held = createTokens(longestFirst, { word: true });
  const around = createTokens(
    longestFirst.filter((one) => /[ \t]|\\s/.test(one)),
    { word: true, ignoreCase: true },
  );
  return (passage, [start, end]) => {
    const words = createPassage(passage.text.slice(start, end).trim(), 0);
    if (held.find(words, 1).length > 0) return true;
    return around.find(passage).some(({ at }) => at[0] <= start && end <= at[1]);
  };
}
