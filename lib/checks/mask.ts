import type { Span } from './span';

/** Stands for each character of what is no prose: it is no letter, no blank and no punctuation. */
export const blank = '\uFFFC';

/** The text with the spans blanked, of the same length; the spans are in order and do not overlap. */
export function mask(text: string, spans: readonly Span[]): string {
  if (spans.length === 0) return text;
  const parts: string[] = [];
  let from = 0;
  for (const [start, end] of spans) {
    if (start < from) continue;
    parts.push(text.slice(from, start), blank.repeat(end - start));
    from = end;
  }
  parts.push(text.slice(from));
  return parts.join('');
}

const closes: Readonly<Record<string, string>> = { '“': '”', '«': '»', '"': '"' };

/** Finds quoted text, quotation marks included; a quotation ends with its paragraph. */
export function findQuotes(text: string): Span[] {
  const found: Span[] = [];
  let open = -1;
  let wanted = '';
  for (const match of text.matchAll(/[“”«»"]|\n\s*\n/g)) {
    const mark = match[0];
    if (mark === wanted) {
      found.push([open, match.index + 1]);
      wanted = '';
    } else if (mark.startsWith('\n')) wanted = '';
    else if (
      wanted === '' &&
      closes[mark] !== undefined &&
      !/[\p{L}\p{N}]/u.test(text.charAt(match.index - 1))
    ) {
      open = match.index;
      wanted = closes[mark] ?? '';
    }
  }
  return found;
}
