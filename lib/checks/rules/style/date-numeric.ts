import { type CalendarNames, calendarNames } from '@/lib/checks/data/calendar-names';
import { datesIn, type WrittenDate } from '@/lib/checks/dates';
import { figureOrderIn } from '@/lib/checks/likely-day';
import type { Context, Finding, Fix, Rule } from '@/lib/checks/rule';
import { digits } from '@/lib/checks/wakes';
import { capitalized } from '@/lib/checks/write-fix';

/** How a day is written out in a language; the month comes as its full name. */
const written: Readonly<Record<string, (month: string, day: number, dayFirst: boolean) => string>> = {
  en: (month, day, dayFirst) => (dayFirst ? `${day} ${capitalized(month)}` : `${capitalized(month)} ${day}`),
  es: (month, day) => `${day} de ${month}`,
  fr: (month, day) => `${day === 1 ? '1er' : day} ${month}`,
};

function spell(date: WrittenDate, language: string, names: CalendarNames, dayFirst: boolean): string {
  const name = names.months[date.month - 1]?.[0] ?? '';
  const day = written[language]?.(name, date.day, dayFirst) ?? '';
  if (date.year === undefined) return day;
  if (language === 'es') return `${day} de ${date.year}`;
  return language === 'en' && !dayFirst ? `${day}, ${date.year}` : `${day} ${date.year}`;
}

/** Where the figures end: a weekday after them stays. */
function endOf(text: string, { monthAt, dayAt }: WrittenDate): number {
  const end = Math.max(monthAt[1], dayAt[1]);
  return end + (/^[/.-]\d+/.exec(text.slice(end, end + 6))?.[0].length ?? 0);
}

export default {
  id: 'date-numeric',
  kind: 'style',
  severity: 'warning',
  title: { en: 'Spell out the month', es: 'Escriba el mes con letras' },
  why: {
    en: 'To half of the world 5/6 is June 5, and a screen reader says “five sixths.”',
    es: 'Para unos 5/6 es el 5 de junio y para otros el 6 de mayo.',
  },
  message: { en: 'Write “{words}” as “{good}”.', es: 'Escriba “{words}” así: “{good}”.' },
  source: 'https://www.gov.uk/guidance/style-guide/a-to-z',
  languages: ['en', 'es', 'fr'],
  scope: 'sentence',
  wakes: { signs: digits },
  options: { order: 'country' },
  *check({ text, prose }, { agency, language, options }: Context): Iterable<Finding> {
    if (!/\d[/.-]\d/.test(prose) || (language !== 'en' && language !== 'es' && language !== 'fr')) return;
    const wanted = typeof options === 'object' && options !== null && 'order' in options ? options.order : '';
    const order = wanted === 'day-first' || wanted === 'month-first' ? wanted : figureOrderIn(agency.country);
    const names = calendarNames[language];
    for (const date of datesIn(prose, language, order)) {
      if (date.figures === undefined) continue;
      const at = [
        date.weekday ? Math.min(date.monthAt[0], date.dayAt[0]) : date.at[0],
        endOf(text, date),
      ] as const;
      const dayFirst = order === 'day-first';
      const best = spell(date, language, names, dayFirst);
      const fixes: Fix[] = [{ text: best }];
      if (date.figures.other) {
        fixes.push({ text: spell({ ...date, month: date.day, day: date.month }, language, names, dayFirst) });
      }
      yield { at, fixes, parameters: { good: best } };
    }
  },
  examples: [
    { bad: 'The ramp closes on [[03/04]].', good: 'The ramp closes on March 4.' },
    {
      bad: 'Updated [[3/18/2026]]: two lanes are open.',
      good: 'Updated March 18, 2026: two lanes are open.',
    },
    { bad: 'School is out tomorrow ([[9/13]]).', good: 'School is out tomorrow (September 13).' },
    { bad: 'Apply by [[5-15-2026]].', good: 'Apply by May 15, 2026.' },
    { bad: 'Join us Saturday, [[5/9]], at the park.', good: 'Join us Saturday, May 9, at the park.' },
    { bad: 'The road is closed until [[6/1/26]].', good: 'The road is closed until June 1, 2026.' },
    {
      bad: 'Hasta el [[05/06]] puede pagar en línea.',
      good: 'Hasta el 6 de mayo puede pagar en línea.',
      context: { language: 'es' },
    },
    {
      bad: 'Fermeture le [[14/05/2026]].',
      good: 'Fermeture le 14 mai 2026.',
      context: { language: 'fr', agency: { country: 'FR' } },
    },
    {
      bad: 'The fee rises on [[03/04]].',
      good: 'The fee rises on 3 April.',
      context: { options: { order: 'day-first' } },
    },
    { bad: 'Closed [[12/24]] to [[12/26]].', good: 'Closed December 24 to December 26.' },
    { bad: 'Posted: [[2026-05-04]]', good: 'Posted: May 4, 2026' },
    { ok: 'The ramp closes on March 4.' },
    { ok: 'Ordinance 12-05-26 passed. Bid No. 2026-05-04-A is open.' },
    { ok: 'Help is here 24/7. We will never forget 9/11.' },
    { ok: 'We are ready to respond. 2/3' },
    { ok: 'Add 3/4 cup of bleach to 5 gallons.' },
    { ok: 'Water use fell by 1/3 since March.' },
    { ok: 'Call 2-1-1 or 555-0100.' },
    { ok: 'Turn on 5/8 Mile Road.' },
    { ok: 'Read https://example.gov/2026/05/04/news for more.' },
    { ok: 'Version 2.10.3 of the app is out.' },
    { ok: 'The vote was 5-4 and the budget is 3.5 million.' },
  ],
} satisfies Rule;
