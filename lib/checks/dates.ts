import { type CalendarNames, calendarNames } from './data/calendar-names';
import type { Span } from './span';

// Measured against chrono-node 2.10.3 (strict) on 1,110 government posts: of its 80 readings with a day, 24 were
// thread marks (“2/3”), spans of time (“for 14 days”) or 24/7; it tells no weekday's place and brings 54 kB.

/** A date as it stands in a text. */
export interface WrittenDate {
  /** UTF-16 offsets, weekday and year included. */
  readonly at: Span;
  readonly month: number;
  readonly day: number;
  readonly year?: number;
  /** 0 is Sunday. */
  readonly weekday?: { readonly at: Span; readonly day: number };
  /** Where the month and the day of the month stand. */
  readonly monthAt: Span;
  readonly dayAt: Span;
  /** All in figures; `other` when day and month may as well stand the other way round. */
  readonly figures?: { readonly other: boolean };
}

/** Whether figures put the month or the day first. */
export type FigureOrder = 'month-first' | 'day-first';

interface Calendar {
  readonly names: CalendarNames;
  readonly months: ReadonlyMap<string, number>;
  readonly weekdays: ReadonlyMap<string, number>;
  /** Groups by name: w (weekday), m, d, y, a (weekday after). */
  readonly patterns: readonly RegExp[];
  readonly figures: RegExp;
  /** A month beside a number, however they are written: without one there is no date with a named month. */
  readonly sign: RegExp;
  readonly weekdayBefore: RegExp;
  readonly led: RegExp;
}

const numbered = (names: readonly (readonly string[])[], first: number): ReadonlyMap<string, number> =>
  new Map(names.flatMap((spellings, index) => spellings.map((name) => [name, index + first] as const)));

/** Longest first: an alternation takes the first that fits. */
const anyOf = (names: readonly (readonly string[])[]): string =>
  names
    .flat()
    .sort((a, b) => b.length - a.length)
    .join('|');

function createCalendar(names: CalendarNames): Calendar {
  const day = anyOf(names.weekdays);
  const month = anyOf(names.months);
  const before = `(?:(?<w>${day})(?:\\.?,?\\s{1,2}|\\s?[–—-]\\s?|[.,]?\\s?\\()(?:(?:the|el|le)\\s)?)?`;
  const number = `(?<d>\\d{1,2})(?:${names.ordinals})?`;
  const year = `(?:,?\\s+(?:(?:${names.of})\\s+)?(?<y>(?:1[789]|20)\\d\\d)(?![\\p{N}]))?`;
  const after = `(?:,?\\s?\\((?<a>${day})\\.?\\)|,\\s(?<b>${day})\\.?(?=[.)]|,\\s(?!(?:${day})(?!\\p{L}))|\\s(?:at|from|a|à)\\s|$))?`;
  const open = '(?<![\\p{L}\\p{N}_/-])';
  const shut = '(?![\\p{L}\\p{N}:%/]|[.,]\\d)';
  const figure = `(?<p>\\d{1,2})(?<s>[/.-])(?<q>\\d{1,2})(?:\\k<s>(?<y>(?:19|20)\\d\\d|\\d\\d))?(?![\\p{N}/%]|[:.,-]\\d|-\\p{L})`;
  return {
    names,
    months: numbered(names.months, 1),
    weekdays: numbered(names.weekdays, 0),
    patterns: [
      new RegExp(`${open}${before}(?<m>${month})\\.?\\s+${number}${shut}${year}${after}`, 'giu'),
      new RegExp(
        `${open}${before}${number}\\s+(?:(?:${names.of})\\s+)?(?<m>${month})(?![\\p{L}\\p{N}])(?:\\.(?=,?\\s+\\d{4}))?${year}${after}`,
        'giu',
      ),
    ],
    sign: new RegExp(
      `(?:${month})(?:\\.?\\s+\\d)|\\d(?:${names.ordinals})?\\s+(?:(?:${names.of})\\s+)?(?:${month})`,
      'iu',
    ),
    led: new RegExp(`(?:^|[^\\p{L}])(?:${names.leads}):?,?\\s+(?:the\\s+)?\\(?$`, 'iu'),
    figures: new RegExp(`(?<![\\p{N}/#$.:-]|\\p{L}-)${before}${figure}`, 'giu'),
    weekdayBefore: new RegExp(
      `(?<!\\p{L})(?:${day})s?\\.?\\s*(?:,|and|or|&|to|through|thru|y|o|e|a|al|et|ou|au|[-–—/])+\\s*$`,
      'iu',
    ),
  };
}

