import type { Texts } from '@/lib/checks/texts';
import { readDay, readTime } from './day-and-time';
import type { Field, FieldValues } from './template';

/** What is wrong with the value of a field, and the words that belong into the sentence. */
export interface ValueProblem {
  readonly texts: Texts;
  readonly parameters?: Readonly<Record<string, string>>;
}

/** What to say about a field that must have a value and has none. */
export const missingTexts: Readonly<Record<Field['kind'], Texts>> = {
  text: { en: 'Fill in “{label}”.', es: 'Complete «{label}».' },
  choice: { en: 'Choose “{label}”.', es: 'Elija «{label}».' },
  date: { en: 'Enter a date for “{label}”.', es: 'Indique una fecha en «{label}».' },
  time: { en: 'Enter a time for “{label}”.', es: 'Indique una hora en «{label}».' },
  'date-time': {
    en: 'Enter a date and a time for “{label}”.',
    es: 'Indique una fecha y una hora en «{label}».',
  },
  'long-text': { en: 'Fill in “{label}”.', es: 'Complete «{label}».' },
  number: { en: 'Enter a number for “{label}”.', es: 'Indique un número en «{label}».' },
  phone: { en: 'Enter a phone number for “{label}”.', es: 'Indique un número de teléfono en «{label}».' },
  link: { en: 'Enter a web address for “{label}”.', es: 'Indique una dirección web en «{label}».' },
  place: { en: 'Enter a place for “{label}”.', es: 'Indique un lugar en «{label}».' },
};
const malformed: Readonly<Record<Field['kind'], Texts>> = {
  text: { en: '“{label}” is longer than 500 characters.', es: '«{label}» tiene más de 500 caracteres.' },
  choice: { en: 'Choose one of the answers for “{label}”.', es: 'Elija una de las respuestas de «{label}».' },
  date: { en: '“{label}” is not a date.', es: '«{label}» no es una fecha.' },
  time: { en: '“{label}” is not a time of day.', es: '«{label}» no es una hora del día.' },
  'date-time': { en: '“{label}” is not a date and a time.', es: '«{label}» no es una fecha con hora.' },
  'long-text': {
    en: '“{label}” is longer than 500 characters.',
    es: '«{label}» tiene más de 500 caracteres.',
  },
  number: { en: '“{label}” is not a number.', es: '«{label}» no es un número.' },
  phone: { en: '“{label}” is not a phone number.', es: '«{label}» no es un número de teléfono.' },
  link: { en: '“{label}” is not a web address.', es: '«{label}» no es una dirección web.' },
  place: { en: '“{label}” is longer than 500 characters.', es: '«{label}» tiene más de 500 caracteres.' },
};
const tooEarly: Texts = {
  en: '“{label}” is before “{earlier}”.',
  es: '«{label}» es anterior a «{earlier}».',
};
const tooEarlyThatDay: Texts = {
  en: '“{label}” is before “{earlier}”. If it is on a later day, fill in “{day}”.',
  es: '«{label}» es anterior a «{earlier}». Si es otro día, complete «{day}».',
};

/** Checks each value by itself and the order of dates and times; values are clean already. */
export function checkValues(fields: readonly Field[], values: FieldValues): Map<string, ValueProblem> {
  const problems = new Map<string, ValueProblem>();
  for (const field of fields) {
    const value = values[field.name] ?? '';
    const texts = value
      ? isWellFormed(field, value)
        ? null
        : malformed
      : field.required
        ? missingTexts
        : null;
    if (texts) problems.set(field.name, { texts: texts[field.kind] });
  }
  for (const field of fields) {
    const earlier = fields.find(({ name }) => name === field.after);
    if (!earlier || problems.has(field.name) || problems.has(earlier.name)) continue;
    if (!liesBefore(field, earlier, values)) continue;
    const day = fields.find(({ name }) => name === field.day && !values[name]);
    problems.set(field.name, {
      texts: day ? tooEarlyThatDay : tooEarly,
      parameters: { earlier: earlier.label, day: day?.label ?? '' },
    });
  }
  return problems;
}

function isWellFormed({ kind, choices = [] }: Field, value: string): boolean {
  if (kind === 'choice') return choices.includes(value);
  if (kind === 'date') return readDay(value) !== null;
  return kind === 'time' ? readTime(value) !== null : value.length <= 500;
}

function liesBefore(field: Field, earlier: Field, values: FieldValues): boolean {
  const value = values[field.name];
  const other = values[earlier.name];
  if (!value || !other) return false;
  if (field.kind === 'date' || earlier.kind === 'date') return field.kind === earlier.kind && value < other;
  const otherDay = values[earlier.day ?? ''] ?? '';
  const day = values[field.day ?? ''] || otherDay;
  return day === otherDay && value <= other;
}
