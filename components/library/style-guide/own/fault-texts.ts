import type { Texts } from '@/lib/checks';

/** What an own rule lacks before it can be kept. */
export const faultTexts = {
  name: { en: 'Give the rule a name.', es: 'Dé un nombre a la regla.' },
  message: {
    en: 'Say what a person reads when the rule finds something.',
    es: 'Diga qué leerá la persona cuando la regla encuentre algo.',
  },
  words: { en: 'Write at least one word.', es: 'Escriba al menos una palabra.' },
  pairs: {
    en: 'Say what to write, and instead of what.',
    es: 'Diga qué escribir y en lugar de qué.',
  },
  two: { en: 'Write both ways to write it.', es: 'Escriba las dos formas.' },
  both: {
    en: 'Say when the rule applies, and what must stand in the post then.',
    es: 'Diga cuándo se aplica la regla y qué debe decir entonces la publicación.',
  },
  acronym: { en: 'Write the acronym and its long form.', es: 'Escriba la sigla y su forma larga.' },
  number: { en: 'Write a whole number of 1 or more.', es: 'Escriba un número entero de 1 o más.' },
  link: {
    en: 'Write the whole address of the page, with https:// at its start.',
    es: 'Escriba la dirección completa de la página, con https:// al principio.',
  },
} satisfies Record<string, Texts>;
