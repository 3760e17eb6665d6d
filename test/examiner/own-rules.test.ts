import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { idForTitle, titleOfEntry } from '@/components/library/style-guide/own/entry-title';
import {
  anyOfWords,
  escapeWords,
  plainWords,
  wordsOfAny,
} from '@/components/library/style-guide/own/plain-words';
import { draftOf, entryOf, type RuleDraft } from '@/components/library/style-guide/own/rule-draft';
import {
  emptyValues,
  type FormKind,
  type FormValues,
  formKinds,
} from '@/components/library/style-guide/own/rule-form';
import { type StyleEntry, unknownAgency } from '@/lib/checks';
import { judgeExamples } from '@/lib/checks/judge-examples';
import { entrySchema } from '@/lib/vale';

/** For each kind of form: what is filled in, a post it must find something in, and one it must leave alone. */
const samples: Readonly<Record<FormKind, { values: Partial<FormValues>; find: string; pass: string }>> = {
  term: {
    values: { pairs: [['rec center', 'Recreation Center']] },
    find: 'The rec center is open.',
    pass: 'The Recreation Center is open.',
  },
  avoid: {
    values: { words: ['as per', 'C++'], exceptions: ['as per usual'] },
    find: 'Park As per the signs.',
    pass: 'Busy as per usual.',
  },
  capitals: {
    values: { words: ['RiverFest'] },
    find: 'Come to Riverfest on Monday.',
    pass: 'Come to RiverFest on Monday.',
  },
  must: {
    values: { words: ['boil water', 'boil your water'], others: ['311', 'riverton.example.gov'] },
    find: 'Boil water until noon.',
    pass: 'Boil water until noon. Call 311.',
  },
  most: {
    values: { words: ['!'], most: '1', scope: 'summary' },
    find: 'Wow! So nice!',
    pass: 'So nice!',
  },
  twice: { values: {}, find: 'Bring the the form.', pass: 'Bring the form to the hall.' },
  either: {
    values: { pairs: [['email', 'e-mail']] },
    find: 'Send an email. Our e-mail is below.',
    pass: 'Send an email. Our email is below.',
  },
  line: {
    values: { match: '$sentence', scope: 'sentence', exceptions: ['Oak Street'] },
    find: 'The Pool Opens Today On Oak Street.',
    pass: 'The pool opens today on Oak Street.',
  },
  acronym: {
    values: { words: ['RFD'], others: ['Riverton Fire Department'] },
    find: 'RFD is on its way.',
    pass: 'The Riverton Fire Department (RFD) is on its way.',
  },
  measure: {
    values: { formula: 'words', most: '5', scope: 'summary' },
    find: 'The pool opens today at noon for all.',
    pass: 'The pool opens today.',
  },
};

const draft = (kind: FormKind): RuleDraft => ({
  form: { kind, patterns: false, values: { ...emptyValues, ...samples[kind].values } },
  about: {
    ...{ message: 'Look at “%s”.', severity: 'warning', kind: 'style', languages: ['en'] },
    ...{ description: '', link: '', find: [samples[kind].find], pass: [samples[kind].pass] },
  },
});

const made = (kind: FormKind, change: Partial<RuleDraft> = {}): StyleEntry => {
  const entry = entryOf('own.rule', { ...draft(kind), ...change });
  if (!entry.ok) throw new Error(entry.why.en);
  return entry.entry;
};

