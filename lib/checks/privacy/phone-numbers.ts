import type { Span } from '@/lib/checks/span';

const dialled =
  /(?<![\p{L}\p{N}$#/.-])(?:\+?1[-. ]?)?(?:\(\d{3}\) ?|\d{3}[-. ])?\d{3}[-. ]\d{4}(?![\p{N}/-]|[.,]\d)|(?<![\p{L}\p{N}$#/.,-])\d{10}(?![\p{N}/-]|[.,]\d)/gu;
/** Seven figures with a mark between, or ten in a row: without them there is no number. */
const sign = /\d{3}[-. ]\d{4}|\d{10}/;
const tollFree = /^1?8(?:00|88|77|66|55|44|33|22)/;

const onlyDigits = (text: string): string => text.replace(/\D/g, '');

/** A number to call, and where it stands. */
export interface PhoneNumber {
  readonly at: Span;
  readonly digits: string;
}

/** Finds numbers as they are dialled in North America, but for the free lines of offices. */
export function findPhoneNumbers(text: string): PhoneNumber[] {
  if (!sign.test(text)) return [];
  const found: PhoneNumber[] = [];
  for (const { 0: whole, index } of text.matchAll(dialled)) {
    const digits = onlyDigits(whole);
    if (!tollFree.test(digits)) found.push({ at: [index, index + whole.length], digits });
  }
  return found;
}

/** Whether two numbers are the same line, one perhaps with more of its area written. */
export function sameLine(digits: string, other: string): boolean {
  const one = onlyDigits(other);
  return one.length >= 7 && digits.length >= 7 && (one.endsWith(digits) || digits.endsWith(one));
}
