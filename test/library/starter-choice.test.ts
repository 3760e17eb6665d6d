import 'fake-indexeddb/auto';
import { afterEach, expect, it } from 'vitest';
import { addStarter, createLibrary, seedStarter, startEmpty, starterState } from '@/lib/library';
import { starterTemplates } from '@/lib/library/starter';

const library = createLibrary('starter-choice');
const all = starterTemplates().length;
const en = () => 'en' as const;
const [first, second] = starterTemplates();

afterEach(async () => {
  await library.delete();
  await library.open();
});

it('is open until somebody chooses, and does what they chose', async () => {
  expect(await starterState(library)).toEqual({ chosen: 'open', templates: 0 });
  expect(await addStarter(library, en)).toEqual({ ok: true });
  expect(await starterState(library)).toEqual({ chosen: 'added', templates: all });
});

it('starts empty and stays so, whoever looks for templates later and whatever a release brings', async () => {
  expect(await startEmpty(library, en)).toEqual({ ok: true });
  await seedStarter(library);
  await seedStarter(library, { version: 99, releasedAt: Date.now(), templates: starterTemplates() });
  expect(await starterState(library)).toEqual({ chosen: 'empty', templates: 0 });
});

it('takes out what was put in already, but nothing that a person changed or is preparing', async () => {
  await seedStarter(library);
  if (first === undefined || second === undefined) throw new Error('There are no starter templates.');
  await library.templates.put({ ...first, title: 'Our words', updatedAt: Date.now() + 1 });
  await library.proposals.put({ ...second, library: 'working', status: 'draft', version: 3 });
  await library.templates.put({ ...first, id: 'own', library: 'working' });
  await startEmpty(library, en);
  const left = (await library.templates.toArray()).map(({ id }) => id).sort();
  expect(left).toEqual([first.id, second.id, 'own'].sort());
  expect(await library.proposals.count()).toBe(1);
});

it('can be taken back: what was declined is added, and what a person changed stays changed', async () => {
  await seedStarter(library);
  if (first === undefined) throw new Error('There are no starter templates.');
  await library.templates.put({ ...first, title: 'Our words', updatedAt: Date.now() + 1 });
  await startEmpty(library, en);
  await addStarter(library, en);
  expect(await starterState(library)).toEqual({ chosen: 'added', templates: all });
  expect((await library.templates.get(['starter', first.id]))?.title).toBe('Our words');
});
