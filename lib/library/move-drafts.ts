import type { Transaction } from 'dexie';
import type { Revision } from './library';
import type { Template } from './template';

/** From version 1 to 2: drafts, which stood among the templates in use, become proposals of the working library. */
export async function moveDrafts(transaction: Transaction): Promise<void> {
  const templates = transaction.table<Template>('templates');
  const drafts = await templates.where('status').anyOf('draft', 'in-review').sortBy('updatedAt');
  const newest = new Map(drafts.map((draft) => [draft.id, draft]));
  // Of two libraries' drafts of the same template, the newer is the proposal; history keeps the other.
  const older = drafts.filter((draft) => newest.get(draft.id) !== draft);
  await transaction
    .table('proposals')
    .bulkPut([...newest.values()].map((draft) => ({ ...draft, library: 'working' })));
  await transaction.table('revisions').bulkAdd(
    older.map(
      (was): Revision => ({
        id: crypto.randomUUID(),
        library: 'working',
        template: was.id,
        what: 'discarded',
        by: was.author,
        at: was.updatedAt,
        was,
      }),
    ),
  );
  await templates.bulkDelete(drafts.map(({ library, id }) => [library, id]));
}
