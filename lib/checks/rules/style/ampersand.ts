import { countLength } from '@/lib/checks/count-length';
import type { Draft } from '@/lib/checks/draft';
import type { Context, Finding, Rule } from '@/lib/checks/rule';

const pattern =
  /(?<=([\p{L}\p{N}][\p{L}\p{N}’'.-]{0,30}),?[^\S\n]{1,2})&(?:amp;)?(?=[^\S\n]{1,2}([\p{L}\p{N}][\p{L}\p{N}’'-]{0,30}))/gu;
const tight = /(?<=\p{L}\p{Ll}{2,30})&(?:amp;)?(?=\p{Ll}{3})/gu;

/** Characters that are to stay free: a post that needs its room may keep the sign. */
const room = 20;

const isLow = (word: string): boolean => /^[\p{Ll}\p{N}]/u.test(word);

export default {
  id: 'ampersand',
  kind: 'style',
  severity: 'suggestion',
  title: { en: 'Write “and”', es: 'Escriba “and”' },
  why: {
    en: 'Some readers do not know the sign, and a screen reader may skip it.',
    es: 'Algunos lectores no conocen el signo, y el lector de pantalla puede saltárselo.',
  },
  message: {
    en: 'Outside of a name, “and” reads better than “&”.',
    es: 'Fuera de un nombre, “and” se lee mejor que “&”.',
  },
  source: 'https://www.gov.uk/guidance/style-guide/a-to-z-of-gov-uk-style',
  languages: ['en'],
  scope: 'post',
  wakes: { signs: '&' },
  *check({ text, prose }: Draft, { length }: Context): Iterable<Finding> {
    const all = [...prose.matchAll(pattern)].filter(
      ([, left = '', right = '']) => isLow(left) || isLow(right),
    );
    const found = [...all, ...prose.matchAll(tight)].sort((a, b) => a.index - b.index);
    if (found.length === 0) return;
    const free =
      length?.limit === undefined ? room : length.limit - countLength(text, length) - 2 * found.length;
    if (free < room) return;
    for (const { 0: sign, index } of found) {
      const joined = /\S/.test(text.charAt(index - 1));
      yield { at: [index, index + sign.length], fixes: [{ text: joined ? ' and ' : 'and' }] };
    }
  },
  examples: [
    { bad: 'Bring food [[&]] water.', good: 'Bring food and water.' },
    { bad: 'Roads [[&]] bridges are icy.', good: 'Roads and bridges are icy.' },
    { bad: 'Oak St. is closed between 4th [[&]] 5th.', good: 'Oak St. is closed between 4th and 5th.' },
    { ok: 'Bring food and water.' },
    { ok: 'Parks & Recreation opens the pool.' },
    { ok: 'Texas A&M, AT&T and a Q&A at 6 p.m.' },
    { ok: 'The store is Smith & Sons. R&D and B&B stay.' },
    { ok: 'See example.gov/a?b=1&c=2' },
    {
      ok: `Bring food & water. ${'Stay off the ice. '.repeat(14)}`,
      context: { platform: 'x' },
    },
  ],
} satisfies Rule;
