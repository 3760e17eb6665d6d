import { toJsonSchema } from '@valibot/to-json-schema';
import { Ajv2020 } from 'ajv/dist/2020';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import {
  answerSchema,
  createAnswer,
  hashText,
  type Review,
  type ReviewAnswer,
  readReview,
  reviewSchema,
  toIssues,
  writeForMail,
  writeReview,
} from '@/lib/review';
import { aReview, aWork, draft, report } from './a-review';

const by = { name: 'Ben Cho', at: Date.UTC(2026, 4, 4, 16) };

async function anAnswer(review = aReview(), work = aWork()): Promise<ReviewAnswer> {
  const made = await createAnswer(review, work, by);
  if (!made.ok) throw new Error(made.why.en);
  return made.answer;
}

const sentence = (text: string): string => {
  const read = readReview(text);
  return read.ok ? 'it was read' : read.why.en;
};
const changed = (change: object): string => JSON.stringify({ ...aReview(), ...change });
const withIssue = (change: object): string => {
  const review = aReview();
  const issues = review.report.issues.map((one) => ({ ...one, ...change }));
  return JSON.stringify({ ...review, report: { ...review.report, issues } });
};

describe('a post that goes out for review', () => {
  it('comes in as it went out, its issues with what the author silenced', () => {
    const review = aReview();
    expect(readReview(writeReview(review))).toEqual({ ok: true, what: 'review', review });
    expect(review.report.issues[0]).toMatchObject({
      rule: 'complex-word',
      start: 15,
      end: 22,
      ignored: true,
    });
    const [issue] = toIssues(review);
    expect(issue).toEqual({ ...report.issues[0], key: 'found-0' });
  });

  it('is found in a mail: between fences, quoted, its lines broken, with words around it', () => {
    const review = aReview({
      text: 'Say "hello {x}" \\ and }" twice.\nThen > go on.',
      report: { ...report, issues: [] },
    });
    const mail = `Hi {Ben},\n\n${writeForMail(review, 'A post to review.')}\nThanks}`;
    const read = { ok: true, what: 'review', review };
    expect(readReview(mail)).toEqual(read);
    expect(readReview(mail.replace(/^/gm, '> '))).toEqual(read);
    expect(readReview(mail.replace(/^/gm, '>> ').replaceAll('\n', '\r\n'))).toEqual(read);
    expect(readReview(`\uFEFF${writeReview(review)}`)).toEqual(read);
    const broken = writeReview(aReview()).replace('There is a plainer', 'There is a\nplainer');
    expect(readReview(broken)).toEqual({ ok: true, what: 'review', review: aReview() });
  });

  it('survives any text that is quoted in a mail', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (text) => {
        const review = aReview({ text, report: { ...report, issues: [] } });
        const read = readReview(writeForMail(review, 'See "this" {').replace(/^/gm, '> '));
        expect(read).toEqual({ ok: true, what: 'review', review });
      }),
      { numRuns: 200 },
    );
  });

  it('can be read again whatever an agency’s own rules say', () => {
    const [issue] = report.issues;
    if (issue === undefined) throw new Error('The report has no issue.');
    const long = {
      ...issue,
      ...{ rule: `Riverton.${'a'.repeat(190)}`, source: 'http://riverton.example.gov/style' },
      ...{ title: 'a'.repeat(2_000), message: 'b'.repeat(20_000), why: 'c'.repeat(20_000) },
      fixes: Array.from({ length: 90 }, () => ({ at: [0, 4] as const, text: '', label: 'd'.repeat(9_000) })),
    };
    const review = aReview({ report: { ...report, issues: [long] } });
    expect(readReview(writeReview(review))).toEqual({ ok: true, what: 'review', review });
    const many = aReview({ report: { ...report, issues: Array(9_000).fill(issue) } });
    expect(v.is(reviewSchema, many)).toBe(true);
  });

  it.each([
    ['nothing', '', 'There is no review in this.'],
    ['some other text', 'Dear Ana, see you at four.', 'There is no review in this.'],
    ['other JSON', '[{"a": 1}]', 'There is no review in this.'],
    ['a library', '{"format": "plainpost-library", "formatVersion": 1}', 'This is a library, not a review.'],
    ['half a file', writeReview(aReview()).slice(0, 300), 'This review was damaged on its way.'],
    [
      'brackets without end',
      `{"format": "plainpost-review", "a": ${'['.repeat(50_000)}}`,
      'This review was damaged',
    ],
    ['a newer form', changed({ formatVersion: 2 }), 'written by a newer Plainpost (version 2'],
    ['too much', changed({ note: 'x'.repeat(2_000_000) }), 'at most 2 MB are read'],
    [
      'a key every object has',
      writeReview(aReview()).replace('{', '{"__proto__": {"on": true},'),
      '“__proto__”',
    ],
    ['another such key', changed({ site: { id: 'x', name: 'X', constructor: {} } }), '“constructor”'],
    ['no text', changed({ text: '' }), '“text” is not as it should be'],
    ['words where a list belongs', changed({ media: 'all' }), '“media” is not as it should be'],
    ['a moment that is none', changed({ writtenAt: 'yesterday' }), '“writtenAt” is not as it should be'],
    [
      'a place outside of the text',
      withIssue({ end: 5_000 }),
      '“report.issues.0” points to words that are not there',
    ],
    ['a place before the text', withIssue({ start: -1 }), '“report.issues.0.start” is not as it should be'],
    ['a place that ends before it starts', withIssue({ start: 20, end: 3 }), '“report.issues.0” points to'],
    [
      'an attachment that is not there',
      withIssue({ attachment: 7 }),
      '“report.issues.0.attachment” points to',
    ],
    [
      'a link that runs something',
      withIssue({ source: 'javascript:alert(1)' }),
      '“report.issues.0.source” is not',
    ],
    [
      'a fix outside of the text',
      withIssue({ fixes: [{ start: 0, end: 900, text: '', label: '' }] }),
      'fixes.0” points to',
    ],
  ])('is refused with one sentence when it holds %s', (_what, file, why) => {
    expect(sentence(file)).toContain(why);
  });

  it('drops what it does not know, and takes signs of HTML for signs', () => {
    const note = '<img src=x onerror=alert(1)>';
    const read = readReview(changed({ note, extra: '<script>' }));
    expect(read).toEqual({ ok: true, what: 'review', review: { ...aReview(), note } });
  });
});

