import {
  blankJoiners,
  blankPhrases,
  blankStarters,
  blankWords,
  bracketLabels,
} from '@/lib/checks/data/placeholder-words';

const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));
const blanks = setOf(blankWords);
const phrases = setOf(blankPhrases);
const starters = setOf(blankStarters);
const joiners = setOf(blankJoiners);
const labels = setOf(bracketLabels);

const wordsIn = (content: string): string[] => content.toLowerCase().match(/[\p{L}\p{M}\p{N}’']+|#/gu) ?? [];

/** Whether words name a detail to come and nothing else: 'date', 'street name', 'insert the link here'. */
export function namesBlank(content: string): boolean {
  const words = wordsIn(content);
  const [first = ''] = words;
  if (words.length > 8) return false;
  if (starters.has(first) && words.length > 1) return true;
  if (words.length === 1 && /^(?:your|insert)\p{L}{3,}$|^\p{L}{3,}here$/u.test(first)) return true;
  if (phrases.has(content.trim()) || starters.has(content.trim().slice(0, 2))) return true;
  return (
    words.some((word) => blanks.has(word)) && words.every((word) => blanks.has(word) || joiners.has(word))
  );
}

/** Whether capitals in brackets wait for something: '[SHELTER]', but no '[VIDEO]' and no '[ROAD CLOSED]'. */
function shoutsBlank(content: string): boolean {
  if (!/^[\p{Lu}\p{N}#][\p{Lu}\p{M}\p{N} _/'’.,#&-]+$/u.test(content) || !/\p{Lu}{2}/u.test(content))
    return false;
  const words = wordsIn(content.replaceAll('_', ' '));
  if (labels.has(words.at(-1) ?? '')) return false;
  return !labels.has(words[0] ?? '') || words.some((word) => blanks.has(word));
}

/** The last word of a name that is to come: '[Shelter Name]'. */
const titled = /^(?:\p{Lu}[\p{L}’']* ){1,3}(?:Name|Date|Time|Address|Link|URL|Number|Location)$/u;

/** Whether square or angle brackets with this in them wait for something. */
export const inSquare = (content: string): boolean =>
  shoutsBlank(content) || namesBlank(content) || titled.test(content);
/** Whether round brackets do: with one word, or with what starts like an order to the writer. */
export const inRound = (content: string): boolean =>
  namesBlank(content) && (!/\s/.test(content) || /^(?:insert|inserte|insertar|your|su)\s/i.test(content));
