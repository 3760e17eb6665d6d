import type { Draft } from '@/lib/checks/draft';
import { matchesOf } from '@/lib/checks/matches-of';
import type { Context } from '@/lib/checks/rule';
import type { Span } from '@/lib/checks/span';

/** The languages whose warnings can be read. */
export type Readable = 'en' | 'es';

/** What the five elements are looked for in. */
export interface Passage {
  readonly draft: Draft;
  readonly context: Context;
  /** The post with links, handles and hashtags blanked, as far as anybody reads a warning. */
  readonly text: string;
  readonly languages: readonly Readable[];
}

/** UTF-16 units of a post that are read as a warning: whatever is not said by then is not said in time. */
const longest = 6_000;

/** The languages a text in `language` is read in: both where it is not clear. */
export const readableLanguages = (language: string): readonly Readable[] =>
  language === 'en' || language === 'es' ? [language] : ['en', 'es'];

/** Takes what is to be read out of a post. */
export const passageOf = (draft: Draft, context: Context): Passage => ({
  draft,
  context,
  text: draft.masked.slice(0, longest),
  languages: readableLanguages(context.language),
});

const shortened =
  /(?:[ap]\.\s?m|(?<!\p{L})(?:St|Ave|Av|Rd|Dr|Blvd|Ln|Ct|Hwy|Pkwy|Pl|Cir|Ter|Jr|Sr|Dept|Co|Avda))\.$/iu;

/** The stretch without blanks and marks around it that are no part of what is said. */
export function trimmed(text: string, [start, end]: Span): Span {
  let first = start;
  let last = end;
  while (first < last && /[\s,;:–—-]/.test(text.charAt(first))) first += 1;
  while (last > first && /[\s,;:–—-]/.test(text.charAt(last - 1))) last -= 1;
  // The point of a sentence, unless it shortens a word.
  if (text.charAt(last - 1) === '.' && !shortened.test(text.slice(Math.max(first, last - 8), last)))
    last -= 1;
  return [first, last];
}

/** The first stretch that one of the patterns finds, the patterns in their order; `accept` may turn a match down. */
export function firstMatch(
  text: string,
  patterns: readonly RegExp[],
  accept: (match: RegExpExecArray) => boolean = () => true,
): Span | undefined {
  for (const pattern of patterns) {
    for (const match of matchesOf(pattern, text)) {
      if (accept(match)) return trimmed(text, [match.index, match.index + match[0].length]);
    }
  }
  return undefined;
}

/** The stretch that stands first of all that the patterns find, the longest where several start there. */
export function earliest(text: string, patterns: readonly RegExp[]): Span | undefined {
  let best: Span | undefined;
  for (const pattern of patterns) {
    const found = firstMatch(text, [pattern]);
    if (found === undefined) continue;
    if (best === undefined || found[0] < best[0] || (found[0] === best[0] && found[1] > best[1]))
      best = found;
  }
  return best;
}

/** A pattern's words as given and in capitals: of names, where the small letters say that there is none. */
export const capitalForms = (words: string): string =>
  words
    .trim()
    .split(/\s*\|\s*/)
    .flatMap((word) => [word, word.toUpperCase()])
    .join('|');

/** A pattern's words in small letters, with a first capital and in capitals, where the flag i would touch names too. */
export const anyCase = (words: string): string =>
  words
    .trim()
    .split(/\s*\|\s*/)
    .flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()])
    .join('|');

/** Whether a stretch in brackets is written as a blank: [TIME], [hora], [Insert time]; “[Image of the Day]” is none. */
export const isBlank = ({ 0: words }: RegExpExecArray): boolean =>
  words === words.toUpperCase() ||
  words === words.toLowerCase() ||
  /^[[{<]+(?:insert|enter|add|your|inserte)/i.test(words);

/** A stretch that waits in brackets for one of these: it counts as said, since a blank left over is an error by itself. */
export const placeholderFor = (words: string): RegExp =>
  new RegExp(
    `[[{<]{1,2}[^\\]\\[{}<>\\n]{0,40}?(?<!\\p{L})(?:${words})(?!\\p{L})[^\\]\\[{}<>\\n]{0,40}[\\]}>]{1,2}`,
    'giu',
  );
