import { genderedTerms } from '@/lib/checks/data/gendered-terms';
import type { Sentence } from '@/lib/checks/draft';
import { listedWords } from '@/lib/checks/listed-words';
import type { Finding, Rule } from '@/lib/checks/rule';

const list = listedWords(genderedTerms);

/** Titles that a person holds, and may choose the word for. */
const title =
  /^(?:vice-)?(?:chair|spokes|council|congress|assembly|committee|business|weather|news|anchor)(?:wo)?man$/i;

/** Whether the words stand beside somebody's name, so that they are of one person whose gender is known. */
function ofOnePerson({ prose }: Sentence, [start, end]: Finding['at']): boolean {
  const after = prose.slice(end, end + 40);
  if (/^,?\s+(?:(?:Mr|Ms|Mrs|Dr)\.\s+)?\p{Lu}\p{Ll}/u.test(after) || /^,?\s*\uFFFC/u.test(after)) return true;
  if (!title.test(prose.slice(start, end))) return false;
  const before = prose.slice(Math.max(0, start - 70), start);
  return (
    /\bas (?:the |our |a |its |their )?$/i.test(before) ||
    /\p{Lu}\p{Ll}+,\s+(?:[\p{L}’']+\s+){0,4}$/u.test(before)
  );
}

export default {
  id: 'gendered-term',
  kind: 'inclusive',
  severity: 'warning',
  title: { en: 'Use a word for everybody', es: 'Use una palabra que incluya a todas las personas' },
  why: {
    en: 'Half of the people you serve do not see themselves in “fireman”.',
    es: 'La mitad de las personas a quienes usted sirve no se ve reflejada en “fireman”.',
  },
  message: {
    en: '“{words}” names one gender and means everybody.',
    es: '“{words}” nombra un solo género y se refiere a todo el mundo.',
  },
  source: 'https://github.com/18F/content-guide/blob/main/_pages/our-style/inclusive-language.md',
  languages: ['en'],
  scope: 'sentence',
  wakes: list.wakes,
  *check(sentence): Iterable<Finding> {
    for (const finding of list.check(sentence)) if (!ofOnePerson(sentence, finding.at)) yield finding;
  },
  examples: [
    { bad: 'Thank a [[fireman]] today.', good: 'Thank a firefighter today.' },
    { bad: 'Two [[firemen]] were hurt on Elm St.', good: 'Two firefighters were hurt on Elm St.' },
    {
      bad: 'We do not have the [[manpower]] to plow every street at once.',
      good: 'We do not have the staff to plow every street at once.',
    },
    { bad: 'The [[chairman]] opens the meeting at 6.', good: 'The chair opens the meeting at 6.' },
    {
      bad: '[[Policemen]] will direct traffic at 4th and Oak.',
      good: 'Police officers will direct traffic at 4th and Oak.',
    },
    { bad: 'Leave a note for your [[mailman]].', good: 'Leave a note for your mail carrier.' },
    { bad: 'Every station is [[manned]] all night.', good: 'Every station is staffed all night.' },
    { bad: 'Most fires here are [[man-caused]].', good: 'Most fires here are human-caused.' },
    {
      bad: 'Crews put in 400 [[man-hours]] after the storm.',
      good: 'Crews put in 400 work hours after the storm.',
    },
    { bad: 'Volunteers help [[man the]] phones.', good: 'Volunteers help staff the phones.' },
    { bad: 'Thank you to all [[servicemen and women]].', good: 'Thank you to all service members.' },
    { bad: '[[Hey guys]], the pool opens Saturday.', good: 'Hi, everyone, the pool opens Saturday.' },
    { bad: 'An [[anchorman]] will host the debate.', good: 'A news anchor will host the debate.' },
    { bad: '[[FIREMEN]] NEEDED.', good: 'FIREFIGHTERS NEEDED.' },
    { ok: 'Thank a firefighter today.' },
    { ok: 'Councilman Ortiz and Congresswoman Hill will speak.' },
    { ok: 'Ask council chairman Bob Ortiz about the plan.' },
    { ok: 'Sam Ortiz, longtime chairman of the board, retires in May.' },
    { ok: 'As chairman, I want to thank our crews.' },
    { ok: 'Our spokeswoman @RivertonAna will take your questions.' },
    { ok: 'The county bought two unmanned aircraft.' },
    { ok: 'Existing permits are grandfathered.' },
    { ok: 'The Board of Aldermen meets Tuesday. Airmen from the base will help.' },
    { ok: 'The men and women of the National Guard are on their way.' },
    { ok: 'A man was rescued from the river. Police describe him as tall.' },
    { ok: 'The water master plan is open for comment.' },
    { ok: 'A manhole cover is missing at 5th and Oak. Stay back.' },
    { ok: 'Call 911 if bad guys call you. Build a snowman Saturday.' },
    { ok: 'The chief said “manpower is short.”' },
    { ok: 'Firemen’s Park and Manning Street stay closed.' },
    { ok: 'The Fireman Red trail opens at dawn.' },
  ],
} satisfies Rule;
