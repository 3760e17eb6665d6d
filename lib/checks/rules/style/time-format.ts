import type { Finding, Rule } from '@/lib/checks/rule';
import { timeInPlace, timeStyleOf, timesIn, writeTime } from '@/lib/checks/times';
import { digits } from '@/lib/checks/wakes';

/** Forms that one public style guide or another asks for: not ours, and not careless. */
const anotherGuide = /^[1-9]\d?(?::\d\d\s?[ap]\.m\.|:\d\d\s?[ap]m|\s?[ap]m)$/;

export default {
  id: 'time-format',
  kind: 'style',
  severity: 'warning',
  title: { en: 'Write times one way', es: 'Escriba las horas de una sola forma' },
  why: {
    en: 'One form for all times is read at a glance.',
    es: 'Una sola forma para todas las horas se lee de un vistazo.',
  },
  message: { en: 'Write “{words}” as “{good}”.', es: 'Escriba “{words}” así: “{good}”.' },
  source: 'https://design.va.gov/content-style-guide/dates-and-numbers',
  languages: ['en'],
  scope: 'sentence',
  safe: true,
  wakes: { signs: digits },
  options: { style: 'ap' },
  *check({ text, prose }, { options }): Iterable<Finding> {
    if (!/\d\W{0,3}[ap]\W{0,3}m/i.test(prose)) return;
    const style = timeStyleOf(options);
    for (const { at, minutes, form } of timesIn(prose, 'en')) {
      if (form !== 'half' || minutes % 720 === 0) continue;
      const written = text.slice(...at).replace(/\s/g, ' ');
      const good = writeTime(minutes, style);
      if (written === good) continue;
      const fix = timeInPlace(text, at, good);
      if (text.slice(...fix.at) === fix.text) continue;
      const severity = anotherGuide.test(written) ? ('suggestion' as const) : ('warning' as const);
      yield { at, parameters: { good }, fixes: [{ ...fix, shown: good }], severity };
    }
  },
  examples: [
    { bad: 'The council meets at [[5:00PM]].', good: 'The council meets at 5 p.m.' },
    { bad: 'Doors open at [[6:30 PM]] on Friday.', good: 'Doors open at 6:30 p.m. on Friday.' },
    { bad: 'Trash pickup starts at [[7am]].', good: 'Trash pickup starts at 7 a.m.' },
    { bad: 'Call us after [[8:00 a.m.]] to book a ride.', good: 'Call us after 8 a.m. to book a ride.' },
    { bad: 'As of [[09:15AM]] all lanes are open.', good: 'As of 9:15 a.m. all lanes are open.' },
    { bad: 'Submit forms by [[4 P.M.]] Monday.', good: 'Submit forms by 4 p.m. Monday.' },
    { bad: 'A flood watch runs until [[645 PM]] CDT.', good: 'A flood watch runs until 6:45 p.m. CDT.' },
    { bad: 'The clinic closes at [[3 p.m]] today.', good: 'The clinic closes at 3 p.m. today.' },
    { bad: 'We update the map at [[9.30am]] daily.', good: 'We update the map at 9:30 a.m. daily.' },
    {
      bad: 'The library closes at [[5 p.m.]]',
      good: 'The library closes at 5pm.',
      context: { options: { style: 'uk' } },
    },
    {
      bad: 'The office opens at [[8 a.m.]] on weekdays.',
      good: 'The office opens at 8:00 a.m. on weekdays.',
      context: { options: { style: 'va' } },
    },
    {
      bad: 'The office opens at [[8 a.m.]] on weekdays.',
      good: 'The office opens at 8:00 am on weekdays.',
      context: { options: { style: 'digitalgov' } },
    },
    { ok: 'The council meets at 5 p.m. on Monday, May 4.' },
    { ok: 'Doors open at 5:30 p.m. The show starts at 6 p.m.' },
    { ok: 'Lunch is at noon.' },
    { ok: 'Storm shelters open at 7 p.m. CDT and stay open all night.' },
    { ok: 'Gates open at 6 p.m.; the concert starts at 7:15 p.m.' },
    { ok: 'Meet us @ 5 p.m. by the fountain!' },
    { ok: 'The 10 a.m. briefing is on Channel 8.' },
    { ok: 'Tune in to 1210 AM for updates.' },
    { ok: 'The sign said “Open at 9AM” for years.' },
    { ok: 'Read the notice at https://example.gov/5PM-notice' },
    { ok: 'A 5.2 magnitude quake struck at 4:45.' },
    { ok: 'Volunteers drove 30 miles. Pam thanked all 8.' },
    { ok: 'PM10 levels reached 150 and PM2.5 levels 35.' },
    { ok: 'Class starts at 8:00 a.m. sharp.', context: { options: { style: 'va' } } },
  ],
} satisfies Rule;
