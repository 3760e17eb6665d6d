import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { createLibrary, defaultGuide, readDocument } from '@/lib/library';
import { readIncoming, rescueDocument } from '@/lib/library/exchange';
import { template } from './libraries';

beforeEach(() => {
  Dexie.dependencies.indexedDB = new IDBFactory();
});

async function filled() {
  const library = createLibrary();
  await library.templates.bulkPut([template('a'), template('s', { library: 'starter' })]);
  await library.proposals.put(template('p', { status: 'draft', body: '' }));
  const { agency } = defaultGuide('used');
  await library.guides.put({ ...defaultGuide('used'), version: 3, agency: { ...agency, name: 'Riverton' } });
  return library;
}

function read(contents: string) {
  const document = readDocument(contents);
  if (!document.ok) throw new Error(document.why);
  return document.document;
}

describe('what can still be read of the library', () => {
  it('is saved as it is, and this installation knows the file again', async () => {
    const library = await filled();
    const rescued = await rescueDocument(library);
    if (!rescued.ok) throw new Error('nothing was read');
    const { templates, proposals, agency, version } = read(rescued.contents);
    expect([templates.map(({ id }) => id), proposals.map(({ id }) => id)]).toEqual([['a'], ['p']]);
    expect([agency.name, version, rescued.left]).toEqual(['Riverton', 3, 0]);
    const bytes = new TextEncoder().encode(rescued.contents);
    const again = await readIncoming(library, [{ name: 'rescued.json', bytes }]);
    expect(again.ok && again.incoming.own).toBe(true);
  });

  it('is read past a handle that a newer Plainpost has shut out', async () => {
    (await filled()).close();
    const newer = new Dexie('plainpost');
    newer.version(99).stores({ templates: '[library+id]' });
    await newer.open();
    newer.close();
    const old = createLibrary();
    await expect(old.open()).rejects.toThrow();
    const rescued = await rescueDocument(old);
    expect(rescued.ok && read(rescued.contents).templates.map(({ id }) => id)).toEqual(['a']);
  });

  it('leaves out what no Plainpost can read, and says how much that is', async () => {
    const library = await filled();
    await library.table('templates').put({ library: 'working', id: 'odd', title: 7 });
    await library.table('guides').put({ library: 'working', state: 'used', agency: 'x' });
    const rescued = await rescueDocument(library);
    expect(rescued).toMatchObject({ ok: true, left: 2 });
    expect(rescued.ok && read(rescued.contents).templates.map(({ id }) => id)).toEqual(['a']);
  });

  it('has what a page could not keep in place of the version before', async () => {
    const library = await filled();
    const typed = template('p', { status: 'draft', body: 'Typed on a full disk.' });
    const rescued = await rescueDocument(library, [typed]);
    expect(rescued.ok && read(rescued.contents).proposals.map(({ body }) => body)).toEqual([typed.body]);
  });

  it('is nothing where the browser stores nothing, but for what was typed', async () => {
    Dexie.dependencies.indexedDB = {
      open: () => {
        throw Object.assign(new Error('refused'), { name: 'SecurityError' });
      },
    } as unknown as IDBFactory;
    const library = createLibrary();
    expect(await rescueDocument(library)).toEqual({ ok: false });
    const rescued = await rescueDocument(library, [template('p', { status: 'draft' })]);
    expect(rescued.ok && read(rescued.contents).proposals).toHaveLength(1);
  });

  it('makes no empty database where there is none', async () => {
    expect(await rescueDocument(createLibrary('none'))).toEqual({ ok: false });
    expect(await Dexie.exists('none')).toBe(false);
  });
});
