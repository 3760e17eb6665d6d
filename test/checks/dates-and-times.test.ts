import { describe, expect, it } from 'vitest';
import { datesIn } from '@/lib/checks/dates';
import { likelyDay } from '@/lib/checks/likely-day';
import { timesIn } from '@/lib/checks/times';

describe('times in a text', () => {
  const times = (text: string, language = 'en') =>
    timesIn(text, language).map(({ at, minutes, form }) => `${text.slice(...at)} = ${minutes} ${form}`);

  it.each([
    ['until 5 p.m. or 5:30 PM', ['5 p.m. = 1020 half', '5:30 PM = 1050 half']],
    ['at 5 pm. Bring ID', ['5 pm = 1020 half']],
    [
      '12 a.m., 12 p.m., noon and midnight',
      ['12 a.m. = 0 half', '12 p.m. = 720 half', 'noon = 720 word', 'midnight = 0 word'],
    ],
    ['until 645 PM EST', ['645 PM = 1125 half']],
    ['1730 hrs, 17:30 and 5:30', ['1730 hrs = 1050 full', '17:30 = 1050 full', '5:30 = 330 open']],
    ['radio 1210 AM, $5 am, 25:00, 5.2 pm, 1:2:3', []],
  ])('are found in %j', (text, expected) => expect(times(text)).toEqual(expected));

  it.each([
    ['a las 3 de la tarde', ['las 3 de la tarde = 900 half']],
    ['hasta las 8:00 p. m.', ['8:00 p. m. = 1200 half']],
    ['al mediodía o a las 15:00 h', ['mediodía = 720 word', '15:00 h = 900 full']],
  ])('are found in %j', (text, expected) => expect(times(text, 'es')).toEqual(expected));
});

describe('dates in a text', () => {
  const dates = (text: string, language = 'en') =>
    datesIn(text, language).map(
      ({ at, year, month, day, weekday }) =>
        `${text.slice(...at)} = ${year ?? ''}-${month}-${day} ${weekday?.day ?? ''}`,
    );

  it.each([
    ['Monday, May 4', 'en', ['Monday, May 4 = -5-4 1']],
    ['May 4, 2026 (Monday)', 'en', ['May 4, 2026 (Monday) = 2026-5-4 1']],
    ['Sat. and Sun., May 9 and 10', 'en', ['Sun., May 9 = -5-9 ']],
    ['It may 5 times march 3 miles', 'en', []],
    ['on 5/4, 5/4/26 and 24/7', 'en', ['5/4 = -5-4 ', '5/4/26 = 2026-5-4 ']],
    ['el martes 5 de mayo de 2026', 'es', ['martes 5 de mayo de 2026 = 2026-5-5 2']],
    ['le lundi 1er juin', 'fr', ['lundi 1er juin = -6-1 1']],
  ])('are found in %j', (text, language, expected) => expect(dates(text, language)).toEqual(expected));

  it('mean the nearest day of their name', () => {
    const today = Date.UTC(2026, 11, 20);
    expect(likelyDay({ month: 1, day: 5 }, today, [-60, 240])).toBe(Date.UTC(2027, 0, 5));
    expect(likelyDay({ month: 11, day: 5 }, today, [-60, 240])).toBe(Date.UTC(2026, 10, 5));
    expect(likelyDay({ month: 9, day: 5 }, today, [-60, 240])).toBeUndefined();
    expect(likelyDay({ month: 2, day: 29, year: 2027 }, today, [-60, 240])).toBeUndefined();
  });
});
