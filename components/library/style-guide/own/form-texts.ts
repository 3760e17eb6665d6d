import type { StyleEntry, Texts } from '@/lib/checks';
import type { FormKind } from './rule-form';

interface KindTexts {
  readonly title: Texts;
  readonly example: Texts;
  /** What a person reads when it finds something, as a start. */
  readonly message: Texts;
  /** Above the words, and above what goes with them. */
  readonly words?: Texts;
  readonly others?: Texts;
  readonly pairs?: readonly [Texts, Texts];
}

/** What each kind of own rule is called, with an example anybody understands. */
export const kindTexts: Readonly<Record<FormKind, KindTexts>> = {
  term: {
    title: { en: 'Write one word instead of another', es: 'Escribir una palabra en lugar de otra' },
    example: {
      en: '“Recreation Center” instead of “rec center”',
      es: '«centro comunitario» en lugar de «community center»',
    },
    message: { en: 'Write “%s” instead of “%s”.', es: 'Escriba «%s» en lugar de «%s».' },
    pairs: [
      { en: 'Instead of', es: 'En lugar de' },
      { en: 'Write', es: 'Escribir' },
    ],
  },
  avoid: {
    title: { en: 'Avoid some words', es: 'Evitar ciertas palabras' },
    example: { en: '“click here”, “as per”', es: '«haga clic aquí», «a nivel de»' },
    message: { en: 'We do not write “%s”.', es: 'No escribimos «%s».' },
    words: { en: 'Words to avoid', es: 'Palabras que se evitan' },
  },
  capitals: {
    title: { en: 'Write a name with its capitals', es: 'Escribir un nombre con sus mayúsculas' },
    example: { en: '“RiverFest”, not “Riverfest”', es: '«RiverFest», no «Riverfest»' },
    message: { en: 'Write “%s”, with these capitals.', es: 'Escriba «%s», con esas mayúsculas.' },
    words: { en: 'Names with their capitals', es: 'Nombres con sus mayúsculas' },
  },
  must: {
    title: {
      en: 'When one thing stands there, another must too',
      es: 'Si aparece una cosa, debe aparecer otra',
    },
    example: { en: 'A post on “boil water” names “311”', es: 'Si dice «hierva el agua», dice también «311»' },
    message: {
      en: 'A post with “%s” says more: see why.',
      es: 'Una publicación con «%s» debe decir algo más: vea el porqué.',
    },
    words: { en: 'When a post has one of these', es: 'Si una publicación dice alguna de estas' },
    others: { en: 'It must have one of these', es: 'Debe decir alguna de estas' },
  },
  most: {
    title: { en: 'Only so many times', es: 'Solo tantas veces' },
    example: { en: 'At most one exclamation mark', es: 'Como máximo un signo de exclamación' },
    message: { en: '“%s” stands there too often or too seldom.', es: '«%s» aparece demasiado o muy poco.' },
    words: { en: 'What is counted', es: 'Lo que se cuenta' },
  },
  twice: {
    title: { en: 'Not twice', es: 'No repetir' },
    example: { en: '“the the”', es: '«de de»' },
    message: { en: '“%s” stands there twice.', es: '«%s» aparece dos veces.' },
    words: {
      en: 'Words that may not come back in a sentence; empty: no word twice in a row',
      es: 'Palabras que no deben volver en una oración; vacío: ninguna palabra dos veces seguidas',
    },
  },
  either: {
    title: { en: 'One of two spellings in a post', es: 'Una sola de dos formas en cada publicación' },
    example: { en: '“email” or “e-mail”, not both', es: '«video» o «vídeo», no ambas' },
    message: {
      en: 'Write “%s” in one way all through the post.',
      es: 'Escriba «%s» de una sola forma en toda la publicación.',
    },
    pairs: [
      { en: 'One spelling', es: 'Una forma' },
      { en: 'The other', es: 'La otra' },
    ],
  },
  line: {
    title: { en: 'How lines or sentences are capitalized', es: 'Mayúsculas de líneas u oraciones' },
    example: { en: 'Sentence case, not Title Case', es: 'Solo la primera letra en mayúscula' },
    message: { en: 'Write “%s” as “%s”.', es: 'Escriba «%s» así: «%s».' },
  },
  acronym: {
    title: { en: 'An acronym needs its long form', es: 'Una sigla necesita su forma larga' },
    example: {
      en: '“RFD” only with “Riverton Fire Department”',
      es: '«RFD» solo con «Bomberos de Riverton»',
    },
    message: { en: 'Write out what “%s” stands for, once.', es: 'Escriba una vez qué significa «%s».' },
    words: { en: 'Acronym', es: 'Sigla' },
    others: { en: 'Its long form', es: 'Su forma larga' },
  },
  measure: {
    title: { en: 'How easy it is to read', es: 'Qué tan fácil es de leer' },
    example: {
      en: 'At most 20 words in a sentence, on average',
      es: 'Como máximo 20 palabras por oración, en promedio',
    },
    message: {
      en: 'This post comes to %s, which is more than we want.',
      es: 'Esta publicación llega a %s, más de lo que queremos.',
    },
  },
};

/** What a rule that counts or looks at lines looks at. */
export const scopeTexts: Readonly<Record<StyleEntry['scope'], Texts>> = {
  text: { en: 'each paragraph', es: 'cada párrafo' },
  paragraph: { en: 'each paragraph, one by one', es: 'cada párrafo, uno por uno' },
  summary: { en: 'the whole post', es: 'toda la publicación' },
  raw: { en: 'the whole post, links and hashtags too', es: 'toda la publicación, con enlaces y etiquetas' },
  sentence: { en: 'each sentence', es: 'cada oración' },
  list: { en: 'each line of a list', es: 'cada línea de una lista' },
  alt: { en: 'each description of a picture', es: 'cada descripción de imagen' },
  title: { en: 'the title', es: 'el título' },
};

/** How capitals may be used, by Vale's names. */
export const matchTexts: Readonly<Record<string, Texts>> = {
  $sentence: { en: 'Like this sentence', es: 'Como esta oración' },
  $title: { en: 'Like This Title', es: 'Como Este Título' },
  $lower: { en: 'all small letters', es: 'todo en minúsculas' },
  $upper: { en: 'ALL CAPITALS', es: 'TODO EN MAYÚSCULAS' },
};

/** What can be measured, by formula. */
export const measureTexts: Readonly<Record<string, Texts>> = {
  'words / sentences': { en: 'Words in a sentence, on average', es: 'Palabras por oración, en promedio' },
  words: { en: 'Words in a post', es: 'Palabras por publicación' },
  sentences: { en: 'Sentences in a post', es: 'Oraciones por publicación' },
  '0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59': {
    en: 'School grade (English, Flesch-Kincaid)',
    es: 'Grado escolar (inglés, Flesch-Kincaid)',
  },
};
