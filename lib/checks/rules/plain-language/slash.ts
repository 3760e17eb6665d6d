import type { Finding, Fix, Rule } from '@/lib/checks/rule';

const andOr = /(?<![\p{L}\p{N}/])(?:and\s?\/\s?or|or\s?\/\s?and|y\s?\/\s?o)(?![\p{L}\p{N}/])/giu;
/** One plain word before and after, and nothing that could still belong to it. */
const left = /(?:^|[^\p{L}\p{N}'’-])([\p{L}'’-]+)\s$/u;
const right =
  /^\s([\p{Ll}][\p{L}'’-]*)(?=[.!?;:)]|$|\s+(?:to|on|at|by|for|in|with|before|after|until|from|if|when|this)\b)/u;
/** These lead a phrase, so that a second word has to follow. */
const leads = /^(?:the|a|an|your|our|their|his|her|its|my|any|all|some|no|more|other|to|in|on|by|at|for)$/;

function fixesFor(prose: string, start: number, end: number, found: string): Fix[] {
  if (/^y/i.test(found)) return ['o', 'y'].map((text) => ({ text }));
  const before = left.exec(prose.slice(Math.max(0, start - 40), start));
  const after = right.exec(prose.slice(end, end + 60));
  const next = after?.[1] ?? '';
  const fixes: Fix[] = [{ text: 'or' }, { text: 'and' }];
  if (before === null || next === '' || leads.test(next)) return fixes;
  const both: Fix = {
    at: [start - 1, end + 1 + next.length],
    text: `, ${next} or both`,
    shown: `${before[1] ?? ''}, ${next} or both`,
  };
  return [both, ...fixes];
}

export default {
  id: 'slash',
  kind: 'plain-language',
  severity: 'suggestion',
  title: { en: 'Choose “and” or “or”', es: 'Elija entre “y” y “o”' },
  why: {
    en: 'Readers have to work out which of the two you mean.',
    es: 'Quien lee tiene que adivinar cuál de las dos cosas quiere decir.',
  },
  message: { en: 'Say which one “{words}” stands for.', es: 'Diga qué significa aquí “{words}”.' },
  source: 'https://www.plainlanguage.gov/guidelines/conversational/dont-use-slashes/',
  languages: ['en', 'es'],
  scope: 'sentence',
  wakes: { signs: '/' },
  *check({ prose }): Iterable<Finding> {
    if (!/[ry]\s?\/|d\s?\//i.test(prose)) return;
    for (const { 0: found, index } of prose.matchAll(andOr)) {
      const end = index + found.length;
      yield { at: [index, end], fixes: fixesFor(prose, index, end, found) };
    }
  },
  examples: [
    { bad: 'Bring food [[and/or]] water.', good: 'Bring food, water or both.' },
    { bad: 'Bring cash [[and/or]] checks to the fair.', good: 'Bring cash, checks or both to the fair.' },
    { bad: 'Call 311 [[and/or]] the police.', good: 'Call 311 or the police.' },
    { bad: 'Expect rain [[and / or]] heavy snow tonight.', good: 'Expect rain or heavy snow tonight.' },
    { bad: 'Traiga comida [[y/o]] agua.', good: 'Traiga comida o agua.', context: { language: 'es' } },
    { ok: 'Bring food, water or both.' },
    { ok: 'Open 24/7. Call 555-0100 or 555-0101.' },
    { ok: 'Take the bus on Elm/Oak.' },
    { ok: 'Details: https://example.gov/and/or/more' },
    { ok: 'The form asks for “cash and/or check.”' },
    { ok: 'Traiga comida o agua.', context: { language: 'es' } },
  ],
} satisfies Rule;
