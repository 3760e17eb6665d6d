import type { CountedTexts, Texts } from '@/lib/checks/texts';

/** The words of the line of meters and its details. */
export const texts = {
  length: { en: '{count} of {limit}', es: '{count} de {limit}' },
  lengthLong: {
    en: '{count} of {limit} characters, as {site} counts them',
    es: '{count} de {limit} caracteres, como los cuenta {site}',
  },
  tooLong: { en: '{over} too many', es: 'sobran {over}' },
  details: { en: 'Details', es: 'Detalles' },
  lengthName: { en: 'Length', es: 'Longitud' },
  noLimit: {
    en: {
      one: '{count} character. {site} names no limit.',
      other: '{count} characters. {site} names no limit.',
    },
    es: {
      one: '{count} carácter. {site} no indica límite.',
      other: '{count} caracteres. {site} no indica límite.',
    },
  },
  onlyOnes: {
    en: 'Each character here counts as one.',
    es: 'Aquí cada carácter cuenta como uno.',
  },
  links: {
    en: {
      one: 'The link counts as 23, however long it is.',
      other: '{count} links count as 23 each, however long they are.',
    },
    es: {
      one: 'El enlace cuenta como 23, sea cual sea su largo.',
      other: '{count} enlaces cuentan como 23 cada uno, sea cual sea su largo.',
    },
  },
  emoji: {
    en: { one: 'The emoji counts as 2.', other: '{count} emoji count as 2 each.' },
    es: { one: 'El emoji cuenta como 2.', other: '{count} emojis cuentan como 2 cada uno.' },
  },
  wide: {
    en: {
      one: 'One other character counts as 2.',
      other: '{count} other characters count as 2 each, as Chinese ones do.',
    },
    es: {
      one: 'Otro carácter cuenta como 2.',
      other: '{count} caracteres más cuentan como 2 cada uno, como los chinos.',
    },
  },
  reading: { en: 'Reading', es: 'Lectura' },
  grade: { en: 'Grade {grade}', es: 'Grado {grade}' },
  band: { en: 'Reads {band}', es: 'Lectura: {band}' },
  gradeLong: {
    en: 'Grade {grade} of US schools by {measure}, from {words} words. A formula sees only long words and long sentences.',
    es: 'Grado {grade} de las escuelas de EE. UU. según {measure}, en {words} palabras. La fórmula solo ve palabras y frases largas.',
  },
  scoreLong: {
    en: '{score} of 100 by {measure}: {band}, from {words} words. A formula sees only long words and long sentences.',
    es: '{score} de 100 según {measure}: {band}, en {words} palabras. La fórmula solo ve palabras y frases largas.',
  },
  short: {
    en: 'Too short to measure: it takes three sentences and 30 words.',
    es: 'Muy corto para medirlo: hacen falta tres frases y 30 palabras.',
  },
  unmeasured: {
    en: 'Measured in English and Spanish only.',
    es: 'Solo se mide en inglés y en español.',
  },
  language: { en: 'Language', es: 'Idioma' },
  detect: { en: 'Found in the text: {language}', es: 'Según el texto: {language}' },
  detectAgain: { en: 'Find it in the text', es: 'Buscarlo en el texto' },
  unsure: { en: 'not sure', es: 'no es seguro' },
  unsureShort: { en: 'Language not sure', es: 'Idioma no seguro' },
  english: { en: 'English', es: 'Inglés' },
  spanish: { en: 'Spanish', es: 'Español' },
  onlyThis: {
    en: 'For this post only. Rules, spelling and the spoken preview follow it.',
    es: 'Solo para esta publicación. Lo siguen las reglas, la ortografía y la lectura en voz alta.',
  },
} satisfies Record<string, Texts | CountedTexts>;

/** The bands of INFLESZ, by their names. */
export const bands: Readonly<Record<string, Texts>> = {
  'muy difícil': { en: 'very hard', es: 'muy difícil' },
  'algo difícil': { en: 'somewhat hard', es: 'algo difícil' },
  normal: { en: 'normal', es: 'normal' },
  'bastante fácil': { en: 'quite easy', es: 'bastante fácil' },
  'muy fácil': { en: 'very easy', es: 'muy fácil' },
};
