// @vitest-environment node
import 'fake-indexeddb/auto';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  createAnswer,
  createReviewShelf,
  folderRows,
  lookForReviews,
  type QueuedPost,
  queueOf,
  type Review,
  readAgency,
  readFolder,
  readStanding,
  sendAnswer,
  sendDraft,
  type Work,
  waitingHere,
  withdrawDraft,
} from '@/lib/review';
import { sign } from '@/lib/signing';
import { type RunningApache, startApache } from '../apache/start-apache.ts';
import { aPost, arrive, type Colleague, enlist, now } from './agency-folder';

const hour = 3_600_000;
let apache: RunningApache;
let ana: Colleague;
let ben: Colleague;
let carla: Colleague;

beforeAll(async () => {
  apache = await startApache();
}, 60_000);
afterAll(() => apache?.end());
beforeEach(async () => {
  for (const part of ['drafts', 'review'] as const)
    for (const name of readdirSync(join(apache.root, part)))
      await (part === 'drafts' ? ana : ben).folder.remove(`${part}/${name}`);
  ana = await arrive(apache, 'staff', 'Ana Ruiz');
  ben = await arrive(apache, 'reviewer', 'Ben Cho');
  carla = await arrive(apache, 'reviewer', 'Carla Diaz');
  await askFor(1);
});

const askFor = (approvers: 1 | 2) =>
  enlist(
    [
      [ana, 'staff', []],
      [ben, 'reviewer', ['review']],
      [carla, 'reviewer', ['review']],
    ],
    approvers,
  );
const drafts = () => readdirSync(join(apache.root, 'drafts'));

async function send(author: Colleague, review: Review): Promise<void> {
  expect(await sendDraft(author.library, author.folder, review, now())).toEqual({ ok: true });
}
async function agencyOf({ library }: Colleague) {
  const agency = await readAgency(library);
  if (agency === null) throw new Error('Nothing is followed.');
  return agency;
}
async function queueAt(colleague: Colleague, at = now()) {
  expect(await lookForReviews(colleague.library, colleague.asked)).toMatchObject({ trouble: null });
  return queueOf(await readFolder(await folderRows(colleague.library)), await agencyOf(colleague), at);
}
async function answer(reviewer: Colleague, post: QueuedPost, work: Partial<Work> = {}) {
  const whole: Work = { verdict: 'approved', comment: '', notes: [], ...work };
  const made = await createAnswer(post.review, whole, { name: reviewer.name, at: now() });
  if (!made.ok) throw new Error(made.why.en);
  const about = { answer: made.answer, author: post.by, now: now() };
  return sendAnswer(reviewer.library, reviewer.folder, await agencyOf(reviewer), about);
}
async function only(colleague: Colleague): Promise<QueuedPost> {
  const { waiting } = await queueAt(colleague);
  const [post] = waiting;
  if (post === undefined || waiting.length > 1) throw new Error(`${waiting.length} posts wait.`);
  return post;
}
async function standing(author: Colleague, { id, at = now() }: { id: string; at?: number }) {
  await lookForReviews(author.library, author.asked);
  const found = await readStanding(author.library, { id, language: 'en', now: at });
  if (found.review === null) throw new Error('The post is not known.');
  return found.review;
}

