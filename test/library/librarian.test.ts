import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  createDesk,
  createLibrarian,
  createLibrary,
  type Library,
  seedStarter,
  type Template,
} from '@/lib/library';
import { starterTemplates } from '@/lib/library/starter';

let library: Library;

beforeEach(() => {
  Dexie.dependencies.indexedDB = new IDBFactory();
  library = createLibrary();
});

afterEach(() => {
  library.close();
  vi.restoreAllMocks();
});

const closure = 'starter-road-closure-en';
const filledIn = {
  ...{ agency: 'City of Salem', street: 'Oak St.', reason: 'flooding', action: 'Use another route.' },
  ...{ startDate: '2026-11-23', startTime: '17:00', endTime: '21:30' },
};

function privateTemplate(change: Partial<Template> = {}): Template {
  const [first] = starterTemplates();
  return {
    ...(first as Template),
    id: 'mine',
    library: 'private',
    title: 'Snow plow',
    pair: 'mine',
    ...change,
  };
}

describe('the librarian', () => {
  it('finds the road closure at first use, and fills it', async () => {
    const librarian = createLibrarian(library);
    const [found] = await librarian.find('road closure');
    expect(found?.id).toBe(closure);
    expect(await librarian.fill(closure, filledIn)).toEqual({
      ok: true,
      text: 'City of Salem: Oak St. is closed because of flooding. When: from 5 p.m. on Monday, November 23, until 9:30 p.m. Use another route. #RoadClosure',
    });
    expect(librarian.notice()).toBeNull();
  });

  it('finds the same after the browser was restarted', async () => {
    await createLibrarian(library).find('');
    await library.templates.put(privateTemplate());
    library.close();
    library = createLibrary();
    expect(await createLibrarian(library).find('snow plow')).toHaveLength(1);
  });

  it('sees at once what another page put into the library', async () => {
    const librarian = createLibrarian(library);
    expect(await librarian.find('snow plow')).toEqual([]);
    const page = createLibrary();
    await page.templates.put(privateTemplate());
    await vi.waitFor(async () => expect(await librarian.find('snow plow')).toHaveLength(1));
    page.close();
  });

  it.each(['draft', 'retired'] as const)('neither shows nor fills a %s template', async (status) => {
    const librarian = createLibrarian(library);
    await library.templates.put(privateTemplate({ status }));
    expect(await librarian.find('snow plow')).toEqual([]);
    expect(await librarian.read('mine')).toBeNull();
    expect(await librarian.fill('mine', {})).toMatchObject({
      problems: { '': 'This template is not approved, so it cannot be inserted.' },
    });
  });

  it('says, in the language of the person, that a template is gone', async () => {
    const librarian = createLibrarian(library, { language: () => 'es' });
    expect(await librarian.fill('nowhere', {})).toMatchObject({
      problems: { '': 'Esta plantilla ya no está en la biblioteca.' },
    });
  });

  it('shows an agency’s own version of a template instead of the starter’s', async () => {
    const librarian = createLibrarian(library);
    await library.templates.put(
      privateTemplate({ id: closure, library: 'subscribed', title: 'Road closure in Salem' }),
    );
    expect((await librarian.find('road closure')).map(({ title }) => title)).toEqual([
      'Road closure in Salem',
    ]);
  });

  it('offers no expired template, and says why it cannot be inserted; on its last day it can', async () => {
    const at = new Date(2026, 4, 5, 20).getTime();
    const librarian = createLibrarian(library, { now: () => at });
    await library.templates.bulkPut([
      privateTemplate({ id: 'over', title: 'Snow plow', expiresOn: '2026-05-04' }),
      privateTemplate({ id: 'last', title: 'Snow emergency', expiresOn: '2026-05-05' }),
    ]);
    expect((await librarian.find('snow')).map(({ id }) => id)).toContain('last');
    expect((await librarian.find('snow')).map(({ id }) => id)).not.toContain('over');
    expect(await librarian.fill('over', {})).toMatchObject({
      ok: false,
      problems: {
        '': 'This template expired: its last day was May 4, 2026, so it cannot be inserted. Ask the person who keeps your templates for a newer one.',
      },
    });
    expect(await librarian.fill('last', {})).not.toMatchObject({
      problems: { '': expect.stringContaining('expired') },
    });
  });

  it('offers no block: it stands only inside other templates', async () => {
    await library.templates.put(privateTemplate({ block: 'closing' }));
    expect(await createLibrarian(library).find('snow plow')).toEqual([]);
  });

  it('offers what leads of this installation approved, and hides a starter template they retired', async () => {
    const librarian = createLibrarian(library);
    await librarian.find('');
    const desk = createDesk(library);
    const made = await desk.create({ title: 'Snow plow', body: 'Plows are out.', fields: [] });
    expect(await librarian.find('snow plow')).toEqual([]);
    await desk.approve(made.id);
    expect(await librarian.find('snow plow')).toHaveLength(1);
    await desk.retire(closure);
    expect(await librarian.read(closure)).toBeNull();
  });

  it('does not read the templates again because something else was written', async () => {
    await seedStarter(library);
    const librarian = createLibrarian(library);
    await new Promise((resolve) => setTimeout(resolve, 20));
    const read = vi.spyOn(library.templates, 'toArray');
    await librarian.find('');
    await createDesk(library).create({ title: 'A draft' });
    await librarian.find('');
    expect(read).toHaveBeenCalledTimes(1);
  });

  it('passes over rows that are no templates', async () => {
    const librarian = createLibrarian(library);
    await library.templates.bulkPut([
      { library: 'private', id: 'junk' } as Template,
      privateTemplate({ fields: 'none' as unknown as [] }),
    ]);
    expect(await librarian.find('')).toHaveLength(starterTemplates().length);
  });
});

