import { rewrites } from '@/lib/checks/rewrites';
import type { Finding, Rule } from '@/lib/checks/rule';

const list = rewrites(
  [
    { find: 'hispanics', use: ['Hispanic people', 'Latino people'], named: true },
    {
      find: '(a|one|another) hispanic(?=\\s*(?:[.,;:!?]|$|\\s(?:and|who|was|is|from)(?!\\p{L})))',
      use: ['$1 Hispanic person'],
      named: true,
    },
    { find: 'orientals', use: ['Asian people'], named: true },
    { find: 'asians', use: ['Asian people'], named: true },
    { find: 'caucasians', use: ['white people'], named: true },
    { find: 'eskimos', use: ['Alaska Native people'], named: true },
    { find: 'blacks', use: ['Black people'], named: true },
    { find: 'whites', use: ['white people'], named: true },
    { find: 'non-?whites', use: ['people of color'], named: true },
    {
      find: 'non-?white (people|persons|residents|students|families|communities|households|voters|children)',
      use: ['$1 of color'],
      named: true,
    },
    { find: 'non-?white', use: [], named: true },
    { find: 'colored people', use: ['people of color'] },
  ],
  'hispanics hispanic orientals asians caucasians eskimos blacks whites non-white non-whites nonwhite nonwhites colored'.split(
    ' ',
  ),
);

const groups =
  /\b(?:hispanics?|latin[oax]s?|asians?|african[- ]americans?|race|races|racial|black people|white people)\b/i;

/** “Blacks” and “whites” are families and laundry, too. */
function ofPeople(prose: string, words: string): boolean {
  if (!/^(?:blacks|whites)$/i.test(words)) return true;
  return groups.test(prose) || (/\bblacks\b/i.test(prose) && /\bwhites\b/i.test(prose));
}

export default {
  id: 'race-as-noun',
  kind: 'inclusive',
  severity: 'suggestion',
  title: { en: 'Describe people, not “a race”', es: 'Describa a personas, no a “una raza”' },
  why: {
    en: 'A race or an origin is one thing about a person: an adjective says that, a noun does not.',
    es: 'La raza o el origen es solo un dato de la persona: un adjetivo lo dice, un sustantivo no.',
  },
  message: {
    en: '“{words}” makes one fact about people into all they are.',
    es: '“{words}” convierte un dato de las personas en todo lo que son.',
  },
  source:
    'https://github.com/18F/content-guide/blob/main/_pages/our-style/inclusive-language.md#race-ethnicity-and-religion',
  languages: ['en'],
  scope: 'sentence',
  wakes: list.wakes,
  *check(sentence): Iterable<Finding> {
    for (const finding of list.check(sentence)) {
      if (ofPeople(sentence.prose, sentence.prose.slice(...finding.at))) yield finding;
    }
  },
  examples: [
    { bad: 'Diabetes is common among [[Hispanics]].', good: 'Diabetes is common among Hispanic people.' },
    { bad: 'The grant serves [[non-white residents]].', good: 'The grant serves residents of color.' },
    {
      bad: 'Rates are higher for [[Blacks]] and [[Hispanics]].',
      good: 'Rates are higher for Black people and Hispanic people.',
    },
    { ok: 'Diabetes is common among Hispanic people.' },
    { ok: 'Welcome to Hispanic Heritage Month.' },
    { ok: 'The Blacks have run the farm since 1920.' },
    { ok: 'Wash whites with the rainwater kit. No egg whites left.' },
    { ok: 'Black-owned shops line 5th Street.' },
  ],
} satisfies Rule;
