import Dexie, { type EntityTable, type Table } from 'dexie';
import type { Template } from './template';

/** What was put in from a starter library, so that a newer one leaves alone what a person changed or deleted. */
export interface StarterRecord {
  readonly key: 'starter';
  readonly version: number;
  /** ms since 1970: a starter row with a later time was changed by a person. */
  readonly releasedAt: number;
  readonly ids: readonly string[];
}

/** The database: each row belongs to a library, and the same template may be in several (subscribed, working copy). */
export type Library = Dexie & {
  templates: Table<Template, [library: Template['library'], id: string]>;
  records: EntityTable<StarterRecord, 'key'>;
};

/** Makes the database's handle; it opens at first use. */
export function createLibrary(name = 'plainpost'): Library {
  const library = new Dexie(name) as Library;
  library.version(1).stores({
    templates: '[library+id], id, pair, status, [library+status], updatedAt, reviewBy',
    records: 'key',
  });
  return library;
}
