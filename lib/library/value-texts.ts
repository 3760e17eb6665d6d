import type { Texts } from '@/lib/checks/texts';
import type { FieldKind } from './template';

/** What to say about a field that must have a value and has none. */
export const missingTexts: Readonly<Record<FieldKind, Texts>> = {
  text: { en: 'Fill in “{label}”.', es: 'Complete «{label}».' },
  'long-text': { en: 'Fill in “{label}”.', es: 'Complete «{label}».' },
  choice: { en: 'Choose “{label}”.', es: 'Elija «{label}».' },
  date: { en: 'Enter a date for “{label}”.', es: 'Indique una fecha en «{label}».' },
  time: { en: 'Enter a time for “{label}”.', es: 'Indique una hora en «{label}».' },
  'date-time': {
    en: 'Enter a date and a time for “{label}”.',
    es: 'Indique una fecha y una hora en «{label}».',
  },
  number: { en: 'Enter a number for “{label}”.', es: 'Indique un número en «{label}».' },
  phone: { en: 'Enter a phone number for “{label}”.', es: 'Indique un número de teléfono en «{label}».' },
  link: { en: 'Enter a web address for “{label}”.', es: 'Indique una dirección web en «{label}».' },
  place: { en: 'Enter a place for “{label}”.', es: 'Indique un lugar en «{label}».' },
};

/** What to say about a value that is not of its field's kind. */
export const malformedTexts: Readonly<Record<Exclude<FieldKind, 'text' | 'long-text' | 'place'>, Texts>> = {
  choice: { en: 'Choose one of the answers for “{label}”.', es: 'Elija una de las respuestas de «{label}».' },
  date: { en: '“{label}” is not a date.', es: '«{label}» no es una fecha.' },
  time: { en: '“{label}” is not a time of day.', es: '«{label}» no es una hora del día.' },
  'date-time': { en: '“{label}” is not a date and a time.', es: '«{label}» no es una fecha con hora.' },
  number: {
    en: '“{label}” is not a number. Write digits only, such as 1200.',
    es: '«{label}» no es un número. Escriba solo cifras, por ejemplo 1200.',
  },
  phone: {
    en: '“{label}” is not a phone number, such as 555-010-0142 or 311.',
    es: '«{label}» no es un número de teléfono, por ejemplo 555-010-0142 o 311.',
  },
  link: {
    en: '“{label}” is not a web address, such as https://www.example.gov.',
    es: '«{label}» no es una dirección web, por ejemplo https://www.example.gov.',
  },
};

/** What to say about a value outside of its field's limits, or of the order of times. */
export const limitTexts = {
  long: {
    en: '“{label}” is longer than {most} characters.',
    es: '«{label}» tiene más de {most} caracteres.',
  },
  short: {
    en: '“{label}” is shorter than {least} characters.',
    es: '«{label}» tiene menos de {least} caracteres.',
  },
  great: { en: '“{label}” cannot be more than {most}.', es: '«{label}» no puede ser más de {most}.' },
  small: { en: '“{label}” cannot be less than {least}.', es: '«{label}» no puede ser menos de {least}.' },
  early: {
    en: '“{label}” is before “{earlier}”.',
    es: '«{label}» es anterior a «{earlier}».',
  },
  earlyThatDay: {
    en: '“{label}” is before “{earlier}”. If it is on a later day, fill in “{day}”.',
    es: '«{label}» es anterior a «{earlier}». Si es otro día, complete «{day}».',
  },
} satisfies Record<string, Texts>;
