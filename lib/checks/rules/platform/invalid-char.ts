import type { Finding, Rule } from '@/lib/checks/rule';

/** Marks that no site takes or shows: control codes, no characters at all, and what stands for lost ones. */
const stray =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F\uFEFF\uFFFE\uFFFF\uFFFD]+|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Without one of these there is none. */
const sign =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F\uFEFF\uFFFD-\uFFFF]/;
/** A half of a pair that has lost its other half: read by code points, a pair is none. */
const half = /[\uD800-\uDFFF]/u;

/** Letters that were read in the wrong alphabet, as they come out of old programs. */
const garbled: Readonly<Record<string, string>> = {
  'â€™': '’',
  'â€˜': '‘',
  'â€œ': '“',
  'â€\u009D': '”',
  'â€“': '–',
  'â€”': '—',
  'â€¦': '…',
  'â€¢': '•',
  'Ã¡': 'á',
  'Ã©': 'é',
  'Ã­': 'í',
  'Ã³': 'ó',
  Ãº: 'ú',
  'Ã±': 'ñ',
  'Ã¼': 'ü',
  'Â¿': '¿',
  'Â¡': '¡',
  'Â°': '°',
  'Â\u00A0': ' ',
};
const garbledPattern = new RegExp(Object.keys(garbled).join('|'), 'g');

export default {
  id: 'invalid-char',
  kind: 'platform',
  severity: 'error',
  title: { en: 'Remove the broken character', es: 'Quite el carácter dañado' },
  why: {
    en: 'Sites turn such a post down, or show a black box.',
    es: 'El sitio rechaza el mensaje o muestra un cuadro negro.',
  },
  message: {
    en: 'This character is broken. It often comes from a copied file.',
    es: 'Este carácter está dañado. Suele venir de un archivo copiado.',
  },
  source: 'https://docs.x.com/fundamentals/counting-characters',
  scope: 'post',
  *check({ text }): Iterable<Finding> {
    for (const { 0: whole, index } of sign.test(text) || half.test(text) ? text.matchAll(stray) : []) {
      const lost = whole.includes('\uFFFD');
      // What a “�” stood for only the author knows.
      yield { at: [index, index + whole.length], fixes: lost ? [] : [{ text: '' }] };
    }
    if (!/[âÃÂ]/.test(text)) return;
    for (const { 0: whole, index } of text.matchAll(garbledPattern)) {
      yield { at: [index, index + whole.length], fixes: [{ text: garbled[whole] ?? '' }] };
    }
  },
  examples: [
    { bad: '[[\uFEFF]]Oak St. is closed.', good: 'Oak St. is closed.' },
    { bad: 'Oak St. is[[\uFFFE]] closed.', good: 'Oak St. is closed.' },
    { bad: 'Oak St.[[\u0008]] is closed.', good: 'Oak St. is closed.' },
    { bad: 'Don[[\uFFFD]]t drive through water.' },
    { bad: 'Don[[â€™]]t drive.', good: 'Don’t drive.' },
    { bad: 'El ba[[Ã±]]o est[[Ã¡]] cerrado.', good: 'El baño está cerrado.' },
    { ok: 'Oak St. is closed.\n\nUse Elm St.' },
    { ok: 'Don’t drive through water. 🚧 👨‍👩‍👧' },
    { ok: 'La Fête de la Musique: hâtez-vous, São Tomé.' },
    { ok: 'می‌خواهم' },
    { ok: 'Oak St.\tclosed' },
    { ok: 'Señal de tráfico en el baño público: ¿cerrado?' },
  ],
} satisfies Rule;
