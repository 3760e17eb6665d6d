import type { Guide, Library } from '@/lib/library/library';
import type { Template } from '@/lib/library/template';
import type { Touched } from './records';
import { workingLibrary } from './shelf';

/** A template's or guide's row in short: another one is another version, or was saved at another time. */
export function inShort(row: Template | Guide | undefined): string {
  if (row === undefined) return '';
  return [row.version, 'status' in row ? row.status : row.state, row.updatedAt].join(' ');
}

/** Tables whose keys are words. */
type Words = 'templates' | 'proposals' | 'revisions';

/** The rows that stand where an import touched something, as they are now, in the same order. */
export async function rowsNow(
  library: Library,
  rows: readonly Touched[],
): Promise<readonly Touched['other'][]> {
  const { templates, proposals, revisions, guides, pastGuides } = library;
  const keysIn = (table: Words) => rows.flatMap((row) => (row.table === table ? [row.key] : []));
  const idsIn = (table: Words) =>
    keysIn(table).map((key): [typeof workingLibrary, string] => [workingLibrary, key]);
  const found = {
    templates: await templates.bulkGet(idsIn('templates')),
    proposals: await proposals.bulkGet(idsIn('proposals')),
    revisions: await revisions.bulkGet(keysIn('revisions')),
    guides: await guides.bulkGet(
      rows.flatMap((row): [typeof workingLibrary, Guide['state']][] =>
        row.table === 'guides' ? [[workingLibrary, row.key]] : [],
      ),
    ),
    pastGuides: await pastGuides.bulkGet(
      rows.flatMap((row): [typeof workingLibrary, number][] =>
        row.table === 'pastGuides' ? [[workingLibrary, row.key]] : [],
      ),
    ),
  };
  const next = { templates: 0, proposals: 0, revisions: 0, guides: 0, pastGuides: 0 };
  return rows.map(({ table }) => {
    const row = found[table][next[table]];
    next[table] += 1;
    return row;
  });
}
