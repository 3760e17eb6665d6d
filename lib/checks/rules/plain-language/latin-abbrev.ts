import type { Sentence } from '@/lib/checks/draft';
import type { Finding, Fix, Rule } from '@/lib/checks/rule';
import { capitalized, inCaseOf } from '@/lib/checks/write-fix';

const example =
  /(?<![\p{L}\p{N}.@/-])(?:e\.\s?g\.?|eg(?=[.,:]?\s)\.?|i\.\s?e\.?|ie(?=[.,:]\s)\.?),?(?![\p{L}\p{N}])/giu;
const andSoOn = /(?:,\s*)?(?:\band\s+)?(?<![\p{L}\p{N}.@/-])(?:etc\b\.?|et cetera\b)(?:\.{2,}|…)?/giu;
const others = /(?<![\p{L}\p{N}])et al\b\.?/giu;
const by = /(?<![\p{L}\p{N}.@/#-])[Vv]ia(?=\s+(\p{Ll}[\p{L}-]*))/gu;
const means = new Set('email e-mail mail phone telephone text fax bus train car boat ferry rail'.split(' '));

function* examples({ prose, text }: Sentence): Iterable<Finding> {
  for (const { 0: found, index } of prose.matchAll(example)) {
    const words = /^e/i.test(found) ? 'for example' : 'that is';
    const starts = !/\S/.test(text.slice(0, index)) && /^\p{Lu}/u.test(found);
    const at = [index, index + found.length] as const;
    if (!/\S/.test(text.slice(at[1]))) continue;
    yield { at, fixes: [{ text: `${starts ? capitalized(words) : words},` }] };
  }
}

function* endings({ prose, text }: Sentence): Iterable<Finding> {
  for (const { 0: found, index } of prose.matchAll(andSoOn)) {
    const lead = /^(?:,\s*)?(?:and\s+)?/i.exec(found)?.[0] ?? '';
    const end = index + found.length;
    // The dot of “etc.” ends the sentence as well.
    const last = found.endsWith('.') && /^(?:\s*$|\s+\p{Lu}|\n)/u.test(text.slice(end));
    const dot = last ? '.' : '';
    const write = (words: string): Fix => ({
      at: [index, end],
      text: `${lead === '' ? '' : ' '}${words}${dot}`,
      shown: words,
    });
    yield { at: [index + lead.length, end], fixes: [write('and more'), write('and so on')] };
  }
}

export default {
  id: 'latin-abbrev',
  kind: 'plain-language',
  severity: 'suggestion',
  title: { en: 'Write out Latin short forms', es: 'Escriba completas las abreviaturas latinas' },
  why: {
    en: 'Many people mix up short forms from Latin, and screen readers misread them.',
    es: 'Mucha gente confunde las abreviaturas latinas y los lectores de pantalla las leen mal.',
  },
  message: { en: 'Say “{words}” in plain English.', es: 'Diga “{words}” en inglés sencillo.' },
  source: 'https://www.gov.uk/guidance/style-guide/a-to-z',
  languages: ['en'],
  scope: 'sentence',
  wakes: { words: ['e', 'eg', 'i', 'ie', 'etc', 'cetera', 'al', 'via'] },
  *check(sentence): Iterable<Finding> {
    yield* examples(sentence);
    yield* endings(sentence);
    const { prose } = sentence;
    for (const { 0: found, index } of prose.matchAll(others)) {
      const dot = found.endsWith('.') && !/\S/.test(sentence.text.slice(index + found.length)) ? '.' : '';
      yield { at: [index, index + found.length], fixes: [{ text: `and others${dot}`, shown: 'and others' }] };
    }
    for (const { 0: found, 1: next = '', index } of prose.matchAll(by)) {
      const best = means.has(next) ? ['by'] : ['through', 'by'];
      yield {
        at: [index, index + found.length],
        fixes: best.map((word) => ({ text: inCaseOf(found, word) })),
      };
    }
  },
  examples: [
    {
      bad: 'Bring what your animals need ([[e.g.]] pet food).',
      good: 'Bring what your animals need (for example, pet food).',
    },
    {
      bad: 'Pack for your pets, [[e.g.,]] food and a leash.',
      good: 'Pack for your pets, for example, food and a leash.',
    },
    {
      bad: 'Use the north gate, [[i.e.]] the one on Elm St.',
      good: 'Use the north gate, that is, the one on Elm St.',
    },
    { bad: 'Bring food, water, [[etc.]]', good: 'Bring food, water and more.' },
    {
      bad: 'Bring tents, chairs, [[etc.]] to the field.',
      good: 'Bring tents, chairs and more to the field.',
    },
    { bad: 'Send photos, maps [[etc]] by Friday.', good: 'Send photos, maps and more by Friday.' },
    { bad: 'Reply [[via]] email.', good: 'Reply by email.' },
    { bad: 'Sign up [[via]] the city website.', good: 'Sign up through the city website.' },
    { ok: 'Watch live via @RivertonTV.' },
    { ok: 'Join the meeting via Zoom at 6 p.m.' },
    { ok: 'Photo via Riverton Fire.' },
    { ok: 'Details: https://example.gov/etc/i.e' },
    { ok: 'Vitamin E and I-95 have nothing in common.' },
    { ok: 'The sign reads “food, drinks, etc.” and nothing else.' },
    { ok: 'The bus goes to Via Verde Park.' },
    { ok: 'For example, bring a radio.' },
  ],
} satisfies Rule;
