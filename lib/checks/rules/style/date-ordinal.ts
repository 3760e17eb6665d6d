import { calendarNames } from '@/lib/checks/data/calendar-names';
import { datesIn } from '@/lib/checks/dates';
import type { Finding, Rule } from '@/lib/checks/rule';

export default {
  id: 'date-ordinal',
  kind: 'style',
  severity: 'suggestion',
  title: { en: 'Leave out st, nd, rd, th in dates', es: 'Quite st, nd, rd y th de las fechas' },
  why: {
    en: 'The bare number is shorter, and the voice reads it the same.',
    es: 'El número solo es más corto y se lee igual.',
  },
  message: { en: 'Write “{good}”.', es: 'Escriba “{good}”.' },
  source: 'https://guides.18f.org/content-guide/our-style/dates/',
  languages: ['en'],
  scope: 'sentence',
  wakes: { words: calendarNames.en.months.flat() },
  *check({ text, prose }): Iterable<Finding> {
    if (!/\d(?:st|nd|rd|th)\b/i.test(prose)) return;
    for (const { monthAt, dayAt } of datesIn(prose, 'en')) {
      const suffix = /^(?:st|nd|rd|th)(?!\p{L})/iu.exec(text.slice(dayAt[1]))?.[0].length ?? 0;
      if (suffix === 0) continue;
      const end = dayAt[1] + suffix;
      // “The 4th of July” is a name, and “the 4th of May” has no shorter form in its place.
      if (dayAt[0] < monthAt[0] && !/^\s+$/.test(text.slice(end, monthAt[0]))) continue;
      const at = [Math.min(monthAt[0], dayAt[0]), Math.max(end, monthAt[1])] as const;
      const good = text.slice(at[0], dayAt[1]) + text.slice(end, at[1]);
      yield { at, parameters: { good }, fixes: [{ text: '', at: [dayAt[1], end], shown: good }] };
    }
  },
  examples: [
    { bad: 'The office is closed [[May 1st]].', good: 'The office is closed May 1.' },
    { bad: 'Join us Friday, [[June 5th]], at noon.', good: 'Join us Friday, June 5, at noon.' },
    {
      bad: 'The ban runs [[March 16th]] through [[May 14th]].',
      good: 'The ban runs March 16 through May 14.',
    },
    { bad: 'Apply by [[Sept. 22nd]], 2026.', good: 'Apply by Sept. 22, 2026.' },
    { bad: 'Fees change on [[3rd April]].', good: 'Fees change on 3 April.' },
    { ok: 'The office is closed May 1.' },
    { ok: 'City offices close for the 4th of July.' },
    { ok: 'Go to 5th Ave. on May 4.' },
    { ok: 'The library turns 50 on the 1st of June.' },
    { ok: 'You may 1st call the clerk.' },
    { ok: 'Crews march 3rd in the parade.' },
  ],
} satisfies Rule;
