import type { Suggestion } from './answer-schema';

/** The text with every suggestion in it; undefined where two of them are about the same words. */
export function applySuggestions(text: string, suggestions: readonly Suggestion[]): string | undefined {
  let written = '';
  let end = 0;
  for (const one of suggestions.toSorted((a, b) => a.start - b.start)) {
    if (one.start < end || text.slice(one.start, one.end) !== one.words) return undefined;
    written += text.slice(end, one.start) + one.instead;
    end = one.end;
  }
  return written + text.slice(end);
}
