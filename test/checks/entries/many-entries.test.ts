import { describe, expect, it } from 'vitest';
import { createChecker, defaultStyleGuide, type StyleEntry } from '@/lib/checks';
import { createDraft } from '@/lib/checks/draft';
import { entryRules } from '@/lib/checks/entries/entry-rules';
import { createWaker } from '@/lib/checks/wake';
import { entryOf, issuesOf, marked, type PartialEntry } from './check-entries';

const many = 10_000;
const guide = (write: (index: number) => PartialEntry): StyleEntry[] =>
  Array.from({ length: many }, (_, index) =>
    entryOf({ ...write(index), id: `big.rule${index}` } as PartialEntry),
  );

/** How many of the entries look at a text at all. */
function woken(entries: readonly StyleEntry[], text: string): number {
  const rules = entryRules(entries);
  const [sentence] = createDraft(text).sentences;
  return sentence ? createWaker(rules)(sentence.text, sentence.words).length : 0;
}

describe('10,000 entries', () => {
  const text = 'Please call word77 today: pre-word99 is at the word100s.';

  it('of plain words wake only where one of their words stands', () => {
    const entries = guide((index) => ({
      type: 'existence',
      tokens: [`word${index}`, `in word${index} time`],
    }));
    expect(woken(entries, text)).toBe(2);
    expect(issuesOf(entries, text).map(({ words }) => words)).toEqual(['word77', 'word99']);
  });

  it('of swaps wake only where one of their words stands', () => {
    const entries = guide((index) => ({
      type: 'substitution',
      swap: { [`word${index}s?`]: 'x' },
      ignoreCase: true,
    }));
    expect(woken(entries, text)).toBe(3);
  });

  it('of patterns wake only where a word of theirs stands', () => {
    const entries = guide((index) => ({ type: 'existence', tokens: [`word${index} \\w+`] }));
    expect(woken(entries, text)).toBe(2);
  });

  it('that all say the same do not drown the post, nor other rules', () => {
    const entries = guide(() => ({ type: 'existence', tokens: ['the'] }));
    const check = createChecker({ ...defaultStyleGuide, entries });
    const { issues } = check('Please utilize the bridge. '.repeat(200), { now: 0, language: 'en' });
    expect(issues.filter(({ rule }) => rule === 'complex-word')).toHaveLength(200);
    expect(issues.filter(({ rule }) => rule === 'big.rule0')).toHaveLength(200);
  });

  it('in one entry are looked up, not tried one by one', () => {
    const tokens = Array.from({ length: many }, (_, index) => `word${index}`);
    expect(marked({ type: 'existence', tokens }, text)).toEqual(['word77', 'word99']);
  });

  it('that are all broken or evil lose no finding of others', () => {
    const evil = ['(a+)+$', '(', '(?=(.*)*x)', '[z-a]', '(\\w+\\s?)*:$'];
    const entries = guide((index) => ({
      type: 'existence',
      nonword: true,
      tokens: [evil[index % evil.length] ?? ''],
    }));
    const last = entryOf({ id: 'big.last', type: 'existence', tokens: ['today'] });
    const words = issuesOf([...entries.slice(0, 500), last], `${'a'.repeat(500)}! today`).filter(
      ({ rule }) => rule === 'big.last',
    );
    expect(words).toHaveLength(1);
  });
});

describe('1 MB of text', () => {
  const entries: PartialEntry[] = [
    { type: 'existence', tokens: ['very', '\\w+ly', '(a+)+b', 'x.*y'], ignoreCase: true },
    { type: 'substitution', swap: { 'a+ b': 'c' }, action: { name: 'replace' } },
    { type: 'occurrence', token: '\\w+', max: 100, scope: 'summary' },
    { type: 'repetition', tokens: ['[^\\s]+'], alpha: true },
    { type: 'consistency', either: { a: 'b' } },
    { type: 'conditional', first: '[A-Z]{3}', second: '\\(([A-Z]{3})\\)' },
    { type: 'capitalization', match: '$title' },
    { type: 'capitalization', match: '$sentence', scope: 'sentence' },
    { type: 'metric', formula: 'syllables / words', condition: '> 1' },
    { type: 'existence', tokens: ['\\S+'], nonword: true, scope: 'raw' },
    { type: 'existence', tokens: ['^[a-z].*'], nonword: true, scope: 'list' },
  ];

  it.each([
    ['one letter', 'a'.repeat(1_000_000)],
    ['letters and blanks', 'a b '.repeat(250_000)],
    ['lists', '- a b\n'.repeat(166_000)],
    ['paragraphs', 'Aa bb.\n\n'.repeat(125_000)],
    ['marks', '!?.'.repeat(333_333)],
  ])(
    'of %s is checked to the end by entries of each type',
    (_name, text) => {
      const all = entries.map((entry, index) => ({ ...entry, id: `big.rule${index}` }) as PartialEntry);
      expect(issuesOf(all, text).length).toBeGreaterThan(0);
    },
    60_000,
  );
});
