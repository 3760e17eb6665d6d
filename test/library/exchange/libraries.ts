import 'fake-indexeddb/auto';
import { createLibrary, type Library, type Template } from '@/lib/library';

let number = 0;

/** An empty library of its own. */
export function emptyLibrary(): Library {
  number += 1;
  return createLibrary(`exchange-${number}`);
}

/** A template, approved and in use. */
export function template(id: string, change: Partial<Template> = {}): Template {
  return {
    id,
    library: 'working',
    title: `Title of ${id}`,
    category: 'service',
    language: 'en',
    pair: id,
    body: 'Oak St. is closed until {{end}}.',
    fields: [{ name: 'end', label: 'End', kind: 'date', required: true }],
    status: 'approved',
    version: 1,
    author: { name: 'Ana', key: 'key-of-ana' },
    createdAt: 1_000,
    updatedAt: 2_000,
    reviewBy: '2027-11-22',
    ...change,
  };
}

/** Every row of every table but the records of imports and seals. */
export async function everything(library: Library): Promise<Record<string, unknown[]>> {
  const rows: Record<string, unknown[]> = {};
  for (const table of library.tables)
    if (table.name !== 'records' && table.name !== 'installation') rows[table.name] = await table.toArray();
  return rows;
}