describe('a post in the agency’s folder', () => {
  it('lies there signed under its number and text, and its author keeps it', async () => {
    const post = aPost(ana, 'Oak St. is closed today.', { note: 'It must be out by four.' });
    await send(ana, post);
    expect(drafts()).toEqual([expect.stringMatching(new RegExp(`^${post.id}\\.[0-9a-f]{16}\\.jws$`))]);
    const kept = (await createReviewShelf(ana.library).read(`author ${post.id}`))?.kept;
    expect(kept).toMatchObject({ role: 'author', sent: [{ path: `drafts/${drafts()[0]}` }] });
    expect(await only(ben)).toMatchObject({
      review: { text: post.text, note: 'It must be out by four.' },
      ...{ by: ana.key.thumbprint, isOwn: false, isUrgent: false, isOdd: false, answers: [] },
    });
  });

  it('is sent again as a new file once its text has changed, and the earlier is taken out', async () => {
    const post = aPost(ana, 'Oak St. is closed today.');
    await send(ana, post);
    await send(ana, { ...post, text: 'Oak St. is closed until 7 p.m.' });
    expect(drafts()).toHaveLength(1);
    expect((await only(ben)).review.text).toBe('Oak St. is closed until 7 p.m.');
  });

  it('is sent again under the same name when only the note is another, and when nobody heard that it arrived', async () => {
    const post = aPost(ana, 'Oak St. is closed today.');
    await send(ana, post);
    await send(ana, { ...post, note: 'Now, by four.' });
    expect(drafts()).toHaveLength(1);
    expect((await only(ben)).review.note).toBe('Now, by four.');
  });

  it('is taken back by its author, and waits for nobody any more', async () => {
    const post = aPost(ana, 'Oak St. is closed today.');
    await send(ana, post);
    await only(ben);
    expect(await withdrawDraft(ana.library, ana.folder, post, now())).toEqual({ ok: true });
    expect(drafts()).toEqual([]);
    expect((await queueAt(ben)).waiting).toEqual([]);
    expect((await createReviewShelf(ana.library).read(`author ${post.id}`))?.kept).toMatchObject({
      sent: [],
    });
  });

  it('stays on the computer when the server cannot be reached, with one sentence', async () => {
    const post = aPost(ana, 'Oak St. is closed today.');
    await apache.stop();
    const sent = await sendDraft(ana.library, ana.folder, post, now());
    await apache.restart();
    expect(sent).toMatchObject({ ok: false, why: { en: expect.stringMatching(/^[A-Z].*\.$/) } });
    expect((await createReviewShelf(ana.library).read(`author ${post.id}`))?.kept).toMatchObject({
      review: { text: post.text },
    });
    await send(ana, post);
  });

  it('is in the queue behind what cannot wait, the oldest first by the server’s clock', async () => {
    const first = aPost(ana, 'First.', { at: now() + 26 * hour });
    const second = aPost(ana, 'Second.');
    await send(ana, first);
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    await send(ana, second);
    await send(ana, aPost(ana, 'Leave now.', { emergency: true, postedAlready: true }));
    const { waiting } = await queueAt(ben);
    expect(waiting.map(({ review }) => review.text)).toEqual(['Leave now.', 'First.', 'Second.']);
    expect(waiting.map(({ isOdd }) => isOdd)).toEqual([false, true, false]);
  });
});

