import type { Context, Finding, Rule } from '@/lib/checks/rule';

/** Countries that write 1,276.50; elsewhere in Latin America it is 1.276,50. */
const pointDecimals = new Set('US PR MX GT HN NI SV PA DO PE'.split(' '));
const units =
  'millones|millón|mil|%|por ciento|pulgadas?|millas?|metros?|kilómetros?|km|grados?|dólares|horas?|pies|galones|galón|mph|acres|libras?|litros?|minutos?|años?';

/** Money with a decimal comma or points between thousands; numbers with several such points; decimals before a unit. */
const patterns: readonly RegExp[] = [
  /(?<=\$\s?)\d{1,3}(?:\.\d{3})*,\d{2}(?![\d.,]\d|\d)/g,
  /(?<=\$\s?)\d{1,3}(?:\.\d{3}){2,}(?![\d.,]\d|\d)/g,
  /(?<=\$\s?)\d{2,3}\.\d{3}(?![\d.,]\d|\d)/g,
  /(?<![\p{L}\p{N}.,$/-])\d{1,3}(?:\.\d{3}){2,}(?![\d.,]\d|\d)/gu,
  /(?<![\p{L}\p{N}.,$/-])\d{1,3}\.\d{3}(?=\s+(?:personas|familias|habitantes|residentes|dólares|casos|hogares|viviendas|estudiantes|empleos|votantes|clientes|vacunas|millas|acres)(?!\p{L}))/giu,
  new RegExp(`(?<![\\p{L}\\p{N}.,/-]|\\p{N},\\s)\\d{1,3},\\d{1,2}(?=\\s?(?:${units})(?!\\p{L}))`, 'giu'),
];
const listBefore =
  /(?:calles?|rutas?|distritos?|zonas?|niveles|fases?|avenidas?|pisos?|grados|salas?|números?)\s+(?:\d+,\s*)*$/iu;

const swapped = (number: string): string => number.replace(/[.,]/g, (sign) => (sign === '.' ? ',' : '.'));

export default {
  id: 'es-number',
  kind: 'style',
  severity: 'suggestion',
  title: {
    en: 'Write numbers as banks in the United States do',
    es: 'Escriba los números como en Estados Unidos',
  },
  why: {
    en: 'The same amount should look the same in both languages, or people read it wrong.',
    es: 'La misma cantidad debe verse igual en los dos idiomas para que nadie la lea mal.',
  },
  message: {
    en: 'Write {right}: a comma for thousands, a point for decimals.',
    es: 'Escriba {right}: coma para los miles y punto para los decimales.',
  },
  source: 'https://digital.gov/resources/spanish-language-style-guide-and-glossaries/',
  languages: ['es'],
  scope: 'sentence',
  wakes: { signs: '.,' },
  *check({ prose }, { agency }: Context): Iterable<Finding> {
    if (!pointDecimals.has(agency.country) || !/\d[.,]\d/.test(prose)) return;
    for (const pattern of patterns) {
      for (const { 0: number, index } of prose.matchAll(pattern)) {
        if (listBefore.test(prose.slice(Math.max(0, index - 40), index))) continue;
        const right = swapped(number);
        yield { at: [index, index + number.length], parameters: { right }, fixes: [{ text: right }] };
      }
    }
  },
  examples: [
    { bad: 'La multa es de $[[1.276,59]].', good: 'La multa es de $1,276.59.' },
    {
      bad: 'El condado invierte $[[2.500.000]] en calles.',
      good: 'El condado invierte $2,500,000 en calles.',
    },
    { bad: 'Hay $[[45.000]] para becas.', good: 'Hay $45,000 para becas.' },
    { bad: 'Más de [[10.000]] personas votaron.', good: 'Más de 10,000 personas votaron.' },
    { bad: 'Cayeron [[3,5]] pulgadas de lluvia.', good: 'Cayeron 3.5 pulgadas de lluvia.' },
    { bad: 'El plan cuesta [[1,5]] millones.', good: 'El plan cuesta 1.5 millones.' },
    { ok: 'La multa es de $1,276.59.' },
    { ok: 'Más de 10,000 personas votaron.' },
    { ok: 'La gasolina bajó a $3.459 el galón.' },
    { ok: 'Llame al 555.555.0100 o al 311.' },
    { ok: 'Cierran las calles 3,5 y 7 horas después.' },
    { ok: 'Cayeron 3.5 pulgadas de lluvia en los distritos 2, 4 y 6.' },
    { ok: 'La multa es de $1.276,59.', context: { agency: { country: 'CO' } } },
  ],
} satisfies Rule;
