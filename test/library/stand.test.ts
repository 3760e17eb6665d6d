import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { createLibrarian, type Template } from '@/lib/library';
import { closure, may4, openDesk, type TestDesk } from './desk-of';

let at: TestDesk;

/** The folder lets the person write to the library, or not. */
const follow = (lead: boolean) =>
  at.library.shared.put({ key: 'subscription', kept: { may: { library: lead } } });

const shared: Template = {
  ...{ id: 'shared', library: 'subscribed', title: 'Pool closed', category: 'service', language: 'en' },
  ...{ pair: 'shared', body: 'The pool is closed.', fields: [], status: 'approved', version: 3 },
  ...{ author: { name: 'Ana', key: 'ana' }, createdAt: 1, updatedAt: 1, reviewBy: '2030-01-01' },
};

beforeEach(async () => {
  at = openDesk();
  await at.library.templates.add(shared);
});

describe('whoever follows a shared library', () => {
  beforeEach(() => follow(false));

  it('does not change what is shared, and is told to make a copy', async () => {
    await expect(at.desk.save({ ...shared, body: 'Mine.' })).rejects.toThrow(/Make a copy of your own/);
    for (const done of [await at.desk.retire('shared'), await at.desk.tag('shared', { add: ['pool'] })])
      expect(done).toMatchObject({ ok: false, why: expect.stringMatching(/shared library/) });
    expect(await at.desk.remove('shared')).toMatchObject({ ok: false });
    expect(await at.library.templates.toArray()).toEqual([shared]);
  });

  it('does not change the style guide', async () => {
    const guide = await at.desk.guide('changed');
    await expect(at.desk.saveGuide(guide)).rejects.toThrow(/only those who publish it/);
    expect(await at.desk.applyGuide()).toMatchObject({ ok: false });
  });

  it('keeps templates of their own, apart, and uses them without anybody’s approval but their own', async () => {
    await at.library.guides.put({
      ...(await at.desk.guide('used')),
      ...{ library: 'subscribed', state: 'used', approvers: 2, version: 3 },
    });
    const made = await at.desk.create(closure);
    expect(made.library).toBe('private');
    const saved = await at.desk.save({ ...made, body: '{{street}} is closed today.' });
    expect(saved.library).toBe('private');
    expect(await at.desk.approve(made.id)).toEqual({ ok: true });
    expect(await at.library.templates.get(['private', made.id])).toMatchObject({ status: 'approved' });
    expect(await at.library.proposals.count()).toBe(0);
    const librarian = createLibrarian(at.library, { now: () => may4, withStarter: () => false });
    const found = (await librarian.find('')).map(({ title }) => title);
    expect(found).toContain('Road closure');
    expect(found).toContain('Pool closed');
  });

  it('gets back what they removed of their own', async () => {
    const made = await at.desk.create(closure);
    await at.desk.approve(made.id);
    const removed = await at.desk.remove(made.id);
    expect(await at.desk.read(made.id)).toBeUndefined();
    expect(removed.ok && (await at.desk.restore(removed.revisions))).toEqual({ ok: true });
    expect((await at.desk.read(made.id))?.used).toMatchObject({ library: 'private', status: 'approved' });
  });
});

describe('whoever leads a shared library', () => {
  beforeEach(() => follow(true));

  it('changes what is shared in a working copy, which is in use once it is published', async () => {
    await at.desk.save({ ...shared, body: 'The pool is open.' });
    expect(await at.desk.approve('shared')).toEqual({ ok: true });
    expect((await at.desk.read('shared'))?.used).toMatchObject({ library: 'working', version: 4 });
    const librarian = createLibrarian(at.library, { now: () => may4, withStarter: () => false });
    expect(await librarian.fill('shared', {})).toMatchObject({ text: 'The pool is closed.' });
  });

  it('makes new templates in the working copy, and leaves private ones private', async () => {
    expect((await at.desk.create(closure)).library).toBe('working');
    await follow(false);
    const own = await at.desk.create(closure);
    await follow(true);
    expect((await at.desk.save({ ...own, body: 'Still mine.' })).library).toBe('private');
  });

  it('takes a template out at the next publication, and may keep it until then', async () => {
    await at.desk.save({ ...shared, body: 'The pool is open.' });
    await at.desk.approve('shared');
    const removed = await at.desk.remove('shared');
    expect(await at.library.withdrawn.toArray()).toMatchObject([{ id: 'shared', was: { version: 3 } }]);
    expect(await at.desk.read('shared')).toMatchObject({ used: { library: 'subscribed' }, withdrawn: true });
    expect(removed.ok && (await at.desk.restore(removed.revisions))).toEqual({ ok: true });
    expect(await at.library.withdrawn.count()).toBe(0);
    expect((await at.desk.read('shared'))?.used).toMatchObject({ library: 'working', version: 4 });
  });
});
