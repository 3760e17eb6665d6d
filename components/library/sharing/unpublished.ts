import type { Library } from '@/lib/library';

/** How many things a lead has in use here that are not published yet. Safe in a liveQuery. */
export async function unpublished({ templates, withdrawn, guides }: Library): Promise<number> {
  const counts = await Promise.all([
    templates.where('[library+id]').between(['working', ''], ['working', '\uffff'], true, true).count(),
    withdrawn.count(),
    guides.where('[library+state]').equals(['working', 'used']).count(),
  ]);
  return counts.reduce((sum, count) => sum + count, 0);
}
