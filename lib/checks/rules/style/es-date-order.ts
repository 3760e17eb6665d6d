import type { Sentence } from '@/lib/checks/draft';
import { blank } from '@/lib/checks/mask';
import { startsPart } from '@/lib/checks/near';
import type { Context, Finding, Fix, Rule } from '@/lib/checks/rule';
import type { Span } from '@/lib/checks/span';
import { inCaseOf } from '@/lib/checks/write-fix';

const monthNames =
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' ');
const months = `${monthNames.join('|')}|setiembre`;
const weekdays = 'lunes|martes|miércoles|miercoles|jueves|viernes|sábado|sabado|domingo';

/** “lunes, mayo 6, 2026”: weekday, month, day, year. */
const monthFirst = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(${weekdays}),?\\s+)?(${months})\\s+(\\d{1,2})(?:\\.?º|ro|ero|to|do|no|vo|mo|th|st|nd|rd)?(?:(?:,\\s*|\\s+de[l]?\\s+|\\s+)(20\\d\\d))?(?![\\p{L}\\p{N}:%]|[.,]\\d)`,
  'giu',
);
/** “6 de mayo, 2026”: the year by a comma. */
const yearByComma = new RegExp(
  `(?<![\\p{L}\\p{N}])(\\d{1,2})\\s+de\\s+(${months}),\\s*(20\\d\\d)(?!\\p{N})`,
  'giu',
);
const numeric = /(?<![\p{L}\p{N}/.$-])(\d{1,2})\/(\d{1,2})(?:\/(20\d\d|\d\d))?(?![\p{L}\p{N}/%-])/gu;

/** What may follow a day of the month, and not a number of things: “en mayo 6 escuelas”. */
const endsDate =
  /^\s*(?:$|[.,;:!?)…–—|\n\uFFFC-]|(?:a|al|de|desde|hasta|en|y|o|u|e|para|por|con|entre|es|son|será|habrá|desde)(?!\p{L})|\d{1,2}(?::\d\d|\s?[ap]))/iu;
const datedBefore =
  /(?:^|[^\p{L}])(?:el|del|al|día|dia|fecha|lunes|martes|miércoles|jueves|viernes|sábado|domingo),?\s+$/iu;

const spoken = (day: number, month: string, year: string | undefined): string =>
  `${day} de ${month}${year === undefined ? '' : ` de ${year.length === 2 ? `20${year}` : year}`}`;

/** With a preposition before it, the day takes its article. */
const joins: Readonly<Record<string, string | undefined>> = {
  de: 'del',
  a: 'al',
  en: 'el',
  desde: 'desde el',
  hasta: 'hasta el',
  para: 'para el',
  entre: 'entre el',
  ...Object.fromEntries(
    'es será sera fue abre abrirá cierra cerrará empieza empezará comienza comenzará inicia iniciará termina terminará vence vencerá acaba vuelve regresa reabre'
      .split(' ')
      .map((verb) => [verb, `${verb} el`]),
  ),
};
const leads = new RegExp(`(?<!\\p{L})(${Object.keys(joins).join('|')})(\\s+)$`, 'iu');

/** Puts a date in place of what stands at `at`, with the article that the word before it asks for. */
function dateFix(prose: string, [start, end]: Span, text: string): Fix {
  const [phrase = '', lead = '', gap = ''] = leads.exec(prose.slice(Math.max(0, start - 14), start)) ?? [];
  const joined = joins[lead.toLowerCase()];
  // “a partir de mayo 6” becomes “a partir del 6 de mayo”, “en mayo 6” becomes “el 6 de mayo”.
  if (joined === undefined) return { text };
  return { at: [start - phrase.length, end], text: `${inCaseOf(lead, joined)}${gap}${text}`, shown: text };
}

const withAccent = (weekday: string): string =>
  weekday.replace(/^(mi)e(rcoles)$/i, '$1é$2').replace(/^(s)a(bado)$/i, '$1á$2');

function* namedDates(sentence: Sentence): Iterable<Finding> {
  const { prose } = sentence;
  const named = (weekday: string, index: number): string =>
    withAccent(startsPart(sentence, index) ? weekday : weekday.toLowerCase());
  for (const { 0: whole, 1: weekday, 2: name = '', 3: digits = '', 4: year, index } of prose.matchAll(
    monthFirst,
  )) {
    const day = Number(digits);
    const end = index + whole.length;
    if (day < 1 || day > 31) continue;
    if (weekday === undefined && year === undefined && !endsDate.test(prose.slice(end, end + 12))) continue;
    // “6 de mayo 2026” and “del 5 de mayo 9 a. m.”: the day stands before.
    if (/\d\s*(?:de\s+)?$/iu.test(prose.slice(Math.max(0, index - 6), index))) continue;
    const month = name.toLowerCase();
    const text = `${weekday === undefined ? '' : `${named(weekday, index)} `}${spoken(day, month, year)}`;
    yield { at: [index, end], fixes: [dateFix(prose, [index, end], text)] };
  }
}

function* numericDates(prose: string, country: string): Iterable<Finding> {
  for (const { 0: whole, 1: one = '', 2: two = '', 3: year, index } of prose.matchAll(numeric)) {
    const [first, second] = [Number(one), Number(two)];
    if (first < 1 || second < 1 || first > 31 || second > 31 || (first > 12 && second > 12)) continue;
    const plain = year === undefined && !one.startsWith('0') && !two.startsWith('0');
    if (plain && !datedBefore.test(prose.slice(Math.max(0, index - 14), index))) continue;
    const monthFirstToo = first <= 12 ? spoken(second, monthNames[first - 1] ?? '', year) : undefined;
    const dayFirstToo = second <= 12 ? spoken(first, monthNames[second - 1] ?? '', year) : undefined;
    const readings = country === 'US' ? [monthFirstToo, dayFirstToo] : [dayFirstToo, monthFirstToo];
    const texts = [...new Set(readings)].filter((text) => text !== undefined);
    const at: Span = [index, index + whole.length];
    yield { at, fixes: texts.map((text) => dateFix(prose, at, text)) };
  }
}

export default {
  id: 'es-date-order',
  kind: 'style',
  severity: 'warning',
  title: { en: 'Write Spanish dates as day, month, year', es: 'Escriba la fecha como día, mes y año' },
  why: {
    en: 'Readers from Latin America take 05/06 for June 5; “5 de junio” cannot be misread.',
    es: 'Quien viene de América Latina lee 05/06 como 5 de junio; con el mes en letras no hay duda.',
  },
  message: {
    en: 'Write the day first and the month in words.',
    es: 'Escriba primero el día y el mes en letras.',
  },
  source: 'https://digital.gov/resources/spanish-language-style-guide-and-glossaries/',
  languages: ['es'],
  scope: 'sentence',
  wakes: { words: [...monthNames, 'setiembre'], signs: '/' },
  *check(sentence, { agency }: Context): Iterable<Finding> {
    const { prose, text } = sentence;
    for (const finding of namedDates(sentence)) {
      if (text.charAt(finding.at[0]) !== blank) yield finding;
    }
    for (const { 0: whole, 1: day = '', 2: name = '', 3: year = '', index } of prose.matchAll(yearByComma)) {
      const at: Span = [index, index + whole.length];
      yield { at, fixes: [dateFix(prose, at, spoken(Number(day), name.toLowerCase(), year))] };
    }
    if (prose.includes('/')) yield* numericDates(prose, agency.country);
  },
  examples: [
    { bad: 'La reunión es el [[mayo 6, 2025]].', good: 'La reunión es el 6 de mayo de 2025.' },
    { bad: 'El parque abre el [[lunes, mayo 6]].', good: 'El parque abre el lunes 6 de mayo.' },
    { bad: 'La feria es el [[Sabado, Mayo 9]].', good: 'La feria es el sábado 9 de mayo.' },
    { bad: 'Plazo: [[Junio 15]].', good: 'Plazo: 15 de junio.' },
    { bad: 'Vacunas gratis el [[05/06]].', good: 'Vacunas gratis el 6 de mayo.' },
    {
      bad: 'Vacunas gratis el [[05/06]].',
      good: 'Vacunas gratis el 5 de junio.',
      context: { agency: { country: 'MX' } },
    },
    { bad: 'Solicite antes del [[6/15/2026]].', good: 'Solicite antes del 15 de junio de 2026.' },
    {
      bad: 'El [[6 de mayo, 2026]] cierra la biblioteca.',
      good: 'El 6 de mayo de 2026 cierra la biblioteca.',
    },
    { bad: 'El centro cierra en [[diciembre 25]].', good: 'El centro cierra el 25 de diciembre.' },
    {
      bad: 'A partir de [[julio 1]], el paseo es gratis.',
      good: 'A partir del 1 de julio, el paseo es gratis.',
    },
    { bad: 'La fecha límite es [[junio 3, 2026]].', good: 'La fecha límite es el 3 de junio de 2026.' },
    { bad: 'El plazo vence [[06/15/2026]].', good: 'El plazo vence el 15 de junio de 2026.' },
    { ok: 'El plazo vence el 15 de junio; en mayo vence el otro.' },
    { ok: 'La fecha límite es el 3 de junio de 2026.' },
    { ok: 'La reunión es el 6 de mayo de 2025.' },
    { ok: 'A partir del 1 de julio, el paseo es gratis.' },
    { ok: 'En mayo 6 escuelas abrirán sus puertas.' },
    { ok: 'El lunes 6 de mayo a las 5 p. m.' },
    { ok: 'De mayo 1 grupo y de junio 2 grupos irán al parque.' },
    { ok: 'La clínica atiende 24/7. Hilo 1/2.' },
    { ok: 'Agregue 1/2 taza de cloro por galón.' },
    { ok: 'El 5 de mayo 9 voluntarios limpiaron el río.' },
    { ok: 'Desde mayo 150 familias recibieron ayuda.' },
    { ok: 'Recordamos a las víctimas del 11 de septiembre de 2001.' },
  ],
} satisfies Rule;
