import type { Guide, Library } from '@/lib/library/library';
import type { Template } from '@/lib/library/template';
import type { Touched } from './records';
import { readShelf } from './shelf';

/** A template's or guide's row in short: another one is another version, or was saved at another time. */
export function inShort(row: Template | Guide | undefined): string {
  if (row === undefined) return '';
  return [row.version, 'status' in row ? row.status : row.state, row.updatedAt].join(' ');
}

/** The rows that stand where an import touched something, as they are now, in the same order. */
export async function rowsNow(
  library: Library,
  rows: readonly Touched[],
): Promise<readonly Touched['other'][]> {
  const shelf = await readShelf(library);
  const templates = new Map(shelf.templates.map((row) => [row.id, row]));
  const proposals = new Map(shelf.proposals.map((row) => [row.id, row]));
  const keys = rows.flatMap((row) => (row.table === 'revisions' ? [row.key] : []));
  const kept = await library.revisions.bulkGet(keys);
  const revisions = new Map(kept.flatMap((row) => (row ? [[row.id, row] as const] : [])));
  const past = new Map((await library.pastGuides.toArray()).map((row) => [row.version, row]));
  return rows.map((row) => {
    if (row.table === 'pastGuides') return past.get(row.key);
    if (row.table === 'guides') return shelf[row.key];
    return { templates, proposals, revisions }[row.table].get(row.key);
  });
}
