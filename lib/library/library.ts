import Dexie, { type EntityTable, type Table } from 'dexie';
import type { AgencyFacts, PackName, StyleEntry, StyleGuide } from '@/lib/checks';
import { moveDrafts } from './move-drafts';
import type { BaseRow, EvidenceRow, FolderFile, KeyRow, SharedRow, WithdrawnRow } from './shared-rows';
import type { Author, LibraryName, Template } from './template';

export type { BaseRow, EvidenceRow, FolderFile, KeyRow, SharedRow, WithdrawnRow } from './shared-rows';

/** What was put in from a starter library, so that a newer one leaves alone what a person changed or deleted. */
export interface StarterRecord {
  readonly key: 'starter';
  readonly version: number;
  /** ms since 1970: a starter row with a later time was changed by a person. */
  readonly releasedAt: number;
  readonly ids: readonly string[];
  /** The person chose to start without it: no release puts any of it in. */
  readonly declined?: true;
}

/** Who works at this installation: the name a person gave, and the key it made for itself when first asked. */
export interface Installation {
  readonly key: 'this';
  readonly author: Author;
}

/** What a template was at a moment, and why it was kept. */
export interface Revision {
  /** A UUID. */
  readonly id: string;
  readonly library: LibraryName;
  /** The template's id. */
  readonly template: string;
  readonly what:
    | 'sent'
    | 'sent-back'
    | 'approved'
    | 'retired'
    | 'restored'
    | 'imported'
    /** A version that was being prepared, dropped. */
    | 'discarded'
    /** A text that another one took the place of, and that nothing else keeps. */
    | 'replaced'
    | 'removed';
  readonly by: Author;
  /** ms since 1970. */
  readonly at: number;
  readonly note?: string;
  readonly was: Template;
}

/** An agency's facts and style guide: `used` is what drafts are checked by, `changed` what a lead is working on. */
export interface Guide {
  readonly library: LibraryName;
  readonly state: 'used' | 'changed';
  readonly agency: AgencyFacts;
  readonly pack: PackName;
  readonly rules: StyleGuide['rules'];
  readonly entries: readonly StyleEntry[];
  /** How many people must approve a template; with two, its author cannot be the only one. */
  readonly approvers: 1 | 2;
  /** Counts up from 1 each time it is taken into use. */
  readonly version: number;
  readonly author: Author;
  /** ms since 1970. */
  readonly updatedAt: number;
}

/** How often something happened on a day: never any text. */
export interface Count {
  /** `YYYY-MM-DD`, by the clock of this installation. */
  readonly day: string;
  readonly what: 'found' | 'fixed' | 'ignored' | 'inserted';
  /** The id of a rule or template; of an ignored rule with its reason behind a blank. */
  readonly id: string;
  readonly times: number;
}

/** A review on this computer; what is kept of it lib/review writes and reads. */
export interface ReviewRow {
  readonly key: string;
  /** ms since 1970. */
  readonly changedAt: number;
  readonly kept: unknown;
}

/** The database: each row belongs to a library, and the same template may be in several (subscribed, working copy). */
export type Library = Dexie & {
  /** What is in use, or was: approved and retired. */
  templates: Table<Template, [library: LibraryName, id: string]>;
  /** The version of each that is being prepared: draft or in review. The one in use stays beside it until it is approved. */
  proposals: Table<Template, [library: LibraryName, id: string]>;
  revisions: EntityTable<Revision, 'id'>;
  guides: Table<Guide, [library: LibraryName, state: Guide['state']]>;
  /** Those that were in use before, by their version. */
  pastGuides: Table<Guide, [library: LibraryName, version: number]>;
  counts: Table<Count, [day: string, what: Count['what'], id: string]>;
  records: EntityTable<StarterRecord, 'key'>;
  installation: EntityTable<Installation, 'key'>;
  reviews: EntityTable<ReviewRow, 'key'>;
  keys: EntityTable<KeyRow, 'use'>;
  /** The state of sharing: what is subscribed to, whom it trusts, what the person may do there. */
  shared: EntityTable<SharedRow, 'key'>;
  bases: Table<BaseRow, [kind: BaseRow['kind'], id: string]>;
  withdrawn: EntityTable<WithdrawnRow, 'id'>;
  folderFiles: EntityTable<FolderFile, 'path'>;
  evidence: EntityTable<EvidenceRow, 'number'>;
};

/** Makes the database's handle; it opens at first use. */
export function createLibrary(name = 'plainpost'): Library {
  // Answers come from the database itself: thousands of rows are not copied beside it.
  const library = new Dexie(name, { cache: 'disabled' }) as Library;
  library.version(1).stores({
    templates: '[library+id], id, pair, status, [library+status], updatedAt, reviewBy',
    records: 'key',
  });
  library
    .version(2)
    .stores({
      proposals: '[library+id], id, pair, status, updatedAt',
      revisions: 'id, [library+template], at',
      guides: '[library+state]',
      pastGuides: '[library+version]',
      counts: '[day+what+id], day',
      installation: 'key',
    })
    .upgrade(moveDrafts);
  library.version(3).stores({ reviews: 'key, changedAt' });
  library.version(4).stores({
    keys: 'use',
    shared: 'key',
    bases: '[kind+id]',
    withdrawn: 'id',
    folderFiles: 'path',
    evidence: 'number, at',
  });
  refuseNewer(library, library.verno);
  return library;
}

/** Dexie opens a database of a version it does not know; what we would write must not get among what a newer one wrote. */
function refuseNewer(library: Dexie, known: number): void {
  library.on(
    'ready',
    () => {
      if (Math.floor(library.backendDB().version / 10) <= known) return;
      throw new Dexie.VersionError('The library was last used by a newer Plainpost.');
    },
    true,
  );
}
