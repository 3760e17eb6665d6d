import type { Table } from 'dexie';
import type { Guide, Library, Revision } from '@/lib/library/library';
import type { Author, Template } from '@/lib/library/template';
import type { Counts } from './plan';

/** What this installation seals its documents with: 64 hexadecimal digits. */
export interface SealRecord {
  readonly key: 'seal';
  readonly secret: string;
}

/** The last import: while it is not undone it can be, and then done again. */
export interface ImportRecord {
  readonly key: 'import';
  /** ms since 1970. */
  readonly at: number;
  readonly by: Author;
  /** The file's name; '' for pasted text. */
  readonly file: string;
  readonly counts: Counts;
  /** Whether templates or the style guide wait for somebody's approval since. */
  readonly waits: { readonly templates: number; readonly guide: boolean };
  readonly undone: boolean;
}

/** A row that an import wrote or removed. */
export type Touched = {
  /** What stood there before, and after an undo what the import had put there; undefined for nothing. */
  readonly other?: Template | Revision | Guide;
  /** What the import left there, in short: when it is another now, somebody changed it since. */
  readonly left: string;
} & (
  | { readonly table: 'templates' | 'proposals'; readonly key: string }
  | { readonly table: 'revisions'; readonly key: string }
  | { readonly table: 'guides'; readonly key: Guide['state'] }
  | { readonly table: 'pastGuides'; readonly key: number }
);

/** What the last import touched; beside the record, so that reading that stays quick. */
export interface TouchedRecord {
  readonly key: 'import-rows';
  readonly rows: readonly Touched[];
}

interface Rows {
  readonly seal: SealRecord;
  readonly import: ImportRecord;
  readonly 'import-rows': TouchedRecord;
}

/** The rows of the table `records` that belong to imports and exports. */
export function recordOf<Key extends keyof Rows>(library: Library, _key: Key): Table<Rows[Key], string> {
  return library.table('records');
}
