import { foldWords } from './fold-template';

/** Scripts that put no blanks between words: there each two neighbouring letters are looked for. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+|[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+/gu;
const isUnspaced =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** What a text is found by, in any language: its words, lower-case and without accents. */
export function searchTerms(text: string): string[] {
  // Most texts are plain, and there are thousands of them.
  if (/^[\p{ASCII}]*$/u.test(text)) return text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return foldWords(text).flatMap((word) =>
    /^[\p{ASCII}]+$/u.test(word)
      ? [word]
      : (word.match(unspaced) ?? []).flatMap((run) => (isUnspaced.test(run) ? pairsOf(run) : [run])),
  );
}

/** "大雪警报" gives "大雪", "雪警", "警报", and "报" so that a single letter at the end is found too. */
function pairsOf(run: string): string[] {
  const letters = [...run];
  return letters.map((letter, at) => letter + (letters[at + 1] ?? ''));
}
