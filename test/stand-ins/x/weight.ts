// Source: docs.x.com/fundamentals/counting-characters (configuration 3: a link 23, emoji and most scripts 2, Latin 1).
const link = /\b(?:https?:\/\/\S+|(?:[a-z0-9-]+\.)+(?:gov|org|com|net|us|edu)\b(?:\/\S*)?)/giu;
const light: readonly (readonly [number, number])[] = [
  [0, 4351],
  [8192, 8205],
  [8208, 8223],
  [8242, 8247],
];
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

export const limit = 280;

/** How long the site takes a text to be. */
export function weight(text: string): number {
  const normal = text.normalize('NFC');
  const links = normal.match(link) ?? [];
  let sum = links.length * 23;
  const rest = normal.replace(link, '');
  // Most posts, and every very long one of a test, hold nothing but plain letters.
  if (!/[^\u0020-\u007e\n]/.test(rest)) return sum + rest.length;
  for (const { segment } of graphemes.segment(rest)) {
    if (/\p{Extended_Pictographic}|\p{Regional_Indicator}/u.test(segment)) sum += 2;
    else for (const letter of segment) sum += isLight(letter) ? 1 : 2;
  }
  return sum;
}

function isLight(letter: string): boolean {
  const code = letter.codePointAt(0) ?? 0;
  return light.some(([from, to]) => code >= from && code <= to);
}