describe('an answer in the agency’s folder', () => {
  it('reaches the author, and approves exactly that text for a day', async () => {
    const post = aPost(ana, 'Oak St. is closed today.');
    await send(ana, post);
    expect(await answer(ben, await only(ben))).toEqual({ ok: true });
    const { answers, approved } = await standing(ana, post);
    expect(answers).toMatchObject([
      { verdict: 'approved', name: 'Ben Cho', weight: 'counts', text: post.text },
    ]);
    expect(approved).toMatchObject([{ text: post.text, by: ['Ben Cho'] }]);
    expect(approved[0]?.until).toBeGreaterThan(now() + 23 * hour);
    expect(approved[0]?.until).toBeLessThanOrEqual(now() + 24 * hour);
    const later = await standing(ana, { id: post.id, at: now() + 25 * hour });
    expect(later.answers).toMatchObject([{ weight: 'old' }]);
    expect((await queueAt(ben)).answered).toHaveLength(1);
  });

  it('is found again by exactly the text, also without the number of the review', async () => {
    const post = aPost(ana, 'Oak St. is closed today.');
    await send(ana, post);
    const known = { language: 'en', now: now() } as const;
    expect((await readStanding(ana.library, { ...known, text: post.text })).review?.id).toBe(post.id);
    expect((await readStanding(ana.library, { ...known, text: `${post.text} ` })).review).toBeNull();
  });

  it('approves with changes the text that has these in it, and no other', async () => {
    const post = aPost(ana, 'Residents utilize Oak St.');
    await send(ana, post);
    const use = { id: 'n', kind: 'suggestion', start: 10, end: 17, words: 'utilize', text: 'use' } as const;
    await answer(ben, await only(ben), { verdict: 'approved-with-changes', notes: [use] });
    const { approved } = await standing(ana, post);
    expect(approved.map(({ text }) => text)).toEqual(['Residents use Oak St.']);
    const known = { language: 'en', now: now(), text: 'Residents use Oak St.' } as const;
    expect((await readStanding(ana.library, known)).review?.id).toBe(post.id);
  });

  it('approves nothing where the changes are only said in words', async () => {
    const post = aPost(ana, 'Oak St. is closed today.');
    await send(ana, post);
    await answer(ben, await only(ben), { verdict: 'approved-with-changes', comment: 'Say until when.' });
    expect((await standing(ana, post)).approved).toEqual([]);
  });

  it('of two reviewers at once stands beside the other, and one who sends back stands in the way', async () => {
    const post = aPost(ana, 'Oak St. is closed today.');
    await send(ana, post);
    const [forBen, forCarla] = [await only(ben), await only(carla)];
    await Promise.all([
      answer(ben, forBen),
      answer(carla, forCarla, { verdict: 'sent-back', comment: 'Say until when.' }),
    ]);
    const { answers, approved } = await standing(ana, post);
    expect(answers.map(({ name }) => name).sort()).toEqual(['Ben Cho', 'Carla Diaz']);
    expect(approved).toEqual([]);
    expect((await queueAt(ben)).answered[0]?.answers).toHaveLength(2);
  });

  it('of somebody who is not listed is a comment and no approval', async () => {
    const dora = await arrive(apache, 'reviewer', 'Dora Lim');
    await enlist([
      [ana, 'staff', []],
      [ben, 'reviewer', ['review']],
      [dora, 'reviewer', []],
    ]);
    const post = aPost(ana, 'Oak St. is closed today.');
    await send(ana, post);
    await answer(dora, await only(dora));
    const { answers, approved } = await standing(ana, post);
    expect(answers).toMatchObject([{ name: 'Dora Lim', weight: 'not-listed' }]);
    expect(approved).toEqual([]);
    expect(waitingHere(await queueAt(ben))).toBe(1);
  });

  it('changed and given again by the same reviewer takes the place of the first', async () => {
    const post = aPost(ana, 'Oak St. is closed today.');
    await send(ana, post);
    const queued = await only(ben);
    const id = crypto.randomUUID();
    await answer(ben, queued, { answer: id, verdict: 'sent-back', comment: 'Say until when.' });
    expect(await answer(ben, queued, { answer: id })).toEqual({ ok: true });
    expect((await standing(ana, post)).answers).toMatchObject([{ verdict: 'approved' }]);
  });

  it('that is too old has the post asked about once more when its author sends it again', async () => {
    const post = aPost(ana, 'Oak St. is closed today.');
    await send(ana, post);
    await answer(ben, await only(ben));
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    await send(ana, post);
    expect(waitingHere(await queueAt(ben))).toBe(1);
  });
});

describe('an agency that asks for two people', () => {
  beforeEach(() => askFor(2));

  it('needs the approvals of two for exactly one text', async () => {
    const post = aPost(ana, 'Oak St. is closed today.');
    await send(ana, post);
    await answer(ben, await only(ben));
    expect((await standing(ana, post)).approved).toEqual([]);
    expect(waitingHere(await queueAt(ben))).toBe(0);
    await answer(carla, await only(carla));
    expect((await standing(ana, post)).approved).toMatchObject([
      { by: expect.arrayContaining(['Ben Cho', 'Carla Diaz']) },
    ]);
  });

  it('lets nobody approve what they wrote, and counts no such answer', async () => {
    const post = aPost(ben, 'Oak St. is closed today.');
    await send(ben, post);
    const queued = await only(ben);
    expect(waitingHere(await queueAt(ben))).toBe(0);
    expect(await answer(ben, queued)).toMatchObject({
      ok: false,
      why: {
        en: 'This is your own post. Your agency asks for two people, so somebody else has to approve it.',
      },
    });
    await answer(carla, await only(carla));
    // Whoever goes around that in a changed extension is found out by everybody else's.
    await enlist(
      [
        [ben, 'reviewer', ['review']],
        [carla, 'reviewer', ['review']],
      ],
      1,
    );
    expect(await answer(ben, queued)).toEqual({ ok: true });
    await enlist(
      [
        [ben, 'reviewer', ['review']],
        [carla, 'reviewer', ['review']],
      ],
      2,
    );
    const { answers, approved } = await standing(ben, post);
    expect(answers.map(({ weight }) => weight).sort()).toEqual(['counts', 'own-refused']);
    expect(approved).toEqual([]);
  });
});

