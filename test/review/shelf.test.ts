import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { createLibrary, type Library } from '@/lib/library';
import {
  answerStanding,
  applySuggestions,
  compareFindings,
  createAnswer,
  createReviewShelf,
  noWork,
  type ReviewAnswer,
  type ReviewShelf,
  toIssues,
} from '@/lib/review';
import { aReview, aWork, draft } from './a-review';

let library: Library;
let shelf: ReviewShelf;

beforeEach(() => {
  Dexie.dependencies.indexedDB = new IDBFactory();
  library = createLibrary();
  let now = Date.UTC(2026, 4, 4, 15);
  shelf = createReviewShelf(library, () => {
    now += 1_000;
    return now;
  });
});

async function answerTo(review = aReview(), work = aWork(), at = 0): Promise<ReviewAnswer> {
  const made = await createAnswer(review, work, { name: 'Ben Cho', at });
  if (!made.ok) throw new Error(made.why.en);
  return made.answer;
}
const keptAt = async (key: string) => (await shelf.read(key))?.kept;

describe('the reviews on a computer', () => {
  it('keep what a reviewer did when the same post is opened again, and begin anew with another text', async () => {
    const review = aReview();
    const key = await shelf.open({ ok: true, what: 'review', review });
    await shelf.change(key, { role: 'reviewer', review, work: aWork() });
    expect(await shelf.open({ ok: true, what: 'review', review: { ...review, note: 'Again' } })).toBe(key);
    expect(await keptAt(key)).toMatchObject({ review: { note: 'Again' }, work: aWork() });
    const other = aReview({ text: `${draft} More.` });
    const second = await shelf.open({ ok: true, what: 'review', review: other });
    expect(await keptAt(second)).toMatchObject({ work: noWork });
    expect(await keptAt(key)).toMatchObject({ work: aWork() });
    expect((await shelf.list()).map((one) => one.key)).toEqual([second, key]);
  });

  it('keep an author’s earlier texts, the note and the answers when the post is handed over again', async () => {
    const key = await shelf.handOver(aReview());
    await shelf.change(key, {
      role: 'author',
      review: { ...aReview(), note: 'Soon' },
      earlier: [],
      answers: [],
    });
    const answer = await answerTo();
    expect(await shelf.open({ ok: true, what: 'answer', answer })).toBe(key);
    await shelf.handOver(aReview({ text: `${draft} More.` }));
    await shelf.handOver(aReview({ text: `${draft} More.` }));
    expect(await keptAt(key)).toMatchObject({
      review: { text: `${draft} More.`, note: 'Soon' },
      earlier: [{ text: draft }],
      answers: [answer],
    });
  });

  it('take a changed answer in place of its earlier form, never the other way around', async () => {
    const key = await shelf.handOver(aReview());
    const first = await answerTo(aReview(), aWork({ answer: 'a' }), 1_000);
    const later = await answerTo(aReview(), aWork({ answer: 'a', verdict: 'approved', notes: [] }), 2_000);
    for (const answer of [first, later, first]) await shelf.open({ ok: true, what: 'answer', answer });
    expect(await keptAt(key)).toMatchObject({ answers: [{ verdict: 'approved' }] });
  });

  it('keep an answer to a post that is not there', async () => {
    const answer = await answerTo();
    const key = await shelf.open({ ok: true, what: 'answer', answer });
    expect(await keptAt(key)).toEqual({ role: 'stray', answer });
  });

  it('are removed and put back as they were, and one that was spoiled stands in nobody’s way', async () => {
    const key = await shelf.handOver(aReview());
    await library.reviews.put({ key: 'author spoiled', changedAt: 1, kept: { role: 'author' } });
    expect((await shelf.list()).map(({ kept }) => kept?.role)).toEqual(['author', undefined]);
    const row = await shelf.remove(key);
    expect(await shelf.read(key)).toBeUndefined();
    if (row) await shelf.putBack(row);
    expect(await keptAt(key)).toMatchObject({ review: aReview() });
  });
});

describe('an answer beside the post', () => {
  const author = { review: aReview(), earlier: [] };

  it('holds for exactly its text', async () => {
    const answer = await answerTo();
    expect(await answerStanding(answer, author)).toEqual({ state: 'same', text: draft });
    const changed = aReview({ text: `${draft} ` });
    expect(await answerStanding(answer, { review: changed, earlier: [aReview()] })).toEqual({
      state: 'earlier',
      text: draft,
    });
    expect(await answerStanding(answer, { review: changed, earlier: [] })).toEqual({ state: 'unknown' });
  });

  it('is not relied upon where it points to words that are not in the text', async () => {
    const answer = await answerTo();
    const comments = [{ start: 0, end: 9, words: 'Xesidents', text: 'Who?' }];
    expect(await answerStanding({ ...answer, comments }, author)).toEqual({ state: 'spoiled' });
  });

  it('gives the text with all that was suggested, unless two suggestions are about the same words', () => {
    const use = { start: 15, end: 22, words: 'utilize', instead: 'use' };
    const people = { start: 0, end: 9, words: 'Residents', instead: 'You' };
    expect(applySuggestions(draft, [use, people])).toBe('You must use Oak St. today. 🚧');
    expect(applySuggestions(draft, [use, { ...use, start: 18, words: 'lize' }])).toBeUndefined();
    expect(applySuggestions(draft, [{ ...use, words: 'elsewhere' }])).toBeUndefined();
  });
});

it('two reports are compared by rule and place, whatever language they are told in', () => {
  const theirs = toIssues(aReview());
  const [issue] = theirs;
  if (issue === undefined) throw new Error('The review has no issue.');
  const inSpanish = { ...issue, key: 'uno', title: 'Use una palabra sencilla', message: 'Hay otra.' };
  const other = { ...issue, key: 'two', rule: 'wordy-phrase' };
  expect(compareFindings(theirs, [inSpanish])).toEqual({ both: [inSpanish], onlyAuthor: [], onlyOwn: [] });
  expect(compareFindings(theirs, [other])).toEqual({ both: [], onlyAuthor: theirs, onlyOwn: [other] });
});
