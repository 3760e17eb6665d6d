import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createLibrary, type Desk, followGuide, type Guide, guideInUse, toStyleGuide } from '@/lib/library';
import { openDesk, type TestDesk } from './desk-of';

let at: TestDesk;
let desk: Desk;

beforeEach(() => {
  at = openDesk();
  desk = at.desk;
});
afterEach(() => {
  at.library.close();
  vi.useRealTimers();
});

const named = (name: string) => ({ ...({} as Guide), agency: { name } });
const changeName = async (name: string): Promise<void> => {
  const guide = await desk.guide('changed');
  await desk.saveGuide({ ...guide, agency: { ...guide.agency, name } });
};

describe('the style guide at the desk', () => {
  it('is what Plainpost brings until somebody changes it, by this machine’s clock', async () => {
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    expect(await desk.guide('used')).toMatchObject({ version: 0, approvers: 1, agency: { timeZone } });
    expect(await desk.guide('changed')).toMatchObject({ version: 0, state: 'changed' });
  });

  it('keeps changes beside the one in use until they are taken into use', async () => {
    await changeName('City of Salem');
    expect((await desk.guide('used')).agency.name).toBe('');
    expect(await desk.guide('changed')).toMatchObject(named('City of Salem'));
    expect(await desk.applyGuide()).toEqual({ ok: true });
    expect(await desk.guide('used')).toMatchObject({ version: 1, agency: { name: 'City of Salem' } });
    expect(await desk.applyGuide()).toEqual({ ok: false, why: 'There are no changes to take into use.' });
  });

  it('drops changes, and says when there are none', async () => {
    await changeName('City of Salem');
    expect(await desk.dropGuide()).toEqual({ ok: true });
    expect((await desk.guide('changed')).agency.name).toBe('');
    expect(await desk.dropGuide()).toEqual({ ok: false, why: 'There are no changes to drop.' });
  });

  it('keeps the guides that were in use before, and one of them can be used again', async () => {
    for (const name of ['One', 'Two', 'Three']) {
      await changeName(name);
      await desk.applyGuide();
    }
    const past = await desk.pastGuides();
    expect(past.map(({ version, agency }) => [version, agency.name])).toEqual([
      [2, 'Two'],
      [1, 'One'],
    ]);
    await desk.saveGuide(past[1] as Guide);
    await desk.applyGuide();
    expect(await desk.guide('used')).toMatchObject({ version: 4, agency: { name: 'One' } });
  });

  it('does not keep what is no guide, and says where it is not', async () => {
    const guide = await desk.guide('used');
    await expect(desk.saveGuide({ ...guide, agency: { ...guide.agency, timeZone: 'Mars' } })).rejects.toThrow(
      'agency.timeZone',
    );
  });
});

describe('the guide that drafts are checked by', () => {
  it('is what was sent out to all before what leads keep here', async () => {
    await changeName('Ours');
    await desk.applyGuide();
    expect(await guideInUse(at.library)).toMatchObject(named('Ours'));
    const ours = await desk.guide('used');
    await at.library.guides.put({
      ...ours,
      library: 'subscribed',
      agency: { ...ours.agency, name: 'Sent out' },
    });
    expect(await guideInUse(at.library)).toMatchObject(named('Sent out'));
    expect(await desk.guide('used')).toMatchObject(named('Ours'));
  });

  it('passes over a row that is no guide', async () => {
    await at.library.guides.put({ library: 'working', state: 'used', agency: 3 } as unknown as Guide);
    expect(await guideInUse(at.library)).toMatchObject({ version: 0 });
  });

  it('has another version for the checker whenever it changed, and the settings of its country', async () => {
    const first = toStyleGuide(await guideInUse(at.library));
    await desk.saveGuide({
      ...(await desk.guide('used')),
      pack: 'uk',
      rules: { 'number-style': { on: false } },
    });
    await desk.applyGuide();
    const second = toStyleGuide(await guideInUse(at.library));
    expect(second.version).not.toBe(first.version);
    expect(second.rules).toMatchObject({
      'time-format': { options: { style: 'uk' } },
      'number-style': { on: false },
    });
  });

  it('is followed from the first question on, also when another page changes it', async () => {
    const follower = followGuide(createLibrary());
    expect(await follower.current()).toMatchObject({ guide: { version: 0 }, trouble: null });
    await changeName('City of Salem');
    await desk.applyGuide();
    await vi.waitFor(() =>
      expect(follower.current()).toMatchObject({ guide: { agency: { name: 'City of Salem' } } }),
    );
    follower.stop();
  });

  it('is the one of Plainpost when the database refuses, with a sentence, and is asked for again later', async () => {
    const { indexedDB } = Dexie.dependencies as { indexedDB: IDBFactory };
    let refuses = true;
    vi.spyOn(indexedDB, 'open').mockImplementation((...asked) => {
      if (refuses) throw Object.assign(new Error('refused'), { name: 'UnknownError' });
      return IDBFactory.prototype.open.apply(indexedDB, asked);
    });
    const clock = { now: 0 };
    const follower = followGuide(createLibrary(), () => clock.now);
    expect(await follower.current()).toMatchObject({
      guide: { version: 0 },
      trouble: { en: expect.stringContaining('cannot be read just now') },
    });
    refuses = false;
    clock.now = 40_000;
    await vi.waitFor(() => expect(follower.current()).toMatchObject({ trouble: null }));
    follower.stop();
  });

  it('does not keep a person waiting when the database never answers', async () => {
    vi.useFakeTimers();
    Dexie.dependencies.indexedDB = { open: () => ({}) } as unknown as IDBFactory;
    const follower = followGuide(createLibrary());
    const asked = follower.current();
    await vi.advanceTimersByTimeAsync(2_001);
    expect((await asked).trouble).not.toBeNull();
    follower.stop();
  });
});