const calendars = new Map<string, Calendar>();

function calendarOf(language: string): Calendar | undefined {
  const known = calendars.get(language);
  if (known !== undefined) return known;
  if (language !== 'en' && language !== 'es' && language !== 'fr') return undefined;
  const made = createCalendar(calendarNames[language]);
  calendars.set(language, made);
  return made;
}

const lengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const exists = (month: number, day: number): boolean => day >= 1 && day <= (lengths[month - 1] ?? 0);
const lower = (name: string): string => name.toLowerCase();

/** What is no day of the year though it looks like one: twenty-four hours, attacks, shops. */
const sayings = new Set(['24/7', '9/11', '7/11', '50/50', '20/20', '911']);
/** Of so many parts: a fraction and no date. */
const fraction = /^(?:1\/[2-9]|2\/[35]|3\/[458]|[4579]\/[58]|\d\/10|1\/1\d)$/;

function weekdayOf(
  match: RegExpExecArray,
  calendar: Calendar,
  text: string,
): { readonly at: Span; readonly day: number } | undefined {
  const { w, a, b } = match.groups ?? {};
  const name = w ?? a ?? b;
  const day = name === undefined ? undefined : calendar.weekdays.get(lower(name));
  if (name === undefined || day === undefined) return undefined;
  if (calendar.names.capitals && name === lower(name)) return undefined;
  const from = match.index + (w === undefined ? match[0].lastIndexOf(name) : 0);
  // “Saturday and Sunday, May 9 and 10”: no telling which day belongs to which.
  if (w !== undefined && calendar.weekdayBefore.test(text.slice(Math.max(0, from - 24), from)))
    return undefined;
  return { at: [from, from + name.length], day };
}

function* namedDates(text: string, calendar: Calendar): Iterable<WrittenDate> {
  for (const pattern of calendar.patterns) {
    for (const match of text.matchAll(pattern)) {
      const { m = '', d = '', y } = match.groups ?? {};
      const month = calendar.months.get(lower(m)) ?? 0;
      const day = Number(d);
      if (!exists(month, day) || (calendar.names.capitals && m === lower(m))) continue;
      const weekday = weekdayOf(match, calendar, text);
      const start = match.index + (match.groups?.w?.length ?? 0);
      const monthAt = match.index + match[0].indexOf(m, start - match.index);
      const dayAt =
        pattern === calendar.patterns[0] ? text.indexOf(d, monthAt + m.length) : text.indexOf(d, start);
      // “In May 20 counties joined”: a number of something.
      if (
        weekday === undefined &&
        y === undefined &&
        dayAt > monthAt &&
        /\bin\s+$/i.test(text.slice(Math.max(0, match.index - 4), match.index))
      )
        continue;
      yield {
        at: [match.index, match.index + match[0].length],
        month,
        day,
        monthAt: [monthAt, monthAt + m.length],
        dayAt: [dayAt, dayAt + d.length],
        ...(y !== undefined && { year: Number(y) }),
        ...(weekday && { weekday }),
      };
    }
  }
}