describe('an own rule made in a form', () => {
  it.each(formKinds)('finds what it should and leaves the rest alone: %s', (kind) => {
    const entry = made(kind);
    expect(v.safeParse(entrySchema, entry).issues).toBeUndefined();
    const outcomes = judgeExamples(entry, unknownAgency);
    expect(outcomes.map(({ wanted, comesOut }) => `${wanted} ${comesOut}`)).toEqual([
      'fail true',
      'pass true',
    ]);
  });

  it.each(formKinds)('is shown in the same form again, and kept as it was: %s', (kind) => {
    const entry = made(kind);
    const again = draftOf(entry);
    expect(again.form).toEqual(draft(kind).form);
    const kept = entryOf('own.rule', again, entry);
    expect(kept).toEqual({ ok: true, entry });
  });

  it('says which example fails, and what was found there', () => {
    const { about } = draft('term');
    const entry = made('term', { about: { ...about, find: ['All closed.'], pass: ['The rec center.'] } });
    const [miss, alarm] = judgeExamples(entry, unknownAgency);
    expect(miss).toMatchObject({ wanted: 'fail', comesOut: false, issues: [] });
    expect(alarm).toMatchObject({ wanted: 'pass', comesOut: false });
    expect(alarm?.issues.map(({ words }) => words)).toEqual(['rec center']);
  });

  it('is not kept while something is missing, with one sentence on what', () => {
    for (const kind of formKinds.filter((one) => one !== 'twice' && one !== 'line')) {
      const empty = { ...draft(kind), form: { kind, patterns: false, values: emptyValues } };
      const entry = entryOf('own.rule', empty);
      expect(entry.ok).toBe(false);
      expect(!entry.ok && entry.why.en).toMatch(/\.$/);
    }
    const { about, form } = draft('avoid');
    expect(entryOf('own.rule', { form, about: { ...about, message: ' ' } }).ok).toBe(false);
    expect(entryOf('own.rule', { form, about: { ...about, link: 'example' } }).ok).toBe(false);
  });
});

describe('an own rule that came from elsewhere', () => {
  const base = { id: 'Vale.Rule', message: 'No.', severity: 'error', scope: 'sentence' } as const;
  const entries: readonly StyleEntry[] = [
    { ...base, type: 'existence', tokens: ['a+b', 'foo(?:bar)?'], nonword: true, raw: ['\\d'], append: true },
    { ...base, type: 'substitution', swap: { '(\\w+)ize': '$1ise' }, ignoreCase: false },
    { ...base, type: 'occurrence', token: '\\w+', max: 25, min: 2 },
    { ...base, type: 'repetition', tokens: ['\\w+', '[a-z]'], max: 2, alpha: true },
    { ...base, type: 'consistency', either: { 'colou?r': 'hue' } },
    {
      ...base,
      type: 'conditional',
      first: '\\b([A-Z]{3,5})\\b',
      second: '\\(([A-Z]{3,5})\\)',
      exceptions: ['USA'],
    },
    {
      ...base,
      type: 'capitalization',
      match: '$title',
      style: 'Chicago',
      threshold: 0.8,
      exceptions: ['a.m.'],
    },
    { ...base, type: 'metric', formula: 'words / paragraphs', condition: '< 3' },
    { ...base, type: 'existence', tokens: ['plain'], exceptions: ['plain text'], on: false },
  ];

  it.each(entries)('stays as it is when only its message is changed: $type', (entry) => {
    const { form, about } = draftOf(entry);
    const kept = entryOf(entry.id, { form, about: { ...about, message: 'Yes.' } }, entry);
    const same = { ...entry, message: 'Yes.', kind: 'style' };
    expect(kept.ok && kept.entry).toEqual(same);
  });
});

describe('words and patterns', () => {
  it('turn into each other: what a person writes needs no sign of a pattern', () => {
    for (const words of ['a.m.', 'C++', 'what?', '$5 (five)', 'back\\slash', 'año'])
      expect(plainWords(escapeWords(words))).toBe(words);
    expect(plainWords('colou?r')).toBeUndefined();
    expect(wordsOfAny(anyOfWords(['one', 'C++', 'a|b']))).toEqual(['one', 'C++', 'a|b']);
    expect(wordsOfAny('\\w+')).toBeUndefined();
  });

  it('name a new rule unlike any other', () => {
    expect(idForTitle('Fire department!', new Set())).toBe('own.Fire-department');
    expect(idForTitle('Fire department', new Set(['own.Fire-department']))).toBe('own.Fire-department-2');
    expect(idForTitle('…', new Set())).toBeUndefined();
    expect(titleOfEntry('own.Fire-department')).toBe('Fire department');
    expect(titleOfEntry('Riverton.TooWordy')).toBe('Too Wordy');
  });
});
