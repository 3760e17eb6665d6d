import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createDraftCheck } from '@/lib/background/check-draft';
import { createLibrary, followGuide, type GuideFollower } from '@/lib/library';
import { openDesk, type TestDesk } from '../library/desk-of';

let at: TestDesk;
let follower: GuideFollower;

beforeEach(() => {
  at = openDesk();
  follower = followGuide(createLibrary());
});
afterEach(() => {
  follower.stop();
  at.library.close();
});

const rulesOf = async (check: ReturnType<typeof createDraftCheck>, text: string): Promise<string[]> =>
  (await check({ text, site: 'x', language: 'en' }, undefined)).issues.map(({ rule }) => rule);

describe('checking a draft in the background', () => {
  it('goes by the agency’s own guide from the first draft on', async () => {
    const guide = await at.desk.guide('used');
    await at.desk.saveGuide({ ...guide, rules: { 'complex-word': { on: false } } });
    await at.desk.applyGuide();
    // The background starts on a library that is there.
    follower.stop();
    follower = followGuide(createLibrary());
    const check = createDraftCheck(() => 'en', undefined, follower);
    expect(await rulesOf(check, 'Please utilize Oak St.')).not.toContain('complex-word');
    expect(check.notice()).toBeNull();
  });

  it('goes by a changed guide at once, without being started anew', async () => {
    const check = createDraftCheck(() => 'en', undefined, follower);
    expect(await rulesOf(check, 'Please utilize Oak St.')).toContain('complex-word');
    const guide = await at.desk.guide('used');
    await at.desk.saveGuide({ ...guide, rules: { 'complex-word': { on: false } } });
    await at.desk.applyGuide();
    await vi.waitFor(async () =>
      expect(await rulesOf(check, 'Please utilize Oak St.')).not.toContain('complex-word'),
    );
  });

  it('is not touched by changes that are not in use yet', async () => {
    const check = createDraftCheck(() => 'en', undefined, follower);
    await rulesOf(check, 'Hello');
    const guide = await at.desk.guide('used');
    await at.desk.saveGuide({ ...guide, rules: { 'complex-word': { on: false } } });
    expect(await rulesOf(check, 'Please utilize Oak St.')).toContain('complex-word');
  });

  it('says beside the report when the agency’s guide could not be read', async () => {
    const unread = { guide: await at.desk.guide('used'), trouble: { en: 'Not read.', es: 'No leída.' } };
    const check = createDraftCheck(() => 'es', undefined, { current: () => unread });
    await rulesOf(check, 'Hello');
    expect(check.notice()).toBe('No leída.');
  });
});
