import type { Sentence } from './draft';
import type { Fix } from './rule';
import type { Span } from './span';

/** Writes `text` in the case of what it replaces: all capitals, a first capital, or as it is. */
export function inCaseOf(model: string, text: string): string {
  if (model.length > 1 && model === model.toUpperCase() && model !== model.toLowerCase())
    return text.toUpperCase();
  return /^\p{Lu}/u.test(model) ? capitalized(text) : text;
}

/** The text with its first letter a capital. */
export const capitalized = (text: string): string =>
  text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

const isShouted = (text: string): boolean => text.length > 1 && text === text.toUpperCase();

const startsWithVowelSound = (text: string): boolean =>
  /^(?:[aeio]|u(?!s[aei]|ni[^nm])|hour|honest)/i.test(text) && !/^(?:one\b|once\b|eu)/i.test(text);

/** A fix that puts `text` at `at`; in English an 'a' or 'an' right before it is set right as well. */
export function replacement(sentence: Sentence, at: Span, text: string, language = 'en'): Fix {
  const shown = inCaseOf(sentence.text.slice(...at), text);
  if (language !== 'en') return { text: shown };
  const article = /(?:^|\s)(an?)(\s+)$/i.exec(sentence.text.slice(Math.max(0, at[0] - 8), at[0]));
  const [whole = '', word = '', space = ''] = article ?? [];
  const right = startsWithVowelSound(text) ? 'an' : 'a';
  if (whole === '' || word.toLowerCase() === right) return { text: shown };
  // One capital letter does not tell a sentence's first word from capitals throughout.
  const written = inCaseOf(word === 'A' && isShouted(shown) ? shown : word, right);
  return { at: [at[0] - word.length - space.length, at[1]], text: written + space + shown, shown };
}

/** A fix that takes `at` out, with the blank it no longer needs; a sentence keeps its first capital. */
export function removal(sentence: Pick<Sentence, 'text'>, at: Span): Fix {
  const [start, end] = at;
  const after = /^[,:]?\s*/.exec(sentence.text.slice(end))?.[0] ?? '';
  const first = /^\p{Lu}/u.test(sentence.text.slice(start))
    ? /^\p{Ll}/u.exec(sentence.text.slice(end + after.length))
    : null;
  if (first !== null) {
    const letter = end + after.length;
    return { at: [start, letter + first[0].length], text: first[0].toUpperCase(), shown: '' };
  }
  const opens = !/[\p{L}\p{N}]/u.test(sentence.text.slice(0, start));
  if (/\s$/.test(after) && (opens || after.trim() === ''))
    return { at: [start, end + after.length], text: '' };
  const before = /\s*$/.exec(sentence.text.slice(0, start))?.[0].length ?? 0;
  return { at: [start - before, end], text: '' };
}
