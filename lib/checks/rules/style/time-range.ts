import type { Finding, Fix, Rule } from '@/lib/checks/rule';
import type { Span } from '@/lib/checks/span';
import { noonOf, type TimeStyle, timeInPlace, timeStyleOf, writeTime } from '@/lib/checks/times';
import { digits } from '@/lib/checks/wakes';

const half = '([ap])(?:\\.[^\\S\\n]?m\\.|\\.?m)(?![\\p{L}\\p{N}])';
const hour = '(\\d{1,2})(?::(\\d{2}))?';
const joint = '[^\\S\\n]{0,2}(-|–|—|to|and)[^\\S\\n]{0,2}';
const range = new RegExp(
  `(?<![\\p{L}\\p{N}$#_/:.,-])${hour}(?:[^\\S\\n]?${half})?${joint}(?:(noon|midnight)(?!\\p{L})|${hour}(?![\\p{N}/:%]|[.,-]\\d)(?:[^\\S\\n]?${half})?)`,
  'giu',
);
/** What every range has: two ends and what joins them, and a half of the day, or minutes at both ends. */
const joined = /[\d.m][^\S\n]{0,2}(?:[-–—]|to|and)[^\S\n]{0,2}(?:\d|noon|midnight)/i;
const ofTheDay = /\d[^\S\n]?[ap][.m]|noon|midnight|:\d\d[^:]{1,9}:\d\d/i;
/** Before a number, what says that it is no hour: “June 10 – 2 p.m.” is a day and an hour. */
const notAnHour =
  /(?:\b(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]{0,6}\.?|\b(?:rooms?|districts?|wards?|lanes?|phase|day|week|lots?|stations?|grades?|ages?|aged|exits?|zones?|units?|suite|gate|no\.?|building|hall|engine|ladder|hwy|highway|routes?|rte?\.?|level|tier|part|item|chapter|precincts?|pool|field|court|group|the|of|score|won|lost|beat))\s+$/i;
const lead = /\b(?:(from)|between)\s+$/i;

interface Ends {
  readonly from: number;
  readonly to: number;
}

const minutesOf = (hours: string, past: string | undefined, letter: string): number =>
  ((Number(hours) % 12) + (letter.toLowerCase() === 'p' ? 12 : 0)) * 60 + Number(past ?? 0);

const valid = (hours: string, past = '0'): boolean =>
  Number(hours) >= 1 && Number(hours) <= 12 && Number(past) <= 59;

/** Every way to read a range, the likeliest first. */
function readings(match: RegExpExecArray): Ends[] {
  const [, hours = '', past, letter, , word, lastHours = '', lastPast, lastLetter] = match;
  const ends = (first: string, last: string): Ends => ({
    from: minutesOf(hours, past, first),
    to:
      word === undefined ? minutesOf(lastHours, lastPast, last) : word.toLowerCase() === 'noon' ? 720 : 1440,
  });
  const last = lastLetter ?? (word?.toLowerCase() === 'noon' ? 'p' : 'a');
  if (letter !== undefined && (lastLetter ?? word) !== undefined) return [ends(letter, last)];
  if (word !== undefined) return [ends(word.toLowerCase() === 'noon' ? 'a' : 'p', last)];
  if (lastLetter !== undefined) {
    const [same, other] = [ends(last, last), ends(last.toLowerCase() === 'p' ? 'a' : 'p', last)];
    if (same.from >= same.to) return [other];
    return Number(hours) >= 6 && Number(hours) < 12 ? [same, other] : [same];
  }
  const [morning, late] = [ends('a', 'a'), ends('p', 'p')];
  if (morning.from >= morning.to) return [ends('a', 'p'), ends('p', 'a')];
  return Number(hours) >= 7 && Number(hours) < 12 ? [morning, late] : [late, morning];
}

function written({ from, to }: Ends, and: string, style: TimeStyle, noon: string): string {
  const first = writeTime(from, style, noon);
  const last = writeTime(to % 1440, style, noon);
  const shared = / [ap]\.?m\.?$/.exec(last)?.[0];
  const short = shared !== undefined && first.endsWith(shared) ? first.slice(0, -shared.length) : first;
  return `${short} ${and} ${last}`;
}