describe('what is wrong in the folder', () => {
  const put = (path: string, text: string) => writeFileSync(join(apache.root, path), text);
  const sentences = async () => (await queueAt(ben)).refused.map(({ why }) => why.en);

  it('is told in one sentence each, and what is good stays', async () => {
    await send(ana, aPost(ana, 'Oak St. is closed today.'));
    const name = () => `drafts/${crypto.randomUUID()}.${'0'.repeat(16)}.jws`;
    const [file = ''] = drafts();
    const good = await ana.folder.read(`drafts/${file}`, { most: 100_000 });
    if (!good.ok || good.state !== 'new') throw new Error('The draft cannot be read.');
    put(name(), 'not signed at all');
    put(name(), good.text);
    put(name(), `${good.text.slice(0, -10)}AAAAAAAAAA`);
    put(name(), 'x'.repeat(50_000_000));
    put(name(), await sign('draft', { format: 'plainpost-review', formatVersion: 2 }, ana.key));
    put(name(), await sign('draft', { ...aPost(ana, 'Short.'), text: '' }, ana.key));
    put(name(), await sign('draft', aPost(ana, 'Without its key.'), ana.key));
    expect((await sentences()).sort()).toEqual(
      [
        'This file is nothing that Plainpost signed, so it was not opened.',
        'This file does not hold what its name says, so it was not opened.',
        'The signature of this file does not fit: somebody changed it after it was sent. It was not opened.',
        'The signature of this file does not fit: somebody changed it after it was sent. It was not opened.',
        'This file is too large for a review, so it was not opened.',
        'This was written by a newer Plainpost (version 2 of its form). Update Plainpost and open it again.',
        'This cannot be read as a review: “text” is not as it should be.',
      ].sort(),
    );
    expect((await queueAt(ben)).waiting).toHaveLength(1);
  });

  it('such as a post under another’s number, is not shown as that', async () => {
    const post = aPost(ana, 'Oak St. is closed today.');
    await send(ana, post);
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    const eve = await arrive(apache, 'staff', 'Ana Ruiz');
    await enlist([[eve, 'staff', []]]);
    await send(eve, { ...post, text: 'Oak St. is open.' });
    expect((await only(ben)).review.text).toBe(post.text);
    expect(await sentences()).toEqual([
      'This came under the number of a post that somebody else sent. Only the first is shown.',
    ]);
  });

  it('such as a comment with HTML, stays a text', async () => {
    const post = aPost(ana, 'Oak St. is closed today.', { note: '<img src=x onerror=alert(1)>' });
    await send(ana, post);
    expect((await only(ben)).review.note).toBe('<img src=x onerror=alert(1)>');
  });
});

describe('a look into the folder', () => {
  it('reads only what is new, and asks nothing of staff who sent nothing', async () => {
    expect(await lookForReviews(ana.library, ana.asked)).toBeNull();
    await send(ana, aPost(ana, 'Oak St. is closed today.'));
    await queueAt(ben);
    const requests = async () => (await apache.log()).match(/\b(?:GET|PUT|DELETE|PROPFIND)\b/g) ?? [];
    const before = (await requests()).length;
    expect(await lookForReviews(ben.library, ben.asked)).toMatchObject({ changed: false });
    expect((await requests()).slice(before)).toEqual(['PROPFIND', 'PROPFIND']);
  });

  it('that fails leaves the queue as it was, and says why', async () => {
    await send(ana, aPost(ana, 'Oak St. is closed today.'));
    await queueAt(ben);
    await apache.stop();
    const look = await lookForReviews(ben.library, ben.asked);
    await apache.restart();
    expect(look).toMatchObject({ changed: false, trouble: { en: expect.stringMatching(/\.$/) } });
    const kept = queueOf(await readFolder(await folderRows(ben.library)), await agencyOf(ben), now());
    expect(kept.waiting).toHaveLength(1);
  });
});
