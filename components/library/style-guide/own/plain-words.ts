const special = /[\\^$.|?*+()[\]{}]/g;
/** What is special in a pattern, with the sign that makes it an ordinary one. */
const escaped = /\\([\\^$.|?*+()[\]{}])/g;

/** Words as a pattern that finds them and nothing else. */
export const escapeWords = (words: string): string => words.replace(special, '\\$&');

/** The words a pattern finds where it finds those only; undefined for any other pattern. */
export function plainWords(pattern: string): string | undefined {
  const words = pattern.replace(escaped, '$1');
  return escapeWords(words) === pattern ? words : undefined;
}

const isInWord = (character: string | undefined): boolean => /[\p{L}\p{M}\p{N}_]/u.test(character ?? '');

/** Words as a pattern that finds them as words of their own, for entries whose patterns know no word borders. */
function bordered(words: string): string {
  const characters = [...words];
  const before = isInWord(characters[0]) ? '\\b' : '';
  const after = isInWord(characters.at(-1)) ? '\\b' : '';
  return `${before}${escapeWords(words)}${after}`;
}

/** One pattern that finds any of these words. */
export const anyOfWords = (words: readonly string[]): string => words.map(bordered).join('|');

/** The words that a pattern made by `anyOfWords` finds; undefined for any other pattern. */
export function wordsOfAny(pattern: string): readonly string[] | undefined {
  const parts = pattern.split(/(?<!\\)\|/);
  const words = parts.map((part) => plainWords(part.replace(/^\\b/, '').replace(/\\b$/, '')));
  const known = words.filter((one) => one !== undefined);
  return known.length === parts.length && anyOfWords(known) === pattern ? known : undefined;
}