export default {
  id: 'time-range',
  kind: 'style',
  severity: 'warning',
  title: { en: 'Say from when to when', es: 'Diga desde cuándo hasta cuándo' },
  why: {
    en: 'A hyphen is easy to miss, and “10-2” leaves the reader to guess morning or afternoon.',
    es: 'Un guion se pasa por alto, y “10-2” obliga a adivinar si es de mañana o de tarde.',
  },
  message: { en: 'Write “{words}” as “{good}”.', es: 'Escriba “{words}” así: “{good}”.' },
  source: 'https://www.gov.uk/guidance/style-guide/a-to-z',
  languages: ['en'],
  scope: 'sentence',
  wakes: { signs: digits },
  options: { style: 'ap', noon: 'noon' },
  *check({ text, prose }, { options }): Iterable<Finding> {
    if (!joined.test(prose) || !ofTheDay.test(prose)) return;
    const style = timeStyleOf(options);
    const noon = noonOf(options);
    for (const match of prose.matchAll(range)) {
      const [whole, hours = '', past, letter, sign = '', word, lastHours = '12', lastPast, lastLetter] =
        match;
      const { index } = match;
      const before = prose.slice(Math.max(0, index - 24), index);
      if (!valid(hours, past) || !valid(lastHours, lastPast)) continue;
      if (letter === undefined && notAnHour.test(before)) continue;
      const said = lastLetter ?? word;
      if (said === undefined && (past === undefined || lastPast === undefined || letter !== undefined))
        continue;
      const spelled = /^\p{L}/u.test(sign);
      const led = lead.exec(before);
      if (/^and$/i.test(sign) && (led === null || led[1] !== undefined)) continue;
      const [best, ...others] = readings(match);
      if (best === undefined) continue;
      const unsure = letter === undefined && (said === undefined || best.from < 720 !== best.to < 720);
      if (spelled && (!unsure || letter !== undefined)) continue;
      if (!spelled && said === undefined && /\d:\d\d/.test(prose) && Number(hours) > 12) continue;
      const at: Span = [index, index + whole.length];
      const and = led !== null && led[1] === undefined ? 'and' : 'to';
      const fixes = [best, ...others].map((one): Fix => {
        const shown = written(one, and, style, noon);
        return { ...timeInPlace(text, at, shown), shown };
      });
      const careless = unsure || led !== null;
      yield {
        at,
        parameters: { good: fixes[0]?.shown ?? '' },
        fixes,
        severity: careless ? 'warning' : 'suggestion',
      };
    }
  },
  examples: [
    {
      bad: 'Drop off old paint [[10-2pm]] Saturday.',
      good: 'Drop off old paint 10 a.m. to 2 p.m. Saturday.',
    },
    {
      bad: 'The clinic is open from [[9 a.m. - 5 p.m.]] daily.',
      good: 'The clinic is open from 9 a.m. to 5 p.m. daily.',
    },
    { bad: 'Story time: [[1-3 p.m.]] Friday', good: 'Story time: 1 to 3 p.m. Friday' },
    { bad: 'Hours: [[9:00 am – 3:00 pm]]', good: 'Hours: 9 a.m. to 3 p.m.' },
    {
      bad: 'We are open [[8:30-4:30]] on weekdays.',
      good: 'We are open 8:30 a.m. to 4:30 p.m. on weekdays.',
    },
    {
      bad: 'Stop by between [[11 and 1 p.m.]] for lunch.',
      good: 'Stop by between 11 a.m. and 1 p.m. for lunch.',
    },
    { bad: 'Visit from [[10 to 4 p.m.]] on Sunday.', good: 'Visit from 10 a.m. to 4 p.m. on Sunday.' },
    { bad: 'Pick up sandbags [[9-noon]] Saturday.', good: 'Pick up sandbags 9 a.m. to noon Saturday.' },
    { bad: 'The pool is open [[11am-12pm]].', good: 'The pool is open 11 a.m. to noon.' },
    {
      bad: 'Come along [[10-11am]] on Monday.',
      good: 'Come along 10am to 11am on Monday.',
      context: { options: { style: 'uk' } },
    },
    { ok: 'The clinic is open from 9 a.m. to 5 p.m. daily.' },
    { ok: 'Story time is 9 to 11 a.m. Friday.' },
    { ok: 'Open house: June 10 – 2 p.m. at City Hall' },
    { ok: 'Meet in Room 10 - 2 p.m. sharp.' },
    { ok: 'For children ages 5-10. The show is at 6 and 10 p.m.' },
    { ok: 'The call center is open 24 hours, March 6 to 7 p.m. March 9.' },
    { ok: 'The board voted 5-2. PM meetings return in June.' },
    { ok: 'Call 555-0100 between 8 a.m. and 4 p.m.' },
    { ok: 'Snow will fall at 1-2 inches an hour.' },
    { ok: 'The measure passed 10-2. A final vote is at 4 p.m.' },
    { ok: 'Rain will end between noon and 2 p.m.' },
  ],
} satisfies Rule;
