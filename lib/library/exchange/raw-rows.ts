import Dexie from 'dexie';

const tables = ['templates', 'proposals', 'guides'] as const;

/** Rows as they lie in the database, whatever wrote them. */
export type RawRows = Readonly<Record<(typeof tables)[number], readonly unknown[]>>;

/**
 * Reads a database as it is, in whatever version, past the handle that could not open it. Rejects when there is none,
 * and when the browser lets nobody read it.
 */
export async function rawRows(name: string): Promise<RawRows> {
  const database = await openAsItIs(name);
  try {
    const [templates, proposals, guides] = await Promise.all(tables.map((table) => rowsOf(database, table)));
    return { templates: templates ?? [], proposals: proposals ?? [], guides: guides ?? [] };
  } finally {
    database.close();
  }
}

function openAsItIs(name: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = (Dexie.dependencies.indexedDB as IDBFactory).open(name);
    // Nothing is there: a look must not make an empty one.
    opening.onupgradeneeded = () => opening.transaction?.abort();
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      opening.result.onversionchange = () => opening.result.close();
      resolve(opening.result);
    };
  });
}

/** A table that cannot be read has no rows: the others are saved all the same. */
function rowsOf(database: IDBDatabase, table: string): Promise<readonly unknown[]> {
  if (!database.objectStoreNames.contains(table)) return Promise.resolve([]);
  return new Promise((resolve) => {
    const reading = database.transaction(table).objectStore(table).getAll();
    reading.onsuccess = () => resolve(reading.result);
    reading.onerror = () => resolve([]);
  });
}
