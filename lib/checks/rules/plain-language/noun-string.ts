import { officeNouns } from '@/lib/checks/data/office-nouns';
import type { Sentence } from '@/lib/checks/draft';
import { adjoin, looksLikeName } from '@/lib/checks/near';
import type { Context, Finding, Rule } from '@/lib/checks/rule';

/** One or many of each. */
const nouns = new Set(
  [...officeNouns].flatMap((noun) => [
    noun,
    `${noun}s`,
    ...(noun.endsWith('y') ? [`${noun.slice(0, -1)}ies`] : []),
  ]),
);

/** Whether so many of them follow one another, whatever stands between. */
function mayHoldRow({ words }: Sentence, least: number): boolean {
  let row = 0;
  for (const { lower } of words) {
    row = nouns.has(lower) ? row + 1 : 0;
    if (row >= least) return true;
  }
  return false;
}

function* runs(sentence: Sentence, least: number): Iterable<readonly [number, number]> {
  const { words } = sentence;
  let from = -1;
  for (let at = 0; at <= words.length; at += 1) {
    const word = words[at];
    const before = words[at - 1];
    const goes =
      word !== undefined && !word.quoted && nouns.has(word.lower) && !looksLikeName(sentence, word);
    if (goes && from >= 0 && before !== undefined && adjoin(sentence, before, word)) continue;
    const first = words[from];
    if (from >= 0 && first !== undefined && before !== undefined && at - from >= least)
      yield [first.at[0], before.at[1]];
    from = goes ? at : -1;
  }
}

export default {
  id: 'noun-string',
  kind: 'plain-language',
  severity: 'suggestion',
  title: { en: 'Take the row of nouns apart', es: 'Separe la cadena de sustantivos' },
  why: {
    en: 'Nouns in a row leave people guessing which one belongs to which.',
    es: 'Con varios sustantivos seguidos, la gente tiene que adivinar cuál depende de cuál.',
  },
  message: {
    en: '“{words}” is a row of nouns: add a verb or small words such as “of” and “for”.',
    es: '“{words}” es una cadena de sustantivos: agregue un verbo o preposiciones.',
  },
  source: 'https://www.plainlanguage.gov/guidelines/words/avoid-noun-strings/',
  languages: ['en'],
  scope: 'sentence',
  options: { least: 5 },
  *check(sentence, { options }: Context<{ readonly least: number }>): Iterable<Finding> {
    if (!mayHoldRow(sentence, Math.max(1, options.least))) return;
    for (const at of runs(sentence, options.least)) yield { at };
  },
  examples: [
    { bad: 'Read our [[water main replacement project update]].' },
    { bad: 'The [[mine worker safety protection procedures]] start in May.' },
    { bad: 'This is a [[road construction traffic control plan]].' },
    { ok: 'Read our update on replacing water mains.' },
    { ok: 'The road work starts Monday.' },
    { ok: 'See the City Water Department Office on Elm St.' },
    { ok: 'Police, fire, water and road crews are out.' },
  ],
} satisfies Rule;
