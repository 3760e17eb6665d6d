import { startsPart } from '@/lib/checks/near';
import type { Finding, Rule } from '@/lib/checks/rule';
import { noonOf, timesIn } from '@/lib/checks/times';
import { capitalized } from '@/lib/checks/write-fix';

export default {
  id: 'noon-midnight',
  kind: 'style',
  severity: 'warning',
  title: { en: 'Say noon or midnight', es: 'Diga mediodía o medianoche' },
  why: {
    en: 'Half of us read “12 p.m.” as midnight.',
    es: 'Muchas personas leen “12 p.m.” como medianoche.',
  },
  message: { en: 'Say “{good}”, not “{words}”.', es: 'Diga “{good}” en lugar de “{words}”.' },
  source: 'https://design.va.gov/content-style-guide/dates-and-numbers',
  languages: ['en'],
  scope: 'sentence',
  wakes: { words: ['12', '12am', '12pm', '00pm', '00am', '00', 'noon'] },
  options: { noon: 'noon' },
  *check(sentence, { options }): Iterable<Finding> {
    const { prose, text } = sentence;
    const noon = noonOf(options);
    for (const { at, minutes, form } of timesIn(prose, 'en')) {
      if ((form !== 'half' && form !== 'word') || minutes % 720 !== 0) continue;
      const good = minutes === 0 ? 'midnight' : noon;
      const words = text.slice(...at).toLowerCase();
      if (form === 'word' && (words === good || (words === 'midday' && noon === 'noon'))) continue;
      const written = startsPart(sentence, at[0]) && at[0] === 0 ? capitalized(good) : good;
      const ends = text.charAt(at[1] - 1) === '.' && /^["”’)\]]*\s*$/.test(text.slice(at[1]));
      yield {
        at,
        parameters: { good },
        fixes: [{ text: ends ? `${written}.` : written, shown: written }],
      };
    }
  },
  examples: [
    { bad: 'City Hall closes at [[12 p.m.]] Friday.', good: 'City Hall closes at noon Friday.' },
    { bad: 'The food bank is open until [[12:00 PM]].', good: 'The food bank is open until noon.' },
    {
      bad: 'The curfew starts at [[12am]] and ends at 5 a.m.',
      good: 'The curfew starts at midnight and ends at 5 a.m.',
    },
    { bad: 'Join us from 10 a.m. to [[12 p.m.]]', good: 'Join us from 10 a.m. to noon.' },
    { bad: 'Lunch is served at [[12 noon]].', good: 'Lunch is served at noon.' },
    { bad: 'Polls close at [[12 midnight]].', good: 'Polls close at midnight.' },
    { bad: '[[12PM]]: Parade on Main St.', good: 'Noon: Parade on Main St.' },
    {
      bad: 'Collection starts at [[noon]] on Sunday.',
      good: 'Collection starts at midday on Sunday.',
      context: { options: { noon: 'midday' } },
    },
    { ok: 'City Hall closes at noon Friday.' },
    { ok: 'The order ends at midnight Sunday.' },
    { ok: 'Lunch starts at 12:30 p.m.' },
    { ok: 'We closed 12 pumps and 12 streets.' },
    { ok: 'Crews expect to finish by midday.' },
    { ok: 'The notice read: “Closed at 12 p.m.”' },
    { ok: 'Route 12 service starts at 5:12 a.m.' },
    { ok: 'The burn ban is lifted at 2 p.m.' },
    { ok: 'Collection starts at midday on Sunday.', context: { options: { noon: 'midday' } } },
  ],
} satisfies Rule;
