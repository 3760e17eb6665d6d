import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import Dexie from 'dexie';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  createDesk,
  createLibrarian,
  createLibrary,
  type Library,
  type Revision,
  type Template,
} from '@/lib/library';
import { createReviewShelf } from '@/lib/review';

/** A database as a released version left it: its tables with their indexes, and rows in each. */
interface Kept {
  readonly version: number;
  readonly tables: Readonly<Record<string, string>>;
  readonly rows: Readonly<Record<string, readonly unknown[]>>;
}

const folder = 'test/library/databases';
const released = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name): Kept => JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')))
  .sort((a, b) => a.version - b.version);

beforeEach(() => {
  Dexie.dependencies.indexedDB = new IDBFactory();
});

/** Lays a database down as that version wrote it, and opens it with the newest. */
async function open({ version, tables, rows }: Kept): Promise<Library> {
  const old = new Dexie('plainpost');
  old.version(version).stores(tables);
  for (const [table, held] of Object.entries(rows)) await old.table(table).bulkPut(held);
  old.close();
  const library = createLibrary();
  await library.open();
  return library;
}

const templatesOf = ({ rows }: Kept) => [...(rows.templates ?? []), ...(rows.proposals ?? [])] as Template[];

describe.each(released.map((kept) => [kept.version, kept] as const))(
  'a database of version %i',
  (_v, kept) => {
    it('opens in the newest, with every row there was', async () => {
      const library = await open(kept);
      const before = new Set((kept.rows.revisions ?? []).map((row) => (row as Revision).id));
      const revisions = (await library.revisions.toArray()).filter(({ id }) => !before.has(id));
      const now = [
        ...(await library.templates.toArray()),
        ...(await library.proposals.toArray()),
        ...revisions.map(({ was }) => was),
      ];
      const told = (all: readonly Template[]) => all.map(({ id, title }) => `${id}: ${title}`).sort();
      expect(told(now)).toEqual(told(templatesOf(kept)));
      for (const [table, rows] of Object.entries(kept.rows))
        if (table !== 'templates') expect(await library.table(table).count(), table).toBe(rows.length);
      library.close();
    });

    it('keeps what is in use in use, and everything else out of the sidebar', async () => {
      const library = await open(kept);
      const librarian = createLibrarian(library);
      expect(await librarian.find('snow plow')).toHaveLength(1);
      expect(await librarian.find('flood draft')).toEqual([]);
      expect(await librarian.find('old notice')).toEqual([]);
      library.close();
    });

    it('shows a lead every template', async () => {
      const library = await open(kept);
      const ids = (await createDesk(library).list()).map(({ id }) => id).sort();
      expect(ids).toEqual([...new Set(templatesOf(kept).map(({ id }) => id))].sort());
      library.close();
    });
  },
);

it('moves the drafts of version 1 to where a lead finds them, the newer of two', async () => {
  const library = await open(released[0] as Kept);
  const desk = createDesk(library);
  expect(await desk.read('flood-draft')).toMatchObject({ proposal: { status: 'draft', library: 'working' } });
  expect((await desk.read('shelter'))?.proposal?.status).toBe('in-review');
  expect(await desk.read('both')).toEqual({
    id: 'both',
    proposal: expect.objectContaining({ title: 'Newer draft' }),
  });
  expect(await desk.history('both')).toMatchObject([{ what: 'discarded', was: { title: 'Older draft' } }]);
  library.close();
});

it('reads the reviews of version 3, as author and as reviewer', async () => {
  const library = await open(released[2] as Kept);
  const reviews = await createReviewShelf(library).list();
  expect(reviews.map(({ kept }) => kept?.role)).toEqual(['stray', 'reviewer', 'author']);
  library.close();
});

it('has a database kept here for every version of its tables', async () => {
  const library = createLibrary();
  await library.open();
  const indexes = (src: readonly string[]) => [...src].sort().join(', ');
  const now = Object.fromEntries(
    library.tables.map(({ name, schema }) => [
      name,
      indexes([schema.primKey.src, ...schema.indexes.map(({ src }) => src)]),
    ]),
  );
  // An index over two columns has a comma in no place: columns are joined with a plus.
  const { version, tables } = released.at(-1) as Kept;
  const kept = Object.fromEntries(
    Object.entries(tables).map(([name, src]) => [name, indexes(src.split(',').map((one) => one.trim()))]),
  );
  expect(
    now,
    'The tables changed: add the next version and its upgrade to lib/library/library.ts, and a database of it here.',
  ).toEqual(kept);
  expect(library.verno, 'Each version needs a database of it here.').toBe(version);
  expect(released.map(({ version }) => version)).toEqual(released.map((_one, at) => at + 1));
  library.close();
});
