import type { AgencyFacts } from '@/lib/checks/agency';
import type { Sentence } from '@/lib/checks/draft';
import { startsPart } from '@/lib/checks/near';
import type { Finding, Rule } from '@/lib/checks/rule';
import type { Span } from '@/lib/checks/span';
import { capitalized, replacement } from '@/lib/checks/write-fix';

interface Term {
  readonly use: string;
  readonly instead: string;
}

interface Terms {
  readonly byWords: ReadonlyMap<string, readonly Term[]>;
  readonly pattern: RegExp | undefined;
}

const compiled = new WeakMap<AgencyFacts, Terms>();
const isShort = (text: string): boolean => /^\P{Ll}*$/u.test(text) && /\p{Lu}/u.test(text);
const key = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').replaceAll('’', "'");

function compile(agency: AgencyFacts): Terms {
  const byWords = new Map<string, Term[]>();
  for (const { use, instead } of agency.terms) {
    for (const one of instead) {
      const words = key(one.trim());
      if (words === '' || use.trim() === '') continue;
      byWords.set(words, [...(byWords.get(words) ?? []), { use: use.trim(), instead: one.trim() }]);
    }
  }
  const longestFirst = [...byWords.keys()].sort((a, b) => b.length - a.length);
  const alternatives = longestFirst.map((words) =>
    words
      .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
      .replaceAll(' ', '\\s+')
      .replaceAll("'", "['’]"),
  );
  const pattern =
    alternatives.length === 0
      ? undefined
      : new RegExp(`(?<![\\p{L}\\p{N}_])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}_])`, 'giu');
  return { byWords, pattern };
}

function termsOf(agency: AgencyFacts): Terms {
  const known = compiled.get(agency) ?? compile(agency);
  compiled.set(agency, known);
  return known;
}

/** Whether the words are part of the wording the agency wants. */
function withinUse({ prose }: Sentence, [start, end]: Span, use: string): boolean {
  const low = prose.toLowerCase();
  const wanted = use.toLowerCase();
  for (let at = low.indexOf(wanted); at !== -1; at = low.indexOf(wanted, at + 1)) {
    if (at <= start && end <= at + wanted.length) return true;
  }
  return false;
}

/** An agency's term keeps its own capitals, and takes one where a sentence starts. */
function written(sentence: Sentence, at: Span, use: string): string {
  if (!/\p{Ll}/u.test(sentence.prose)) return use.toUpperCase();
  const opens = /^\p{Lu}/u.test(sentence.prose.slice(at[0])) && startsPart(sentence, at[0]);
  return opens ? capitalized(use) : use;
}

export default {
  id: 'preferred-term',
  kind: 'style',
  severity: 'warning',
  title: { en: 'Use your agency’s term', es: 'Use el término de su agencia' },
  why: {
    en: 'One name for one thing: people then find it, and trust that it is yours.',
    es: 'Un solo nombre para cada cosa: así la gente la encuentra y confía en que es suya.',
  },
  message: {
    en: 'Your style guide says “{use}”.',
    es: 'Su guía de estilo dice “{use}”.',
  },
  source: 'https://www.plainlanguage.gov/guidelines/words/use-the-same-terms-consistently/',
  scope: 'sentence',
  *check(sentence, { agency, language }): Iterable<Finding> {
    if (agency.terms.length === 0) return;
    const { byWords, pattern } = termsOf(agency);
    for (const { 0: words, index } of pattern === undefined ? [] : sentence.prose.matchAll(pattern)) {
      const at: Span = [index, index + words.length];
      const term = byWords
        .get(key(words))
        ?.find(
          ({ use, instead }) =>
            words !== use && (!isShort(instead) || words === instead) && !withinUse(sentence, at, use),
        );
      if (term === undefined) continue;
      const text = written(sentence, at, term.use);
      if (text === words) continue;
      // Only English has an article that changes with the word behind it.
      const { at: place = at, text: fixed } = language === 'en' ? replacement(sentence, at, text) : { text };
      const article = fixed.slice(0, fixed.length - text.length);
      yield { at, parameters: { use: term.use }, fixes: [{ at: place, text: article + text, shown: text }] };
    }
  },
  examples: [
    {
      bad: 'The [[Rec Dept]] opens the pool Saturday.',
      good: 'The Parks Department opens the pool Saturday.',
      context: { agency: { terms: [{ use: 'Parks Department', instead: ['Rec Dept'] }] } },
    },
    {
      bad: '[[Clients]] can pay online. Ask a [[client]].',
      good: 'Customers can pay online. Ask a customer.',
      context: {
        agency: {
          terms: [
            { use: 'customer', instead: ['client'] },
            { use: 'customers', instead: ['clients'] },
          ],
        },
      },
    },
    {
      bad: 'The [[PD]] reopened Oak St.',
      good: 'The Police Department reopened Oak St.',
      context: { agency: { terms: [{ use: 'Police Department', instead: ['PD'] }] } },
    },
    {
      bad: 'Ride the [[trolly]] for free.',
      good: 'Ride the streetcar for free.',
      context: { agency: { terms: [{ use: 'streetcar', instead: ['trolley', 'trolly'] }] } },
    },
    {
      ok: 'Riverton Parks and Recreation opens the pool.',
      context: {
        agency: { terms: [{ use: 'Riverton Parks and Recreation', instead: ['Parks and Recreation'] }] },
      },
    },
    {
      ok: 'Call it in. It is free.',
      context: { agency: { terms: [{ use: 'Technology Services', instead: ['IT'] }] } },
    },
    {
      ok: 'The form says “clients”.',
      context: { agency: { terms: [{ use: 'customers', instead: ['clients'] }] } },
    },
    { ok: 'Clients can pay online.' },
  ],
} satisfies Rule;
