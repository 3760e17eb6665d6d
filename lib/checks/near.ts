import type { Sentence, Word } from './draft';

/** Whether nothing but blanks stands between two neighbouring words. */
export const adjoin = (sentence: Sentence, left: Word, right: Word): boolean =>
  /^\s+$/.test(sentence.masked.slice(left.at[1], right.at[0]));

/** The word right before the one at `index`, in small letters; '' where a mark or an end stands between. */
export function wordBefore(sentence: Sentence, index: number): string {
  const word = sentence.words[index];
  const before = sentence.words[index - 1];
  return word && before && adjoin(sentence, before, word) ? before.lower : '';
}

/** The word right after the one at `index`, in small letters; '' where a mark or an end stands between. */
export function wordAfter(sentence: Sentence, index: number): string {
  const word = sentence.words[index];
  const after = sentence.words[index + 1];
  return word && after && adjoin(sentence, word, after) ? after.lower : '';
}

/** Whether a sentence, or a part of one after a colon, a dash or a bullet, starts at this offset. */
export function startsPart(sentence: Sentence, offset: number): boolean {
  const before = sentence.masked.slice(Math.max(0, offset - 12), offset).trimEnd();
  return !/[\p{L}\p{N},;&'’")\]%$/+\uFFFC]$/u.test(before);
}

/** Whether a capital letter at this word is more likely a name's than a sentence's. */
export function looksLikeName(sentence: Sentence, word: Word): boolean {
  if (!/^\p{Lu}/u.test(word.text)) return false;
  if (word.text.length > 1 && word.text === word.text.toUpperCase()) return false;
  return !startsPart(sentence, word.at[0]);
}

/** Whether a word stands in code, an address or a file name rather than in a sentence. */
export function inCode(sentence: Sentence, [start, end]: readonly [number, number]): boolean {
  const text = sentence.text;
  return (
    /[_./\\$={}<>`[\]@#&-]/.test(text.charAt(start - 1)) ||
    /^(?:[_=({}<>`\\[\]/@#-]|\.\p{L})/u.test(text.slice(end, end + 2))
  );
}
