import type { Finding, Fix, Rule } from '@/lib/checks/rule';
import type { Span } from '@/lib/checks/span';
import { timesIn, type WrittenTime } from '@/lib/checks/times';
import { digits } from '@/lib/checks/wakes';
import { inCaseOf } from '@/lib/checks/write-fix';

const day = '(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|yesterday';
/** After a time: the part of the day, alone or after its day. */
const after = new RegExp(
  `^,?\\s+(?:(?:${day})\\s+(morning|afternoon|evening|night)|(tonight|this\\s+(?:morning|afternoon|evening))|(in\\s+the\\s+(?:morning|afternoon|evening)|at\\s+night))(?![\\p{L}'’-])`,
  'iu',
);
/** The same, before a time. */
const before = new RegExp(
  `(?<![\\p{L}'’-])(?:(?:${day})\\s+(morning|afternoon|evening|night))(?:\\s+at|\\s+from|\\s+until|,)?\\s+$`,
  'iu',
);

/** Whether the words name the other half of the day. */
function clash(words: string, minutes: number): boolean {
  if (/morning/i.test(words)) return minutes >= 720;
  return minutes >= 5 * 60 && minutes < 720;
}

/** Words of a part of the day that a time with a.m. or p.m. already says. */
function redundant(prose: string, { at: [start, end] }: WrittenTime): Span | undefined {
  const follows = after.exec(prose.slice(end, end + 40));
  const leads = follows === null ? before.exec(prose.slice(Math.max(0, start - 40), start)) : null;
  const match = follows ?? leads;
  const words = match?.[1] ?? match?.[2] ?? match?.[3];
  if (match === null || words === undefined) return undefined;
  const from = (follows === null ? Math.max(0, start - 40) : end) + match.index + match[0].lastIndexOf(words);
  return [from, from + words.length];
}

export default {
  id: 'time-redundant',
  kind: 'style',
  severity: 'suggestion',
  title: { en: 'Say the part of the day once', es: 'Diga una sola vez la parte del día' },
  why: {
    en: 'With p.m. in the time, “tonight” says it twice.',
    es: 'Si la hora lleva p. m., “tonight” lo repite.',
  },
  message: { en: '“{time}” already says “{words}”.', es: '“{time}” ya dice “{words}”.' },
  source: 'https://digital.gov/style-guide/',
  languages: ['en'],
  scope: 'sentence',
  wakes: { signs: digits },
  *check({ text, prose }): Iterable<Finding> {
    if (!/\b(?:tonight|morning|afternoon|evening|night)\b/i.test(prose)) return;
    for (const time of timesIn(prose, 'en')) {
      if (time.form !== 'half' || time.minutes === 0) continue;
      const at = redundant(prose, time);
      if (at === undefined) continue;
      const words = text.slice(...at);
      // What moves with the day is for relative-date to mark: the two are said side by side.
      const marked = /^tonight$/i.test(words) ? time.at : at;
      const said = text.slice(...time.at);
      if (clash(words, time.minutes)) {
        const message = {
          en: '“{time}” and “{words}” do not go together.',
          es: '“{time}” y “{words}” no concuerdan.',
        };
        yield { at: marked, message, parameters: { time: said, words }, severity: 'warning' };
        continue;
      }
      const fixes = fixesFor(text, at, words, time.at).map((fix) => ({ at, ...fix }));
      yield { at: marked, parameters: { time: said, words }, fixes };
    }
  },
  examples: [
    { bad: 'The council meets at [[8 p.m.]] tonight.', good: 'The council meets at 8 p.m. today.' },
    {
      bad: 'We will speak at 10 a.m. [[this morning]].',
      good: 'We will speak at 10 a.m. today.',
    },
    { bad: 'Trucks roll out at 6 a.m. [[in the morning]].', good: 'Trucks roll out at 6 a.m.' },
    { bad: 'Fireworks start at 9 p.m. Saturday [[night]].', good: 'Fireworks start at 9 p.m. Saturday.' },
    { bad: 'Join us tomorrow [[evening]] at 6 p.m.', good: 'Join us tomorrow at 6 p.m.' },
    { bad: 'The order ends at [[9 a.m.]] tonight.' },
    { ok: 'The council meets at 8 p.m. today.' },
    { ok: 'The council meets tonight at 8.' },
    { ok: 'Tonight at 7 p.m., meet the new chief.' },
    { ok: 'The burn ban starts at midnight tonight.' },
    { ok: 'The 8 p.m. show is sold out. Tonight is for families.' },
    { ok: 'Rain will start at 2 p.m. and turn to snow tonight.' },
    { ok: 'The curfew runs from 11 p.m. to 5 a.m. every night.' },
    { ok: 'Join us at 7 p.m. for Tuesday Night Trivia.' },
  ],
} satisfies Rule;

function fixesFor(text: string, at: Span, words: string, time: Span): Fix[] {
  if (/^(?:tonight|this)/i.test(words)) {
    const today: Fix = { text: inCaseOf(words, 'today') };
    const short = /^(\d{1,2}(?::\d\d)?)/.exec(text.slice(...time))?.[1];
    if (short === undefined || at[0] < time[0] || !/^tonight$/i.test(words)) return [today];
    const rest = text.slice(time[1], at[1]);
    return [today, { at: [time[0], at[1]], text: `${short}${rest}` }];
  }
  const blanks = /[^\S\n]*$/.exec(text.slice(0, at[0]))?.[0].length ?? 0;
  const stop = text.charAt(at[0] - blanks - 1) === '.' && text.charAt(at[1]) === '.' ? 1 : 0;
  return [{ at: [at[0] - blanks, at[1] + stop], text: '', shown: '' }];
}
