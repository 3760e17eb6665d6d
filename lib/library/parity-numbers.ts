import type { Span } from '@/lib/checks';
import { exactNumber, manifold, possibleNumber } from './parity-number-words';

interface NumberFound {
  readonly at: Span;
  /** All it may be: “1.000” is a thousand or one. */
  readonly values: readonly number[];
  readonly weak?: true;
}

const figures =
  /(?<!\p{Nd}|\d[.,])(?:\d{1,3}(?:[,.'’\u00A0\u202F ]\d{3})+(?!\d)(?:[.,]\d{1,2}(?!\d))?|\d+(?:[.,]\d+)?)(?:st|nd|rd|th|\.?[ºª°]|\.er)?/giu;
const fraction = /(?<![\p{Nd}/])([1-9])[/⁄]([2-9]|10)(?![\p{Nd}/])/gu;
const fractionSigns: Readonly<Record<string, number>> = {
  '½': 1 / 2,
  '¼': 1 / 4,
  '¾': 3 / 4,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
};
const word = /(?<![\p{L}\p{N}-])\p{L}+(?![\p{L}\p{N}-])/gu;

/** The numbers of a text, in figures or English or Spanish words; `loose` takes words as possible numbers only. */
export function numbersIn(text: string, language: string, loose: boolean): readonly NumberFound[] {
  const found: NumberFound[] = [];
  let rest = text;
  for (const { 0: whole, 1: above, 2: below, index } of text.matchAll(fraction)) {
    found.push({ at: [index, index + whole.length], values: [Number(above) / Number(below)] });
    rest = rest.slice(0, index) + '\uFFFC'.repeat(whole.length) + rest.slice(index + whole.length);
  }
  for (const { 0: sign, index } of text.matchAll(/[½¼¾⅓⅔]/g))
    found.push({ at: [index, index + 1], values: [fractionSigns[sign] ?? 0] });
  for (const { 0: whole, index } of rest.matchAll(figures)) {
    const after = rest.slice(index + whole.length, index + whole.length + 16);
    const factor = manifold(after, language);
    const values = readFigures(whole.replace(/(?:st|nd|rd|th|\.?[ºª°]|\.er)$/i, ''), language);
    found.push({
      at: [index, index + whole.length],
      values: [...values.map((value) => value * factor), ...(loose ? values : [])],
    });
  }
  return [...found, ...wordsIn(rest, language, loose)];
}

function readFigures(written: string, language: string): number[] {
  const plain = written.replace(/['’\u00A0\u202F ]/g, '');
  const marks = plain.replace(/\d/g, '');
  const asDecimal = Number(plain.replace(',', '.'));
  if (marks === '') return [Number(plain)];
  if (!/^\d{1,3}(?:[.,]\d{3})+(?:[.,]\d{1,2})?$/.test(plain)) return [asDecimal];
  const decimals = /[.,](\d{1,2})$/.exec(plain)?.[1] ?? '';
  const whole = decimals ? plain.slice(0, -decimals.length - 1) : plain;
  const grouped = Number(`${whole.replace(/[.,]/g, '')}.${decimals || '0'}`);
  return marks.length > 1 || (language === 'en' && marks === ',') ? [grouped] : [grouped, asDecimal];
}

function wordsIn(text: string, language: string, loose: boolean): NumberFound[] {
  return [...text.matchAll(word)].flatMap(({ 0: found, index }): NumberFound[] => {
    const lower = found.toLowerCase();
    const at: Span = [index, index + found.length];
    const exact = exactNumber(lower, language);
    // “los dos” is “both”.
    const isBoth = lower === 'dos' && /(?<!\p{L})l[ao]s\s$/iu.test(text.slice(Math.max(0, index - 5), index));
    if (exact !== undefined) {
      const values = [exact, ...(/^\s+días/i.test(text.slice(at[1])) ? (days.get(lower) ?? []) : [])];
      return [{ at, values, ...((loose || isBoth) && { weak: true }) }];
    }
    const value = possibleNumber(lower, language);
    return value === undefined ? [] : [{ at, values: [value], weak: true }];
  });
}

/** “Quince días” are two weeks, “ocho días” one. */
const days: ReadonlyMap<string, readonly number[]> = new Map([
  ['quince', [2, 14]],
  ['ocho', [1, 7]],
]);
