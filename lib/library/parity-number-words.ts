const from = (first: number, words: string): Readonly<Record<string, number>> =>
  Object.fromEntries(words.split(' ').map((word, at) => [word, at + first]));
const each = (value: number, words: string): Readonly<Record<string, number>> =>
  Object.fromEntries(words.split(' ').map((word) => [word, value]));

/** Words that say a number and nothing else: “one” and “un” say too much besides. */
const exactWords: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  en: from(
    2,
    'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
  ),
  es: from(
    2,
    'dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte',
  ),
};

/** Words that may say a number: they answer for one in the other language, and ask for none. */
const looseWords: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  en: {
    ...from(1, 'first second third fourth fifth sixth seventh eighth ninth tenth'),
    ...each(0, 'zero'),
    ...each(1, 'one a an once single'),
    ...each(2, 'both couple pair twice'),
    ...{ half: 0.5, quarter: 0.25, dozen: 12, fortnight: 14, hundred: 100, thousand: 1_000 },
    ...{ thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90 },
  },
  es: {
    ...from(1, 'primero segundo tercero cuarto quinto sexto séptimo octavo noveno décimo'),
    ...from(1, 'primera segunda tercera cuarta quinta sexta séptima octava novena décima'),
    ...each(0, 'cero'),
    ...each(1, 'un una uno primer solo sola'),
    ...each(2, 'ambos ambas par dúo'),
    ...each(0.5, 'medio media mitad'),
    ...{ tercer: 3, docena: 12, quincena: 15, cien: 100, ciento: 100, mil: 1_000 },
    ...{ treinta: 30, cuarenta: 40, cincuenta: 50, sesenta: 60, setenta: 70, ochenta: 80, noventa: 90 },
  },
};

/** The number a word in small letters says for certain. */
export const exactNumber = (word: string, language: string): number | undefined =>
  look(exactWords, word, language);

/** The number a word in small letters may say. */
export const possibleNumber = (word: string, language: string): number | undefined =>
  look(looseWords, word, language);

function look(words: typeof exactWords, word: string, language: string): number | undefined {
  const known = Object.hasOwn(words, language) ? words[language] : undefined;
  return known && Object.hasOwn(known, word) ? known[word] : undefined;
}

const factors: Readonly<Record<string, readonly (readonly [word: RegExp, factor: number])[]>> = {
  en: [
    [/^[ -]?(?:thousand|k)(?!\p{L})/iu, 1e3],
    [/^[ -]?million(?!\p{L})/iu, 1e6],
    [/^[ -]?billion(?!\p{L})/iu, 1e9],
  ],
  es: [
    [/^ ?mil millones(?!\p{L})/iu, 1e9],
    [/^ ?mil(?!\p{L})/iu, 1e3],
    [/^ ?mill(?:ón|ones)(?!\p{L})/iu, 1e6],
  ],
};

/** How many times what stands before these words is meant: a million times for “ million dollars”. */
export function manifold(after: string, language: string): number {
  return factors[language]?.find(([word]) => word.test(after))?.[1] ?? 1;
}
