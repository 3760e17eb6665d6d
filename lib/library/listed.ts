import * as v from 'valibot';
import type { Listed } from './desk';
import type { Library } from './library';
import { proposalSchema } from './proposal-schema';
import type { LibraryName, Template } from './template';

/** A lead sees the same template of two libraries once, from the first of these. */
const preferred: readonly LibraryName[] = ['working', 'subscribed', 'private', 'starter'];

/** Every template, each id once. Rows that are no templates are passed over. */
export async function listAll({ templates, proposals }: Library): Promise<readonly Listed[]> {
  const [used, proposed] = await Promise.all([templates.toArray(), proposals.toArray()]);
  return join(used, proposed);
}

/** Those of the ids that there are. */
export async function listSome(
  { templates, proposals }: Library,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Listed>> {
  const [used, proposed] = await Promise.all([
    templates.where('id').anyOf(ids).toArray(),
    proposals.where('id').anyOf(ids).toArray(),
  ]);
  return new Map(join(used, proposed).map((listed) => [listed.id, listed]));
}

function join(used: readonly Template[], proposed: readonly Template[]): Listed[] {
  const all = new Map<string, { id: string; used?: Template; proposal?: Template }>();
  const at = (id: string) => {
    const listed = all.get(id) ?? { id };
    all.set(id, listed);
    return listed;
  };
  for (const row of used.filter(isTemplate)) {
    const listed = at(row.id);
    if (!listed.used || rank(row) < rank(listed.used)) listed.used = row;
  }
  for (const row of proposed.filter(isTemplate)) at(row.id).proposal = row;
  return [...all.values()];
}

const isTemplate = (row: Template): boolean => v.is(proposalSchema, row);
const rank = ({ library }: Template): number => preferred.indexOf(library);
