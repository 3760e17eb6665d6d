import { calendarNames } from '@/lib/checks/data/calendar-names';
import { datesIn, type WrittenDate, weekdayWords } from '@/lib/checks/dates';
import { dayIn } from '@/lib/checks/day-in';
import { figureOrderIn, likelyDay } from '@/lib/checks/likely-day';
import type { Context, Finding, Fix, Rule } from '@/lib/checks/rule';
import { capitalized } from '@/lib/checks/write-fix';

const oneDay = 24 * 60 * 60 * 1000;
/** Days from today in which a date without a year is looked for. */
const around = [-60, 240] as const;
/** Beyond so many days ahead, a date without a year may as well be last year's. */
const sure = 180;

const isCalendar = (language: string): language is keyof typeof calendarNames =>
  Object.hasOwn(calendarNames, language);

const nameIn = (language: string, list: 'months' | 'weekdays', index: number): string =>
  isCalendar(language) ? (calendarNames[language][list][index]?.[0] ?? '') : '';

/** A name in the manner of the one it replaces: as short, and in the same case. */
function inManner(model: string, name: string, list: 'months' | 'weekdays', language: string): string {
  const full =
    isCalendar(language) && calendarNames[language][list].some(([one]) => one === model.toLowerCase());
  const cut = full ? name : name.slice(0, 3);
  if (model.length > 1 && model === model.toUpperCase()) return cut.toUpperCase();
  return /^\p{Lu}/u.test(model) ? capitalized(cut) : cut;
}

const ordinal = (day: number): string =>
  day > 10 && day < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][day % 10] ?? 'th');

/** The date with another day of the month in it. */
function moved(text: string, date: WrittenDate, to: Date, language: string): string {
  const day = String(to.getUTCDate());
  const changes: [readonly [number, number], string][] = [[date.dayAt, day]];
  const suffix = /^(?:st|nd|rd|th)(?!\p{L})/iu.exec(text.slice(date.dayAt[1]))?.[0];
  if (suffix !== undefined)
    changes.push([[date.dayAt[1], date.dayAt[1] + suffix.length], ordinal(to.getUTCDate())]);
  if (to.getUTCMonth() + 1 !== date.month) {
    const month = date.figures
      ? String(to.getUTCMonth() + 1)
      : inManner(
          text.slice(...date.monthAt),
          nameIn(language, 'months', to.getUTCMonth()),
          'months',
          language,
        );
    changes.push([date.monthAt, month]);
  }
  changes.sort(([a], [b]) => b[0] - a[0]);
  const [start, end] = date.at;
  return changes.reduce(
    (now, [[from, past], word]) => now.slice(0, from - start) + word + now.slice(past - start),
    text.slice(start, end),
  );
}

function findingFor(text: string, date: WrittenDate, today: number, language: string): Finding | undefined {
  const { weekday } = date;
  const day = likelyDay(date, today, around);
  if (weekday === undefined || day === undefined) return undefined;
  const right = new Date(day).getUTCDay();
  if (right === weekday.day) return undefined;
  if (date.year === undefined && day > today + sure * oneDay) {
    const before = likelyDay({ ...date, year: new Date(day).getUTCFullYear() - 1 }, today, around);
    if (before === undefined || new Date(before).getUTCDay() === weekday.day) return undefined;
  }
  const name = inManner(text.slice(...weekday.at), nameIn(language, 'weekdays', right), 'weekdays', language);
  const fixes: Fix[] = [{ text: name, at: weekday.at }];
  const step = ((weekday.day - right + 10) % 7) - 3;
  const to = new Date(day + step * oneDay);
  if (to.getUTCFullYear() === new Date(day).getUTCFullYear()) {
    fixes.push({ text: moved(text, date, to, language), at: date.at });
  }
  const names = nameIn(language, 'weekdays', right);
  return {
    at: date.at,
    fixes,
    parameters: { right: language === 'en' ? capitalized(names) : names },
  };
}

export default {
  id: 'weekday-mismatch',
  kind: 'style',
  severity: 'error',
  title: { en: 'Make the weekday fit the date', es: 'Haga coincidir el día con la fecha' },
  why: {
    en: 'Half the readers come on the weekday, the other half on the date.',
    es: 'Unos vendrán el día de la semana y otros en la fecha.',
  },
  message: { en: '“{words}” is a {right}.', es: '“{words}” cae en {right}.' },
  source: 'https://www.gov.uk/guidance/style-guide/a-to-z',
  languages: ['en', 'es', 'fr'],
  scope: 'sentence',
  wakes: { words: weekdayWords },
  *check({ text, prose }, { agency, language, now }: Context): Iterable<Finding> {
    if (!/\d/.test(prose)) return;
    const today = Date.parse(dayIn(agency.timeZone, now));
    const order = figureOrderIn(agency.country);
    for (const date of datesIn(prose, language, order)) {
      if (date.weekday === undefined) continue;
      const finding = findingFor(text, date, today, language);
      if (finding === undefined) continue;
      const turned = { ...date, month: date.day, day: date.month };
      if (date.figures?.other && findingFor(text, turned, today, language) === undefined) continue;
      yield finding;
    }
  },
  examples: [
    {
      bad: 'The hearing is on [[Monday, May 6]], at 6 p.m.',
      good: 'The hearing is on Wednesday, May 6, at 6 p.m.',
    },
    {
      bad: 'Trash pickup moves to [[Thurs., July 3rd]] this week.',
      good: 'Trash pickup moves to Fri., July 3rd this week.',
    },
    { bad: 'Vote on [[MONDAY, JUNE 9]].', good: 'Vote on TUESDAY, JUNE 9.' },
    { bad: 'The office closes [[June 19 (Thursday)]].', good: 'The office closes June 19 (Friday).' },
    { bad: 'Apply by [[Friday, 5/16]].', good: 'Apply by Saturday, 5/16.' },
    {
      bad: 'The bridge opened on [[Friday, March 4, 2025]].',
      good: 'The bridge opened on Tuesday, March 4, 2025.',
    },
    {
      bad: 'La clínica abre el [[martes 6 de mayo]].',
      good: 'La clínica abre el miércoles 6 de mayo.',
      context: { language: 'es' },
    },
    {
      bad: 'Réunion publique [[lundi 5 mai]] à 18 h.',
      good: 'Réunion publique mardi 5 mai à 18 h.',
      context: { language: 'fr' },
    },
    { ok: 'The hearing is on Wednesday, May 6, at 6 p.m.' },
    { ok: 'The fair runs Saturday and Sunday, May 9 and 10.' },
    { ok: 'The market is open Friday-Sunday, May 8-10.' },
    { ok: 'Offices are open May 6, Monday through Friday hours apply.' },
    { ok: 'Mondays, May 4-25: story time at the library.' },
    { ok: 'The storm hit on Wednesday, February 25.' },
    { ok: 'On Tuesday, Nov. 3, vote early. On Sunday, Nov. 1, clocks go back.' },
    { ok: 'La clínica abre el martes 5 de mayo.', context: { language: 'es' } },
    { ok: 'Réunion publique mardi 5 mai à 18 h.', context: { language: 'fr' } },
    { ok: 'Lincoln spoke here on Thursday, November 19, 1863.' },
  ],
} satisfies Rule;
