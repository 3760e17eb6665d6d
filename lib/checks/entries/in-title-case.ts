/** Words that stay small within a title. */
const smallWords = {
  AP: 'a an and as at but by en for if in nor of off on or out per so the to up via vs yet',
  Chicago:
    'a about above across after against along among an and around as at before behind below beneath beside between beyond but by despite down during en except for from if in inside into like near nor of off on onto or out outside over past per since so the through throughout till to toward under underneath until up upon via vs with within without yet',
};

/** A publisher’s way to write titles. */
export type TitleStyle = keyof typeof smallWords;

const sets: Readonly<Record<TitleStyle, ReadonlySet<string>>> = {
  AP: new Set(smallWords.AP.split(' ')),
  Chicago: new Set(smallWords.Chicago.split(' ')),
};

/** The word with its first letter a capital, whatever stands before it. */
export const withCapital = (word: string): string => word.replace(/\p{L}/u, (letter) => letter.toUpperCase());

/** A word of a title; `edge` for the first, the last and one after a colon. */
export function inTitleCase(word: string, edge: boolean, style: TitleStyle): string {
  const letters = word.replace(/[^\p{L}]+$/u, '').toLowerCase();
  if (!edge && sets[style].has(letters)) return word.toLowerCase();
  return word
    .split('-')
    .map((part, index) => (index > 0 && sets[style].has(part.toLowerCase()) ? part : withCapital(part)))
    .join('-');
}