describe('an answer', () => {
  it('is about exactly one text, in the order of its words, and comes in as it went out', async () => {
    const answer = await anAnswer();
    expect(answer).toMatchObject({
      ...{ review: aReview().id, hash: await hashText(draft), verdict: 'sent-back' },
      ...{ reviewer: { name: 'Ben Cho' }, comment: 'Say when it opens.' },
      comments: [{ start: 0, end: 9, words: 'Residents', text: 'Which ones?' }],
      suggestions: [{ start: 15, end: 22, words: 'utilize', instead: 'use' }],
    });
    expect(readReview(writeForMail(answer, 'An answer.'))).toEqual({ ok: true, what: 'answer', answer });
  });

  it('knows a text by SHA-256 in UTF-8', async () => {
    expect(await hashText('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(await hashText('🚧')).not.toBe(await hashText('🚧 '));
  });

  it.each([
    [
      'other words for a text approved as it stands',
      { ...aWork(), verdict: 'approved' },
      'You suggest other words',
    ],
    ['no verdict', { notes: [], comment: '' }, 'Choose whether you approve'],
    ['sent back without a word', { verdict: 'sent-back', notes: [], comment: ' ' }, 'Say what has to change'],
    [
      'changes without any',
      { verdict: 'approved-with-changes', notes: [], comment: '' },
      'Say what to change',
    ],
    [
      'a comment not written',
      {
        verdict: 'approved',
        comment: '',
        notes: [{ id: 'a', kind: 'comment', start: 0, end: 9, words: 'Residents', text: ' ' }],
      },
      'is not written yet',
    ],
    [
      'other words that are the same',
      {
        verdict: 'approved',
        comment: '',
        notes: [{ id: 'a', kind: 'suggestion', start: 0, end: 9, words: 'Residents', text: 'Residents' }],
      },
      'is not written yet',
    ],
  ] as const)('does not go out with %s', async (_what, work, why) => {
    const made = await createAnswer(aReview(), { ...work, notes: [...work.notes] }, by);
    expect(made.ok ? '' : made.why.en).toContain(why);
  });

  it('does not go out without a name', async () => {
    const made = await createAnswer(aReview(), aWork(), { ...by, name: ' ' });
    expect(made).toMatchObject({ ok: false, why: { en: 'Write your name.' } });
  });

  it.each([
    [
      'words longer than their place',
      { comments: [{ start: 0, end: 2, words: 'Residents', text: '' }] },
      '“comments.0” points to',
    ],
    [
      'a place that is no number',
      { suggestions: [{ start: '0', end: 9, words: 'Residents', instead: '' }] },
      '“suggestions.0.start” is not',
    ],
    ['a verdict nobody knows', { verdict: 'fine' }, '“verdict” is not'],
    ['a hash that is none', { hash: 'abc' }, '“hash” is not'],
  ])('is refused with one sentence when it holds %s', async (_what, change, why) => {
    expect(sentence(JSON.stringify({ ...(await anAnswer()), ...change }))).toContain(why);
  });
});

describe('the published shapes', () => {
  it.each([
    ['review', 'A Plainpost review', reviewSchema],
    ['review-answer', 'A Plainpost review answer', answerSchema],
  ] as const)(
    'assets/%s.schema.json fits what is written, and refuses what is not',
    async (name, title, schema) => {
      const jsonSchema: Readonly<Record<string, unknown>> = {
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        ...toJsonSchema(schema, { typeMode: 'input', target: 'draft-2020-12', errorMode: 'ignore' }),
        title,
      };
      await expect(`${JSON.stringify(jsonSchema, null, 2)}\n`).toMatchFileSnapshot(
        `../../assets/${name}.schema.json`,
      );
      const fits = new Ajv2020().compile(jsonSchema);
      const document: Review | ReviewAnswer = name === 'review' ? aReview() : await anAnswer();
      expect(fits(document), JSON.stringify(fits.errors)).toBe(true);
      expect(fits({ ...document, formatVersion: '1' })).toBe(false);
    },
  );
});
