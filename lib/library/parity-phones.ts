import type { Span } from '@/lib/checks';

const dialled =
  /(?<![\p{L}\p{N}$#/.-])(?:(?:\+?1[-. ]?)?(?:\(\d{3}\) ?|\d{3}[-. ])?\d{3}[-. ]\d{4}|(?:1[-. ])?\(?\d{3}\)?[-. ](?=[A-Z\d-]*[A-Z]{3})[A-Z\d]{3}-?[A-Z\d]{4}|\+\d[\d ().-]{6,16}\d|\d{10})(?![\p{N}/]|-\d|[.,]\d)/gu;
/** The letters of each key. */
const keys = ['', '', 'ABC', 'DEF', 'GHI', 'JKL', 'MNO', 'PQRS', 'TUV', 'WXYZ'];

/** The numbers to call in a text, as the digits one presses. */
export function phonesIn(text: string): readonly { readonly at: Span; readonly digits: string }[] {
  return [...text.matchAll(dialled)].map(({ 0: found, index }) => ({
    at: [index, index + found.length],
    digits: found
      .replace(/[A-Z]/g, (letter) => String(keys.findIndex((key) => key.includes(letter))))
      .replace(/\D/g, '')
      .replace(/^1(?=\d{10}$)/, ''),
  }));
}