describe('a template that is filled from the library', () => {
  const phone = { name: 'phone', label: 'Phone', kind: 'phone', required: true } as const;
  const block = privateTemplate({
    ...{ id: 'closing', pair: 'closing', block: 'closing', title: 'Closing' },
    ...{ body: ' Call {{phone}}.', fields: [phone] },
  });
  const plow = { body: 'Plows are out.{{>closing}}', fields: [] };

  it('asks for what its blocks ask for, and is written with them', async () => {
    await library.templates.bulkPut([privateTemplate(plow), block]);
    const librarian = createLibrarian(library);
    expect((await librarian.read('mine'))?.fields).toEqual([phone]);
    expect(await librarian.fill('mine', { phone: '311' })).toEqual({
      ok: true,
      text: 'Plows are out. Call 311.',
    });
    expect((await librarian.find('Closing')).map(({ id }) => id)).not.toContain('closing');
  });

  it('is offered in its other languages that are in use', async () => {
    const spanish = (id: string, change: Partial<Template>) =>
      privateTemplate({ id, language: 'es', title: 'Quitanieves', ...change });
    await library.templates.bulkPut([
      privateTemplate(),
      spanish('es', {}),
      ...[spanish('old', { expiresOn: '2020-01-01' }), spanish('draft', { status: 'retired' })],
    ]);
    expect((await createLibrarian(library).read('mine'))?.versions).toEqual([
      { id: 'es', language: 'es', title: 'Quitanieves' },
    ]);
  });

  it('has the text for the site it goes to, and tells times by the agency’s clock', async () => {
    const when = { name: 'when', label: 'When', kind: 'date-time', required: true } as const;
    const variants = { x: 'X: {{when}}' };
    await library.templates.put(privateTemplate({ body: 'All: {{when}}', variants, fields: [when] }));
    const librarian = createLibrarian(library, { timeZone: () => 'America/Denver' });
    expect(await librarian.fill('mine', { when: '2026-12-07T17:00' }, 'x')).toEqual({
      ...{ ok: true, text: 'X: Monday, December 7, at 5 p.m. MST' },
    });
    expect(await librarian.fill('mine', { when: '2026-12-07T17:00' }, 'facebook')).toMatchObject({
      text: 'All: Monday, December 7, at 5 p.m. MST',
    });
  });
});

describe('a database that refuses', () => {
  const named = (name: string) => Object.assign(new Error('refused'), { name });

  it.each([
    ['is blocked, as in a private window', 'InvalidStateError', 'does not let Plainpost store anything'],
    ['is forbidden', 'SecurityError', 'does not let Plainpost store anything'],
    ['comes from a newer Plainpost', 'VersionError', 'newer Plainpost'],
    ['is broken', 'UnknownError', 'cannot be read just now'],
  ])('%s: the starter templates stand in, and one sentence says so', async (_what, name, sentence) => {
    Dexie.dependencies.indexedDB = {
      open: () => {
        throw named(name);
      },
    } as unknown as IDBFactory;
    const librarian = createLibrarian(createLibrary());
    expect(await librarian.find('road closure')).not.toEqual([]);
    expect(await librarian.fill(closure, filledIn)).toMatchObject({ ok: true });
    expect(librarian.notice()).toContain(sentence);
  });

  it('is missing altogether: the starter templates stand in', async () => {
    Dexie.dependencies.indexedDB = undefined as unknown as IDBFactory;
    const librarian = createLibrarian(createLibrary());
    expect(await librarian.read(closure)).not.toBeNull();
    expect(librarian.notice()).toContain('does not let Plainpost store anything');
  });

  it('has no room: what is there stays in use, the starter templates beside it', async () => {
    await library.templates.put(privateTemplate());
    vi.spyOn(library.templates, 'bulkPut').mockRejectedValue(named('QuotaExceededError'));
    const librarian = createLibrarian(library);
    expect(await librarian.find('snow plow')).toHaveLength(1);
    expect(await librarian.read(closure)).not.toBeNull();
    expect(librarian.notice()).toContain('no room left');
  });

  it('never answers: the person does not wait for it', async () => {
    vi.useFakeTimers();
    Dexie.dependencies.indexedDB = { open: () => ({}) } as unknown as IDBFactory;
    const librarian = createLibrarian(createLibrary());
    const found = librarian.find('road closure');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await found).not.toEqual([]);
    expect(librarian.notice()).toContain('cannot be read just now');
    vi.useRealTimers();
  });

  it('is asked again later, and the sentence goes when all is well', async () => {
    await createLibrarian(library).find('');
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const read = vi
      .spyOn(library.templates, 'toArray')
      .mockRejectedValueOnce(named('UnknownError'))
      .mockRejectedValueOnce(named('UnknownError'));
    const librarian = createLibrarian(library);
    for (const _round of ['refused', 'refused again']) {
      await librarian.find('');
      await librarian.find('');
      expect(librarian.notice()).not.toBeNull();
      await vi.advanceTimersByTimeAsync(30_001);
    }
    vi.useRealTimers();
    await librarian.find('');
    expect(librarian.notice()).toBeNull();
    expect(read).toHaveBeenCalledTimes(3);
  });
});
