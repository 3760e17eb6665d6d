import type { Texts } from '@/lib/checks';

const timeStyle: Texts = { en: 'Write times', es: 'Escribir las horas' };
const noon: Texts = { en: 'Call 12 p.m.', es: 'Llamar a las 12 p.m.' };
const same = (text: string): Texts => ({ en: text, es: text });

/** What an option of a rule is called, by 'rule option'. */
export const optionTexts: Readonly<Record<string, Texts>> = {
  'tracking-params keep': {
    en: 'Parameters that may stay in links',
    es: 'Parámetros que pueden quedar en los enlaces',
  },
  'em-missing-time zone': { en: 'Ask for the time zone as well', es: 'Pedir también la zona horaria' },
  'contraction-policy policy': { en: 'Contractions', es: 'Contracciones del inglés' },
  'term-consistency terms': {
    en: 'Words for one thing, with | between them; the first is as good as the others',
    es: 'Palabras para una misma cosa, separadas con |',
  },
  'noun-string least': {
    en: 'Nouns in a row that are too many',
    es: 'Sustantivos seguidos que ya son demasiados',
  },
  'sentence-length most': { en: 'Most words in a sentence', es: 'Máximo de palabras por oración' },
  'sentence-length mostSpanish': {
    en: 'Most words in a Spanish sentence',
    es: 'Máximo de palabras por oración en español',
  },
  'wall-of-text sentences': { en: 'Most sentences in a paragraph', es: 'Máximo de oraciones por párrafo' },
  'wall-of-text characters': {
    en: 'Characters from which a paragraph is long',
    es: 'Caracteres desde los que un párrafo es largo',
  },
  'wall-of-text many': {
    en: 'Sentences that are many even when they are short',
    es: 'Oraciones que son muchas aunque sean cortas',
  },
  'wall-of-text charactersOfMany': {
    en: 'Characters from which so many sentences are long',
    es: 'Caracteres desde los que tantas oraciones son largas',
  },
  'reading-grade grade': { en: 'Highest school grade (English)', es: 'Grado escolar máximo (inglés)' },
  'reading-grade points': {
    en: 'Lowest score for ease of reading (Spanish, 0 to 100)',
    es: 'Puntuación mínima de facilidad de lectura (español, 0 a 100)',
  },
  'acronym-count most': { en: 'Most different acronyms', es: 'Máximo de siglas distintas' },
  'alt-quality longest': {
    en: 'Most characters in a description',
    es: 'Máximo de caracteres en una descripción',
  },
  'all-caps-run fewest': {
    en: 'Words in capitals that are too many',
    es: 'Palabras en mayúsculas que ya son demasiadas',
  },
  'hashtag-count most': { en: 'Most hashtags', es: 'Máximo de etiquetas' },
  'emoji-count most': { en: 'Most emoji', es: 'Máximo de emojis' },
  'link-count most': { en: 'Most links', es: 'Máximo de enlaces' },
  'mixed-language leastWords': {
    en: 'Words in a row that make another language',
    es: 'Palabras seguidas que hacen otro idioma',
  },
  'time-range style': timeStyle,
  'time-24h style': timeStyle,
  'time-format style': timeStyle,
  'time-range noon': noon,
  'time-24h noon': noon,
  'noon-midnight noon': noon,
  'date-numeric order': { en: 'Read 5/6 as', es: 'Leer 5/6 como' },
  'phone-format style': { en: 'Write phone numbers', es: 'Escribir los teléfonos' },
  'phone-format alsoAllow': { en: 'Let stand as well', es: 'Aceptar también' },
  'number-style percent': { en: 'Percent', es: 'Porcentaje' },
  'number-style small': { en: 'Numbers below ten', es: 'Números menores que diez' },
  'number-style money': { en: 'Amounts of money', es: 'Cantidades de dinero' },
  'handle-check unlisted': {
    en: 'Find every account that is not on your list',
    es: 'Señalar toda cuenta que no esté en su lista',
  },
  'capitalization agencyNames': {
    en: 'Small letters for “the city” and “the council” too',
    es: 'También «the city» y «the council» en minúsculas',
  },
};

const timeStyles = {
  ap: same('5 p.m. (AP)'),
  va: same('5:00 p.m. (VA)'),
  uk: same('5pm (GOV.UK)'),
  digitalgov: same('5 pm (Digital.gov)'),
};
const noons = { noon: same('noon'), midday: same('midday') };
const phones = {
  dashes: same('555-555-0100'),
  parentheses: same('(555) 555-0100'),
  points: same('555.555.0100'),
};

/** What an option may be, where it is one or some of a few. */
export const optionChoices: Readonly<Record<string, Readonly<Record<string, Texts>>>> = {
  'contraction-policy policy': { use: same('don’t'), avoid: same('do not') },
  'time-range style': timeStyles,
  'time-24h style': timeStyles,
  'time-format style': timeStyles,
  'time-range noon': noons,
  'time-24h noon': noons,
  'noon-midnight noon': noons,
  'date-numeric order': {
    country: { en: 'as your country does', es: 'como en su país' },
    'month-first': { en: 'May 6', es: '6 de mayo' },
    'day-first': { en: '5 June', es: '5 de junio' },
  },
  'phone-format style': phones,
  'phone-format alsoAllow': phones,
  'number-style percent': { '%': same('5%'), percent: same('5 percent') },
  'number-style small': { words: same('three'), figures: same('3') },
  'number-style money': {
    short: same('$1.5 million'),
    full: { en: 'as they are written', es: 'como se escriban' },
  },
};
