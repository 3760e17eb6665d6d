// @vitest-environment node
import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { createDesk, createLibrary, type Guide, type Library, type Template } from '@/lib/library';
import { defaultGuide } from '@/lib/library/guide';
import { type Choice, choicesFor, planPublication, resolveConflict } from '@/lib/sharing';
import { aTemplate } from '../library/a-template';

let library: Library;
const now = () => 5_000;
beforeEach(async () => {
  Dexie.dependencies.indexedDB = new IDBFactory();
  library = createLibrary();
  await createDesk(library).rename('Ana');
});

const row = (name: Template['library'], body: string, more: Partial<Template> = {}) =>
  aTemplate({ library: name, body, version: 2, ...more });
const conflicts = async () => (await planPublication(library, { now: 1 })).conflicts;
const only = async () => {
  const [conflict, ...others] = await conflicts();
  if (!conflict || others.length > 0) throw new Error('There is not just one conflict.');
  return conflict;
};
const settle = async (choice: Choice) => {
  const settled = await resolveConflict(library, await only(), choice, now);
  expect(settled).toEqual({ ok: true });
  expect(await conflicts()).toEqual([]);
};
/** Every text that is anywhere in the library. */
const texts = async () => {
  const rows = [...(await library.templates.toArray()), ...(await library.proposals.toArray())];
  const kept = (await library.revisions.toArray()).map(({ was }) => was);
  return new Set([...rows, ...kept].map(({ body }) => body));
};
const willBe = async () =>
  [...(await planPublication(library, { now: 1 })).templates.values()].map(({ title, body }) => [
    title,
    body,
  ]);

describe('a template that was changed here and there', () => {
  beforeEach(async () => {
    await library.templates.bulkPut([row('subscribed', 'Theirs'), row('working', 'Ours')]);
    await library.bases.put({ kind: 'template', id: 'one', was: row('subscribed', 'Base') });
  });

  it.each([
    ['ours', [['One', 'Ours']]],
    ['theirs', [['One', 'Theirs']]],
    [
      'both',
      [
        ['One', 'Theirs'],
        ['One (ours)', 'Ours'],
      ],
    ],
    ['edit', [['One', 'Theirs']]],
  ] as const)('is settled by %s, and neither text is lost', async (choice, expected) => {
    expect(choicesFor(await only())).toEqual(['ours', 'theirs', 'both', 'edit']);
    await settle(choice);
    expect(await willBe()).toEqual(expected);
    expect([...(await texts())]).toEqual(expect.arrayContaining(['Ours', 'Theirs']));
    if (choice === 'edit')
      expect(await library.proposals.toArray()).toMatchObject([
        { body: 'Ours', status: 'draft', version: 3, approvals: [] },
      ]);
  });

  it('counts on from theirs where ours holds', async () => {
    await settle('ours');
    expect((await planPublication(library, { now: 1 })).templates.get('one')).toMatchObject({ version: 3 });
  });

  it('is not settled by what was looked at before somebody changed it again', async () => {
    const seen = await only();
    await library.templates.put(row('subscribed', 'Theirs again'));
    expect(await resolveConflict(library, seen, 'theirs', now)).toMatchObject({ ok: false, fault: 'stale' });
    expect(await library.templates.get(['working', 'one'])).toMatchObject({ body: 'Ours' });
  });

  it('leaves a draft that rests on ours where it is, and asks again when that is approved', async () => {
    await library.proposals.put(row('working', 'Ours further', { status: 'draft', version: 3 }));
    await settle('theirs');
    await library.templates.put(row('working', 'Ours further', { version: 3 }));
    expect(await conflicts()).toHaveLength(1);
  });

  it('offers no two blocks of one name', async () => {
    await library.templates.update(['working', 'one'], { block: 'closing' });
    expect(choicesFor(await only())).toEqual(['ours', 'theirs', 'edit']);
  });
});

describe('a template that was changed on one side and taken out on the other', () => {
  it.each([
    ['ours', [['One', 'Ours']]],
    ['theirs', []],
    ['edit', []],
  ] as const)('there: is settled by %s', async (choice, expected) => {
    await library.templates.put(row('working', 'Ours'));
    await library.bases.put({ kind: 'template', id: 'one', was: row('subscribed', 'Base') });
    expect(choicesFor(await only())).toEqual(['ours', 'theirs', 'edit']);
    await settle(choice);
    expect(await willBe()).toEqual(expected);
    expect([...(await texts())]).toContain('Ours');
  });

  it.each([
    ['ours', []],
    ['theirs', [['One', 'Theirs']]],
  ] as const)('here: is settled by %s', async (choice, expected) => {
    await library.templates.put(row('subscribed', 'Theirs'));
    const by = { name: 'Ana', key: 'k' };
    await library.withdrawn.put({ id: 'one', was: row('subscribed', 'Base'), by, at: 1 });
    expect(choicesFor(await only())).toEqual(['ours', 'theirs']);
    await settle(choice);
    expect(await willBe()).toEqual(expected);
  });
});

describe('a part of the style guide that was changed here and there', () => {
  const guide = (message: string, more: Partial<Guide> = {}): Guide => ({
    ...defaultGuide('used'),
    ...{ rules: { one: { severity: 'error' } }, version: 4, ...more },
    entries: [
      { type: 'existence', id: 'mine.x', message, severity: 'warning', scope: 'text', tokens: ['x'] },
    ],
  });
  beforeEach(async () => {
    await library.guides.bulkPut([guide('Theirs', { library: 'subscribed' }), guide('Ours')]);
    await library.bases.put({ kind: 'guide', id: 'guide', was: guide('Base') });
  });
  const messages = async () =>
    (await planPublication(library, { now: 1 })).guide.entries.map((entry) => `${entry.id} ${entry.message}`);

  it.each([
    ['ours', ['mine.x Ours']],
    ['theirs', ['mine.x Theirs']],
    ['both', ['mine.x Theirs', 'mine.x-2 Ours']],
  ] as const)('is settled by %s, and the rest of the guide stays', async (choice, expected) => {
    expect(choicesFor(await only())).toEqual(['ours', 'theirs', 'both']);
    await settle(choice);
    expect(await messages()).toEqual(expected);
    expect((await planPublication(library, { now: 1 })).guide.rules).toEqual({ one: { severity: 'error' } });
    const kept = [...(await library.guides.toArray()), ...(await library.pastGuides.toArray())];
    expect(kept.flatMap(({ entries }) => entries.map(({ message }) => message))).toContain('Ours');
  });
});
