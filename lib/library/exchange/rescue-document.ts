import * as v from 'valibot';
import { guideFault } from '@/lib/library/guide';
import { inTime } from '@/lib/library/in-time';
import type { Guide, Library } from '@/lib/library/library';
import { proposalSchema } from '@/lib/library/proposal-schema';
import type { LibraryName, Template } from '@/lib/library/template';
import { templateSchema } from '@/lib/library/template-schema';
import { type RawRows, rawRows } from './raw-rows';
import { sealOf } from './seal';
import { type Shelf, workingLibrary } from './shelf';
import { asRead, asText, documentOf } from './write-document';

/** The library as a document, and how many rows could not be read; or nothing could. */
export type Rescued =
  | { readonly ok: true; readonly contents: string; readonly left: number }
  | { readonly ok: false };

/** How long the database may take, ms. */
const patience = 4_000;

/**
 * Writes what can still be read of a library whose database refuses to be opened or written.
 * @param unsaved what a page could not keep; it takes the place of the version the database has
 */
export async function rescueDocument(library: Library, unsaved: readonly Template[] = []): Promise<Rescued> {
  const rows = await inTime(rawRows(library.name), patience).catch(() => undefined);
  if (rows === undefined && unsaved.length === 0) return { ok: false };
  const { shelf, left } = shelfOf(rows ?? { templates: [], proposals: [], guides: [] }, unsaved);
  const document = documentOf(shelf);
  const seal = await inTime(sealOf(library, asRead(document)), patience).catch(() => undefined);
  return { ok: true, contents: asText({ ...document, seal }), left };
}

function shelfOf(
  rows: RawRows,
  unsaved: readonly Template[],
): { readonly shelf: Shelf; readonly left: number } {
  const isOf = (name: LibraryName) => (row: unknown) =>
    row instanceof Object && 'library' in row && row.library === name;
  const ours = rows.templates.filter(isOf(workingLibrary));
  const templates = ours.filter((row) => v.is(templateSchema, row));
  const kept = rows.proposals.filter((row) => v.is(proposalSchema, row));
  const written = unsaved.filter((row) => v.is(proposalSchema, row));
  const newer = new Set(written.map(({ id }) => id));
  const guides = rows.guides.filter(isOf(workingLibrary));
  // Its own shape is what the check looks at.
  const sound = guides.filter((row) => guideFault(row as Guide) === undefined) as readonly Guide[];
  return {
    shelf: {
      templates,
      proposals: [...kept.filter(({ id }) => !newer.has(id)), ...written],
      starters: [],
      used: sound.find(({ state }) => state === 'used'),
      changed: undefined,
    },
    left:
      ours.length -
      templates.length +
      (rows.proposals.length - kept.length) +
      (guides.length - sound.length) +
      (unsaved.length - written.length),
  };
}
