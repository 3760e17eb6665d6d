import type { Library } from '@/lib/library/library';
import { storageProblem } from '@/lib/library/storage-problem';
import { importTexts } from './import-texts';
import { recordOf, type Touched } from './records';
import { type Refusal, refuse } from './refusal';
import { workingLibrary } from './shelf';
import { inShort, rowsNow } from './touched';

/** What came of an undo. `changed`: so many rows were changed since, which a person must know first; nothing was done. */
export type Undone =
  | { readonly ok: true }
  | (Refusal & { readonly changed?: undefined })
  | { readonly ok: false; readonly changed: number };

/**
 * Puts back what the last import changed, exactly as it was; called again, what the import had made of it, later changes
 * included. So nothing is lost by it. Never rejects.
 * @param evenChanged also when somebody changed some of it since
 */
export async function undoImport(library: Library, evenChanged: boolean): Promise<Undone> {
  const { templates, proposals, revisions, guides, pastGuides, records } = library;
  try {
    return await library.transaction(
      'rw',
      [templates, proposals, revisions, guides, pastGuides, records],
      async () => {
        const record = await recordOf(library, 'import').get('import');
        const touched = await recordOf(library, 'import-rows').get('import-rows');
        if (record === undefined || touched === undefined) return refuse(importTexts.nothingToUndo);
        const now = await rowsNow(library, touched.rows);
        const changed = touched.rows.filter((row, index) => isAnother(row, now[index])).length;
        if (changed > 0 && !evenChanged) return { ok: false, changed } as const;
        await putBack(library, touched.rows);
        const rows = touched.rows.map((row, index) => swapped(row, now[index]));
        await recordOf(library, 'import-rows').put({ key: 'import-rows', rows });
        await recordOf(library, 'import').put({ ...record, undone: !record.undone });
        return { ok: true } as const;
      },
    );
  } catch (error) {
    return { ok: false, why: storageProblem(error) };
  }
}

/** Whether somebody changed a row since; what is kept of the past never changes. */
function isAnother({ table, left }: Touched, now: Touched['other']): boolean {
  return table !== 'revisions' && inShort(now !== undefined && 'updatedAt' in now ? now : undefined) !== left;
}

function swapped(row: Touched, now: Touched['other']): Touched {
  const { other, ...place } = row;
  const left = other !== undefined && 'updatedAt' in other ? inShort(other) : '';
  return { ...place, left, ...(now !== undefined && { other: now }) };
}

async function putBack(library: Library, rows: readonly Touched[]): Promise<void> {
  for (const table of ['templates', 'proposals', 'revisions', 'guides', 'pastGuides'] as const) {
    const mine = rows.filter((row) => row.table === table);
    const put = mine.flatMap(({ other }) => (other === undefined ? [] : [other]));
    const gone = mine.filter(({ other }) => other === undefined).map(({ key }) => key);
    await library
      .table(table)
      .bulkDelete(table === 'revisions' ? gone : gone.map((key) => [workingLibrary, key]));
    await library.table(table).bulkPut(put);
  }
}
