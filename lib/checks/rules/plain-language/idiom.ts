import { cliches } from '@/lib/checks/data/cliches';
import { idioms } from '@/lib/checks/data/idioms';
import { listedWords } from '@/lib/checks/listed-words';
import type { Rule } from '@/lib/checks/rule';

const withWords = new Set(idioms.map(({ say }) => say));
const list = listedWords([
  ...idioms,
  ...cliches
    .trim()
    .split(/[|\n]/)
    .filter((say) => !withWords.has(say))
    .map((say) => ({ say, use: [] })),
]);

export default {
  id: 'idiom',
  kind: 'plain-language',
  severity: 'suggestion',
  title: { en: 'Say it in your own words', es: 'Dígalo con sus propias palabras' },
  why: {
    en: 'A worn figure of speech puzzles people who read in their second language.',
    es: 'Una frase hecha confunde a quien lee en su segundo idioma.',
  },
  message: {
    en: '“{words}” is a figure of speech: say what you mean.',
    es: '“{words}” es una frase hecha: diga lo que quiere decir.',
  },
  source: 'https://www.plainlanguage.gov/guidelines/words/avoid-jargon/',
  languages: ['en'],
  scope: 'sentence',
  ...list,
  examples: [
    { bad: 'The new rules are [[a far cry]] from the old ones.' },
    { bad: 'We have to go [[back to the drawing board]] on parking.' },
    { bad: 'Thank you to our crews, who [[go the extra mile]].' },
    { bad: 'Please [[reach out to]] us with questions.', good: 'Please contact us with questions.' },
    { bad: 'The season [[kicks off]] on May 9.', good: 'The season starts on May 9.' },
    { bad: 'We have your address [[on file]].', good: 'We have your address in our records.' },
    { bad: 'If you [[feel under the weather]], stay home.', good: 'If you feel sick, stay home.' },
    {
      bad: 'We are cutting [[red tape]] for small shops.',
      good: 'We are cutting paperwork for small shops.',
    },
    {
      bad: 'Paying online is [[a piece of cake]] with the new form.',
      good: 'Paying online is easy with the new form.',
    },
    { ok: 'Enjoy a piece of cake and a cup of punch at 2 p.m.' },
    { ok: 'Crews put new sand on the ball fields at Mill Park.' },
    { ok: 'Fire crews work around the clock.' },
    { ok: 'Kickoff is at 7 p.m. at the high school.' },
    { ok: 'Reach out and grab the rail before you step down.' },
    { ok: 'The new library is around the corner from City Hall.' },
    { ok: 'Stay off the fence at the dog park.' },
    { ok: 'Crews marked the gas line with red tape across the street.' },
    { ok: 'Stay out of the woods during deer season.' },
    { ok: 'She called the plan “the tip of the iceberg.”' },
    { ok: 'Cold Shoulder Creek is high and dry roads are few.' },
  ],
} satisfies Rule;
