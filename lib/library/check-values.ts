import { findLinks } from '@/lib/checks/links';
import type { Parameters, Texts } from '@/lib/checks/texts';
import { readDay, readDayAndTime, readTime } from './day-and-time';
import { readNumber } from './read-number';
import type { Field, FieldValues } from './template';
import { limitTexts, malformedTexts, missingTexts } from './value-texts';

/** What is wrong with the value of a field, and the words that belong into the sentence. */
export interface ValueProblem {
  readonly texts: Texts;
  readonly parameters?: Parameters;
}

/** The most characters of words where their field names no limit of its own, UTF-16 units. */
export const longest = { line: 500, text: 2_000 };

/** Checks each value by itself and the order of dates and times; values are clean already. */
export function checkValues(
  fields: readonly Field[],
  values: FieldValues,
  language = 'en',
): Map<string, ValueProblem> {
  const problems = new Map<string, ValueProblem>();
  for (const field of fields) {
    const value = values[field.name] ?? '';
    const problem = value
      ? problemOf(field, value, language)
      : field.required && { texts: missingTexts[field.kind] };
    if (problem) problems.set(field.name, problem);
  }
  for (const field of fields) {
    const earlier = fields.find(({ name }) => name === field.after);
    if (!earlier || problems.has(field.name) || problems.has(earlier.name)) continue;
    if (!liesBefore(field, earlier, values)) continue;
    const day = fields.find(({ name }) => name === field.day && !values[name]);
    problems.set(field.name, {
      texts: day ? limitTexts.earlyThatDay : limitTexts.early,
      parameters: { earlier: earlier.label, day: day?.label ?? '' },
    });
  }
  return problems;
}

/** What is wrong with one value that is not empty; null when nothing is. */
export function problemOf(field: Field, value: string, language = 'en'): ValueProblem | null {
  const { kind, least, most } = field;
  if (kind === 'text' || kind === 'long-text' || kind === 'place') {
    const end = most ?? (kind === 'long-text' ? longest.text : longest.line);
    if (value.length > end) return { texts: limitTexts.long, parameters: { most: end } };
    if (value.length >= (least ?? 0)) return null;
    return { texts: limitTexts.short, parameters: { least: least ?? 0 } };
  }
  if (!isOfKind[kind](field, value, language)) return { texts: malformedTexts[kind] };
  if (kind !== 'number') return null;
  const number = Number(readNumber(value, language));
  if (most !== undefined && number > most) return { texts: limitTexts.great, parameters: { most } };
  if (least !== undefined && number < least) return { texts: limitTexts.small, parameters: { least } };
  return null;
}

type Check = (field: Field, value: string, language: string) => boolean;

const isOfKind: Readonly<Record<keyof typeof malformedTexts, Check>> = {
  choice: ({ choices = [] }, value) => choices.includes(value),
  date: (_field, value) => readDay(value) !== null,
  time: (_field, value) => readTime(value) !== null,
  'date-time': (_field, value) => readDayAndTime(value) !== null,
  number: (_field, value, language) => readNumber(value, language) !== null,
  phone: (_field, value) => isPhone(value),
  link: (_field, value) => isLink(value),
};

/** Digits as people write them, letters for keys (1-800-ASK-CITY), and an extension. */
function isPhone(value: string): boolean {
  const [number = '', extension] = value.split(/,?\s*(?:\b(?:ext|extensión)\b\.?|\bx(?=\s*\d))\s*/i);
  if (extension !== undefined && !/^\d{1,7}$/.test(extension)) return false;
  if (!/^\+?[(\d][\d\s().·/-]*(?:[A-Z\d][A-Z\d-]{3,9})?$/.test(number)) return false;
  const keys = number.replace(/[^A-Z\d]/g, '').length;
  return keys >= 3 && keys <= 15;
}

/** One address of the web, with a scheme or without, and nothing else. */
function isLink(value: string): boolean {
  const [at, ...more] = findLinks(value);
  return at !== undefined && more.length === 0 && at[0] === 0 && at[1] >= value.replace(/\/$/, '').length;
}

function liesBefore(field: Field, earlier: Field, values: FieldValues): boolean {
  const value = values[field.name];
  const other = values[earlier.name];
  if (!value || !other) return false;
  if (field.kind !== 'time' || earlier.kind !== 'time') {
    const isDay = field.kind === 'date' || earlier.kind === 'date';
    const isTime = field.kind === 'time' || earlier.kind === 'time';
    // Two clocks cannot be compared by what they show, and a time of day says nothing of a date.
    if (isTime || (!isDay && field.zone !== earlier.zone)) return false;
    const size = isDay ? 'YYYY-MM-DD'.length : value.length;
    return value.slice(0, size) < other.slice(0, size);
  }
  const otherDay = values[earlier.day ?? ''] ?? '';
  const day = values[field.day ?? ''] || otherDay;
  return day === otherDay && value <= other;
}
