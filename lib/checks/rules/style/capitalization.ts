import type { Sentence, Word } from '@/lib/checks/draft';
import { adjoin, startsPart } from '@/lib/checks/near';
import type { Finding, Rule } from '@/lib/checks/rule';

const titles = new Set(
  'mayor governor sheriff superintendent commissioner commissioners director chief secretary senator treasurer clerk auditor council councilmember commission board staff'.split(
    ' ',
  ),
);
/** Whose people, offices and things these are, before a word in `theirs`. */
const levels = new Set('city county town village state district'.split(' '));
const theirs =
  /^(?:employees?|residents?|staff|workers?|officials?|offices?|departments?|services|facilities|buildings|parks|roads|streets|agencies|leaders|crews|vehicles|property|buses|pools|libraries|jobs|funds|taxes|budget|schools|voters|website)$/;
/** An agency's own short names. */
const offices = new Set('city county town village state department district agency authority'.split(' '));
const common = new Set(
  'residents citizens customers visitors volunteers employees students parents public community website internet media'.split(
    ' ',
  ),
);
const seasons = new Set(['spring', 'summer', 'fall', 'autumn', 'winter']);
const beforeSeason = new Set('this next last every each early late the in during until'.split(' '));
const articles = new Set('the our your their its his her a an all'.split(' '));
const federalThings =
  /^(?:government|governments|law|laws|funds|funding|aid|agency|agencies|employees|workers|dollars|grants?|officials|partners|assistance|money|taxes|holidays?|rules|regulations|resources|level|waiver|court|courts|judge|programs?)$/;
const ofGovernment = new Set([
  'federal',
  'state',
  'local',
  'city',
  'county',
  'tribal',
  'municipal',
  's',
  'us',
]);

const isCapital = ({ text }: Word): boolean => /^\p{Lu}\p{Ll}/u.test(text);

const alwaysCapital = new Set(
  'Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April June July August September October November December'.split(
    ' ',
  ),
);

/** Whether a sentence is written like a headline, each word with a capital. */
function isHeadline({ words }: Sentence): boolean {
  const long = words
    .slice(1)
    .filter(({ text }) => text.length > 3 && /^\p{L}/u.test(text) && !alwaysCapital.has(text));
  return long.length >= 4 && long.filter(isCapital).length > long.length * 0.6;
}

const afterUS = ({ text }: Sentence, { at: [start], lower }: Word): boolean =>
  lower === 'government' && /\bU\.S\.\s$/.test(text.slice(Math.max(0, start - 6), start));

interface Place {
  readonly sentence: Sentence;
  readonly before: Word | undefined;
  readonly word: Word;
  readonly after: Word | undefined;
}

