import { cliches } from '@/lib/checks/data/cliches';
import { listedWords } from '@/lib/checks/listed-words';
import type { Rule } from '@/lib/checks/rule';

const list = listedWords(
  cliches
    .trim()
    .split(/[|\n]/)
    .map((say) => ({ say, use: [] })),
);

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
    { ok: 'Fire crews work around the clock.' },
    { ok: 'Stay out of the woods during deer season.' },
    { ok: 'She called the plan “the tip of the iceberg.”' },
    { ok: 'Cold Shoulder Creek is high and dry roads are few.' },
  ],
} satisfies Rule;
