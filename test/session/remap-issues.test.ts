import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Issue } from '@/lib/checks/report';
import type { Span } from '@/lib/checks/span';
import { remapIssues } from '@/lib/session/remap-issues';
import { howMany } from '../how-many';

const issueOn = (text: string, at: Span, given: Partial<Issue> = {}): Issue => ({
  key: `${at}`,
  rule: 'complex-word',
  kind: 'plain-language',
  severity: 'warning',
  at,
  about: 'words',
  words: text.slice(...at),
  title: '',
  message: '',
  why: '',
  source: '',
  fixes: [],
  ...given,
});

/** What is marked of `to` when `words` were at fault in `from`. */
function marked(from: string, words: string, to: string, given: Partial<Issue> = {}): string | undefined {
  const start = from.indexOf(words);
  const [issue] = remapIssues([issueOn(from, [start, start + words.length], given)], from, to);
  return issue && `${to.slice(0, issue.at[0])}[${to.slice(...issue.at)}]${to.slice(issue.at[1])}`;
}

describe('the marks of a text that has changed since it was checked', () => {
  it('stay on words before the change', () => {
    expect(marked('Please utilize Oak', 'utilize', 'Please utilize Oak S')).toBe('Please [utilize] Oak S');
  });

  it('move along with words behind the change', () => {
    expect(marked('Please utilize Oak', 'utilize', 'ALERT: Please utilize Oak')).toBe(
      'ALERT: Please [utilize] Oak',
    );
    expect(marked('Please do utilize Oak', 'utilize', 'Please utilize Oak')).toBe('Please [utilize] Oak');
  });

  it('go when their words are changed, or become part of another word', () => {
    expect(marked('Please utilize Oak', 'utilize', 'Please utlize Oak')).toBeUndefined();
    expect(marked('Please utilize Oak', 'utilize', 'Please utilized Oak')).toBeUndefined();
    expect(marked('Please utilize Oak', 'utilize', 'Please reutilize Oak')).toBeUndefined();
    expect(marked('Please utilize Oak', 'utilize', 'Please utilizeOak')).toBeUndefined();
    expect(marked('Please utilize Oak', 'utilize', '')).toBeUndefined();
  });

  it('stay when a blank or a stop is typed beside their words', () => {
    expect(marked('Please utilize', 'utilize', 'Please utilize ')).toBe('Please [utilize] ');
    expect(marked('Please utilize', 'utilize', 'Please utilize.')).toBe('Please [utilize].');
    expect(marked('utilize', 'utilize', '\nutilize')).toBe('\n[utilize]');
  });

  it('grow and shrink with a stretch of many words, such as a long sentence, while it is written on', () => {
    const long = 'a sentence of very many words';
    expect(marked(`Read ${long}`, long, `Read ${long}s`)).toBe(`Read [${long}s]`);
    expect(marked(`Read ${long}!`, long, `Read ${long.replace('very ', '')}!`)).toBe(
      'Read [a sentence of many words]!',
    );
    expect(marked(`Read ${long}!`, long, 'Read a sent')).toBeUndefined();
  });

  it('leave the start of what is over a limit where it is', () => {
    expect(marked('12345678', '678', '012345678', { rule: 'length-limit' })).toBe('01234[5678]');
    expect(marked('12345678', '678', '12345', { rule: 'length-limit' })).toBeUndefined();
  });

  it('are about the whole text, however it changes, where the whole is at fault', () => {
    const [issue] = remapIssues([issueOn('One', [0, 3], { about: 'post' })], 'One', 'One two');
    expect(issue?.at).toEqual([0, 7]);
  });
});

describe('for any text, words and change of it', () => {
  const text = fc.string({
    unit: fc.constantFrom('a', 'b', 'é', ' ', '\n', '.', '😀', '👩‍🚒'),
    maxLength: 40,
  });
  const place = fc.nat(40);

  it('a mark that is kept covers exactly the characters it covered', () => {
    fc.assert(
      fc.property(text, text, place, place, place, place, (from, typed, a, b, c, d) => {
        const at = span(from, a, b);
        const edit = span(from, c, d);
        const to = from.slice(0, edit[0]) + typed + from.slice(edit[1]);
        for (const { at: now } of remapIssues([issueOn(from, at, { words: 'one' })], from, to)) {
          expect(to.slice(...now)).toBe(from.slice(...at));
        }
      }),
      { numRuns: howMany(2000) },
    );
  });

  it('a mark is kept when the change is nowhere near its words', () => {
    fc.assert(
      fc.property(text, text, text, text, (before, typed, behind, taken) => {
        const from = `${before}${taken} <word> ${behind}`;
        const to = `${before}${typed} <word> ${behind}`;
        expect(marked(from, '<word>', to)).toBe(`${before}${typed} [<word>] ${behind}`);
        const later = `${behind} <word> ${before}${taken}`;
        expect(marked(later, '<word>', `${behind} <word> ${before}${typed}`)).toBe(
          `${behind} [<word>] ${before}${typed}`,
        );
      }),
      { numRuns: howMany(1000) },
    );
  });

  it('a stretch that is kept begins and ends in the text', () => {
    fc.assert(
      fc.property(text, text, place, place, (from, to, a, b) => {
        const stretch = issueOn(from, span(from, a, b), { words: 'one two three four five' });
        for (const { at } of remapIssues([stretch], from, to)) {
          expect(at[0]).toBeGreaterThanOrEqual(0);
          expect(at[1]).toBeGreaterThanOrEqual(at[0]);
          expect(at[1]).toBeLessThanOrEqual(to.length);
        }
      }),
      { numRuns: howMany(2000) },
    );
  });
});

/** Two places of a text in their order. */
function span(text: string, a: number, b: number): Span {
  const places = [Math.min(a, text.length), Math.min(b, text.length)].sort((one, two) => one - two);
  return [places[0] ?? 0, places[1] ?? 0];
}
