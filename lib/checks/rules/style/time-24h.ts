import type { Finding, Rule } from '@/lib/checks/rule';
import type { Span } from '@/lib/checks/span';
import { noonOf, timeInPlace, timeStyleOf, timesIn, writeTime } from '@/lib/checks/times';
import { digits } from '@/lib/checks/wakes';

/** What scientists and pilots count in, and hours that are worked and not read off a clock. */
const notForUs = /^\s*(?:UTC|GMT|Z\b|Zulu|of\b|worked|volunteer|training|per\b)/i;
/** Before four figures and “hours”, what makes them a time and not a number of hours. */
const leads = /(?:\b(?:at|by|until|till|from|to|before|after|since|between|and|through)|[-–—@:,(])\s*$/i;
/** Before “17:30”, a capital that is neither a day's nor a sentence's may be a book's or a track's. */
const chapter =
  /\b(?!(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|At|By|Until|From|To|Before|After|Since|Time|Starts?|Begins?|Opens?|Closes?|Tonight|Today|Tomorrow)[a-z]*\b)\p{Lu}\p{Ll}+\s$/u;
const first = /(?<![\d:.,/$#-])([01]\d|2[0-3]):?([0-5]\d)\s?(?:hrs?|h|hours)?\s?(?:-|–|—|to)\s?$/i;
/** “at 0700”, without a word after it. */
const bareSign = /0[1-9][0-5][05]/;
const bare = /(?<=\b(?:at|by|until|from|before|after)\s)0[1-9][0-5][05](?![\d:.,/-]|\s?(?:h|hrs|hours)\b)/gi;

interface Full {
  readonly at: Span;
  readonly minutes: number;
}

/** The times of the sentence that are written on a clock of 24 hours. */
function fullTimes(prose: string): Full[] {
  const found: Full[] = timesIn(prose, 'en').filter(({ form, at: [start, end] }) => {
    const before = prose.slice(Math.max(0, start - 24), start);
    if (form !== 'full' || notForUs.test(prose.slice(end, end + 12))) return false;
    if (prose.slice(start, end).includes(':')) return !chapter.test(before);
    return prose.charAt(start) === '0' || leads.test(before) || before.trim() === '';
  });
  for (const { 0: whole, index } of bareSign.test(prose) ? prose.matchAll(bare) : []) {
    if (notForUs.test(prose.slice(index + 4, index + 16))) continue;
    found.push({
      at: [index, index + 4],
      minutes: Number(whole.slice(0, 2)) * 60 + Number(whole.slice(2)),
    });
  }
  return found.sort((a, b) => a.at[0] - b.at[0]);
}

export default {
  id: 'time-24h',
  kind: 'style',
  severity: 'warning',
  title: { en: 'Use a.m. and p.m.', es: 'Use a. m. y p. m.' },
  why: {
    en: 'Most of the public has to count to know when 1730 is.',
    es: 'La mayoría del público tiene que contar para saber qué hora es 1730.',
  },
  message: { en: 'Write “{words}” as “{good}”.', es: 'Escriba “{words}” así: “{good}”.' },
  source: 'https://www.gov.uk/guidance/style-guide/a-to-z',
  languages: ['en'],
  scope: 'sentence',
  wakes: { signs: digits },
  options: { style: 'ap', noon: 'noon' },
  *check({ text, prose }, { options }): Iterable<Finding> {
    if (!/\d\d:\d\d|\d{4}/.test(prose)) return;
    const style = timeStyleOf(options);
    const noon = noonOf(options);
    const times = fullTimes(prose);
    for (const [index, { at, minutes }] of times.entries()) {
      const next = times[index + 1];
      if (next && first.test(`${prose.slice(...at)}${prose.slice(at[1], next.at[0])}`)) continue;
      const range = first.exec(prose.slice(Math.max(0, at[0] - 16), at[0]));
      const end = writeTime(minutes, style, noon);
      const begin = range === null ? '' : writeTime(Number(range[1]) * 60 + Number(range[2]), style, noon);
      const good = range === null ? end : `${begin} to ${end}`;
      const span: Span = [at[0] - (range?.[0].length ?? 0), at[1]];
      yield { at: span, parameters: { good }, fixes: [{ ...timeInPlace(text, span, good), shown: good }] };
    }
  },
  examples: [
    { bad: 'The road reopens at [[1730 hrs]].', good: 'The road reopens at 5:30 p.m.' },
    { bad: 'A curfew starts at [[20:00]] tonight.', good: 'A curfew starts at 8 p.m. tonight.' },
    { bad: 'Units cleared the scene by [[0645 hours]].', good: 'Units cleared the scene by 6:45 a.m.' },
    {
      bad: 'The shelter is open from [[18:00-21:30]].',
      good: 'The shelter is open from 6 p.m. to 9:30 p.m.',
    },
    { bad: 'The lane is closed from [[0900-1500 hrs]].', good: 'The lane is closed from 9 a.m. to 3 p.m.' },
    { bad: 'The watch ends at [[0000 hrs]] Friday.', good: 'The watch ends at midnight Friday.' },
    { bad: 'Roll call is at [[0700]] at Station 4.', good: 'Roll call is at 7 a.m. at Station 4.' },
    {
      bad: 'The hall opens at [[14:00]] on Friday.',
      good: 'The hall opens at 2pm on Friday.',
      context: { options: { style: 'uk' } },
    },
    { ok: 'The road reopens at 5:30 p.m.' },
    { ok: 'The town hall starts at 5:15. Tune in!' },
    { ok: 'Volunteers gave 1600 hours of their time last year.' },
    { ok: 'An earthquake struck at 20:14 UTC.' },
    { ok: 'Today’s reading is Matthew 19:14.' },
    { ok: 'She ran the 5K in a record time of 1:17:30.' },
    { ok: 'Call 555-0100 or write to P.O. Box 1730.' },
    { ok: 'In 2030 the plant will serve 1500 homes.' },
    { ok: 'Students logged over 1200 hours of training.' },
    { ok: 'Mix bleach and water 1:10.' },
  ],
} satisfies Rule;
