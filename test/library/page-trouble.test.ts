import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Texts } from '@/lib/checks';
import { createDesk, createLibrary, pageTrouble, watchPageTrouble } from '@/lib/library';

beforeEach(() => {
  Dexie.dependencies.indexedDB = new IDBFactory();
});

describe('the sentence on the library page when the database refuses', () => {
  it.each([
    ['there is no room', 'QuotaExceededError', 'export the library'],
    ['it is blocked, as in a private window', 'InvalidStateError', 'Nothing you change here will be kept'],
    ['it is forbidden', 'SecurityError', 'Nothing you change here will be kept'],
    ['a newer Plainpost was here', 'VersionError', 'Reload this page'],
    ['anything else', 'UnknownError', 'cannot be read or written'],
  ])('because %s', (_why, name, words) => {
    const error = Object.assign(new Error(), { name: 'AbortError', inner: { name } });
    expect(pageTrouble(error).en).toContain(words);
  });

  it('is the reason a change was not made', async () => {
    Dexie.dependencies.indexedDB = {
      open: () => {
        throw Object.assign(new Error('refused'), { name: 'SecurityError' });
      },
    } as unknown as IDBFactory;
    const desk = createDesk(createLibrary());
    expect(await desk.send('any')).toEqual({
      ok: false,
      why: expect.stringContaining('does not let Plainpost store'),
    });
    await expect(desk.create({})).rejects.toThrow('does not let Plainpost store');
    await expect(desk.rename('Ana')).rejects.toThrow('does not let Plainpost store');
  });
});

describe('another page of Plainpost', () => {
  const told = () => {
    const heard: (Texts | null)[] = [];
    return { heard, tell: (trouble: Texts | null) => heard.push(trouble) };
  };

  it('that holds the database in an older form is named until it is closed', async () => {
    const { indexedDB } = Dexie.dependencies as { indexedDB: IDBFactory };
    const opening = indexedDB.open('plainpost', 10);
    await new Promise((resolve) => {
      opening.onupgradeneeded = () => opening.result.createObjectStore('records', { keyPath: 'key' });
      opening.onsuccess = resolve;
    });
    const library = createLibrary();
    const { heard, tell } = told();
    watchPageTrouble(library, tell);
    const open = library.open();
    await vi.waitFor(() => expect(heard.at(-1)?.en).toContain('goes on by itself'));
    opening.result.close();
    await open;
    await vi.waitFor(() => expect(heard.at(-1)).toBeNull());
    library.close();
  });

  it('that is newer takes the database over: this one says to reload, and writes nothing more', async () => {
    const library = createLibrary();
    const { heard, tell } = told();
    watchPageTrouble(library, tell);
    await library.open();
    const newer = new Dexie('plainpost');
    newer.version(99).stores({ templates: '[library+id]' });
    await newer.open();
    expect(heard.at(-1)?.en).toContain('Reload this page');
    expect(await createDesk(library).send('any')).toMatchObject({
      ok: false,
      why: expect.stringContaining('Reload this page'),
    });
    newer.close();
  });
});