/** “12/24 – 12/26”: the second of two. */
const follows = /\d\/\d{1,2}\s*(?:-|–|to|through|and|&|y|al?|et|au)\s*$/iu;
const international = /(?<![\p{L}\p{N}/#.:=-])((?:19|20)\d\d)-(0[1-9]|1[0-2])-([0-3]\d)(?![\p{L}\p{N}-])/gu;

/** “2026-05-04”, which every country reads the same. */
function* internationalDates(text: string): Iterable<WrittenDate> {
  for (const { 0: whole, 1: y = '', 2: m = '', 3: d = '', index } of text.matchAll(international)) {
    if (!exists(Number(m), Number(d))) continue;
    yield {
      at: [index, index + whole.length],
      year: Number(y),
      month: Number(m),
      day: Number(d),
      monthAt: [index + 5, index + 7],
      dayAt: [index + 8, index + 10],
      figures: { other: false },
    };
  }
}

const yearOf = (y: string): number =>
  y.length === 4 ? Number(y) : Number(y) + (Number(y) > 60 ? 1900 : 2000);

function* figureDates(text: string, calendar: Calendar, order: FigureOrder): Iterable<WrittenDate> {
  for (const match of text.matchAll(calendar.figures)) {
    const { p = '', q = '', s, y } = match.groups ?? {};
    const weekday = weekdayOf(match, calendar, text);
    const written = `${p}/${q}`;
    if (y === undefined && (s !== '/' || sayings.has(written))) continue;
    if (y !== undefined && s !== '/' && y.length < 4) continue;
    if (y === undefined && weekday === undefined) {
      const before = text.slice(Math.max(0, match.index - 24), match.index);
      if (fraction.test(written) && !before.endsWith('(')) continue;
      if (!calendar.led.test(before) && !follows.test(before)) continue;
    }
    const [first, second] = [Number(p), Number(q)];
    const monthFirst = second > 12 || (first <= 12 && order === 'month-first');
    const [month, day] = monthFirst ? [first, second] : [second, first];
    if (!exists(month, day)) continue;
    const from = match.index + (match.groups?.w === undefined ? 0 : match[0].search(/\d/));
    const firstAt: Span = [from, from + p.length];
    const secondAt: Span = [from + p.length + 1, from + p.length + 1 + q.length];
    yield {
      at: [match.index, match.index + match[0].length],
      month,
      day,
      monthAt: monthFirst ? firstAt : secondAt,
      dayAt: monthFirst ? secondAt : firstAt,
      figures: { other: first <= 12 && second <= 12 && first !== second },
      ...(y !== undefined && { year: yearOf(y) }),
      ...(weekday && { weekday }),
    };
  }
}

/** “5/6” or “5-6-26”: without one of these there is no date in figures. */
const inFigures = /\d\/\d|\d([.-])\d{1,2}\1\d\d/;

function findDates(text: string, language: string, order: FigureOrder): readonly WrittenDate[] {
  const calendar = calendarOf(language);
  if (calendar === undefined || !/\d/.test(text)) return [];
  const found: WrittenDate[] = [];
  if (calendar.sign.test(text)) found.push(...namedDates(text, calendar));
  if (inFigures.test(text)) found.push(...figureDates(text, calendar, order), ...internationalDates(text));
  found.sort((a, b) => a.at[0] - b.at[0] || b.at[1] - a.at[1]);
  return found.filter(({ at }, index) => (found[index - 1]?.at[1] ?? 0) <= at[0]);
}

/** Several rules ask for the dates of one sentence, one after the other. */
let last = { text: '', language: '', order: '', dates: findDates('', '', 'month-first') };

/** The dates with a day and a month in an English, Spanish or French text, in its order. */
export function datesIn(
  text: string,
  language: string,
  order: FigureOrder = 'month-first',
): readonly WrittenDate[] {
  if (last.text !== text || last.language !== language || last.order !== order)
    last = { text, language, order, dates: findDates(text, language, order) };
  return last.dates;
}

/** All names of days in a language, as they stand in a text. */
export const weekdayWords: readonly string[] = Object.values(calendarNames).flatMap(({ weekdays }) =>
  weekdays.flat(),
);