/** Whether a name or a number goes on after the word. */
const goesOn = ({ sentence, word, after }: Place): boolean =>
  (after !== undefined && adjoin(sentence, word, after) && /^(?:\p{Lu}|\p{N})/u.test(after.text)) ||
  /^(?:[’']s?\b|\s*[&@/\uFFFC]|\s+(?:of|for|on|in|de|to)\s+(?:the\s+)?[\p{Lu}\uFFFC]|\s+and\s+(?:[\p{Lu}\uFFFC]|the\s+(?!(?:State|Mayor|Governor|Council|Sheriff|Board|Legislature|County|City)\s+\p{Ll})\p{Lu}))/u.test(
    sentence.prose.slice(word.at[1]),
  );

const named = (word: Word | undefined): boolean => word !== undefined && isCapital(word);

/** Whether what the state does follows: “the State will match”. */
const startsVerb = ({ sentence, word }: Place): boolean =>
  /^\s+(?:will|is|has|may|can|does|was|pays?|gives?|plans|wants|needs|requires|says|said|also|and|to|for|in)\s+\p{Ll}/u.test(
    sentence.prose.slice(word.at[1], word.at[1] + 24),
  );

/** How many words from this one on stand in small letters. */
function tooMany(place: Place, agencyNames: boolean, ownState: boolean): number {
  const { sentence, before, word, after } = place;
  const { lower } = word;
  if (lower === 'federal' && after !== undefined && adjoin(sentence, word, after)) {
    if (/^government/.test(after.lower) && !named(sentence.words[sentence.words.indexOf(after) + 1]))
      return 2;
    return federalThings.test(after.lower) && !isCapital(after) ? 1 : 0;
  }
  if (afterUS(sentence, word)) return goesOn(place) ? 0 : 1;
  if (before === undefined || !adjoin(sentence, before, word)) return 0;
  if (lower === 'government')
    return ofGovernment.has(before.lower) && !isCapital(before) && !goesOn(place) ? 1 : 0;
  if (levels.has(lower) && articles.has(before.lower) && after !== undefined && theirs.test(after.lower)) {
    const end = sentence.words[sentence.words.indexOf(after) + 1];
    const ends = end === undefined || !adjoin(sentence, after, end) || !isCapital(end);
    return isCapital(after) && adjoin(sentence, word, after) && ends ? 2 : 0;
  }
  if (goesOn(place)) return 0;
  if (lower === 'state') return before.lower === 'the' && !ownState && startsVerb(place) ? 1 : 0;
  if (seasons.has(lower)) return beforeSeason.has(before.lower) && !isCapital(before) ? 1 : 0;
  if (!articles.has(before.lower)) return 0;
  if (titles.has(lower) || common.has(lower)) return 1;
  return agencyNames && offices.has(lower) ? 1 : 0;
}

export default {
  id: 'capitalization',
  kind: 'style',
  severity: 'suggestion',
  title: { en: 'Save capitals for names', es: 'Reserve las mayúsculas para los nombres' },
  why: {
    en: 'Capitals slow readers down; small letters make an agency sound like a neighbor.',
    es: 'Las mayúsculas frenan la lectura; las minúsculas hacen que la agencia suene más cercana.',
  },
  message: {
    en: '“{words}” is not a name here.',
    es: '“{words}” no es un nombre aquí.',
  },
  source: 'https://github.com/18F/content-guide/blob/main/_pages/our-style/capitalization.md',
  languages: ['en'],
  scope: 'sentence',
  safe: true,
  wakes: { words: ['federal', 'government', ...titles, ...offices, ...common, ...seasons] },
  options: { agencyNames: false },
  *check(sentence, { options, agency }): Iterable<Finding> {
    const { words, text } = sentence;
    const { agencyNames } = options as { readonly agencyNames: boolean };
    const ownState = /^state of /i.test(agency.name);
    let headline: boolean | undefined;
    for (const [index, word] of words.entries()) {
      if (!isCapital(word) || word.quoted) continue;
      if (startsPart(sentence, word.at[0]) && !afterUS(sentence, word)) continue;
      const count = tooMany(
        { sentence, before: words[index - 1], word, after: words[index + 1] },
        agencyNames,
        ownState,
      );
      const last = words[index + count - 1];
      if (count === 0 || last === undefined) continue;
      headline ??= isHeadline(sentence);
      if (headline) return;
      const at = [word.at[0], last.at[1]] as const;
      yield { at, fixes: [{ text: text.slice(...at).toLowerCase() }] };
    }
  },
  examples: [
    { bad: 'Call the [[Federal Government]] for help.', good: 'Call the federal government for help.' },
    { bad: 'The grant uses [[Federal]] funds.', good: 'The grant uses federal funds.' },
    { bad: 'Ask the [[Mayor]] about the plan at 6 p.m.', good: 'Ask the mayor about the plan at 6 p.m.' },
    { bad: 'We thank all [[Residents]] who came.', good: 'We thank all residents who came.' },
    { bad: 'Crews will pave Oak St. this [[Summer]].', good: 'Crews will pave Oak St. this summer.' },
    {
      bad: 'We give free flu shots to all [[County Employees]] this week.',
      good: 'We give free flu shots to all county employees this week.',
    },
    { bad: 'The mayor and the [[State]] will pay for it.', good: 'The mayor and the state will pay for it.' },
    { ok: 'The State of Ohio and the State Fair are in town.' },
    {
      ok: 'The State will pay for it, and the [State] form is here.',
      context: { agency: { name: 'State of Ohio' } },
    },
    {
      bad: 'All [[City Offices]] are closed on Monday, May 25.',
      good: 'All city offices are closed on Monday, May 25.',
    },
    { ok: 'All City Offices Will Close on Monday' },
    { ok: 'Ask the City Employees Credit Union.' },
    { bad: 'See our [[Website]] for the map.', good: 'See our website for the map.' },
    { bad: 'A form of the U.S. [[Government]].', good: 'A form of the U.S. government.' },
    {
      bad: 'Oak St. is closed while the [[City]] paves it.',
      good: 'Oak St. is closed while the city paves it.',
      context: { options: { agencyNames: true } },
    },
    { ok: 'Call the federal government for help.' },
    { ok: 'The Federal Emergency Management Agency is here.' },
    { ok: 'Mayor Ana Ruiz and Sheriff Bob Hill will speak.' },
    { ok: 'Oak St. is closed while the City paves it.' },
    { ok: 'Send it to the Director of Public Works or the Board of Supervisors.' },
    { ok: 'Come to the Governor’s Prayer Breakfast and the Fall Festival.' },
    { ok: 'Meet the Mayor Day Is Back This Summer' },
    { ok: 'Federal Reserve Bank. Federal offices are closed.' },
    { ok: 'The Mayor @RivertonMayor will read to children.' },
    { ok: 'Join us in Summer Hill and on the Public Square.' },
    { ok: 'The sign says “the Mayor is in.”' },
  ],
} satisfies Rule;
