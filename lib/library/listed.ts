import * as v from 'valibot';
import type { Listed } from './desk';
import { isListable } from './is-listable';
import type { Library } from './library';
import { proposalSchema } from './proposal-schema';
import type { LibraryName, Template } from './template';

/** A lead sees the same template of two libraries once, from the first of these. */
const preferred: readonly LibraryName[] = ['working', 'subscribed', 'private', 'starter'];

/** Every template, each id once. Rows that a list could not show are passed over; `listSome` looks at the whole shape. */
export async function listAll(library: Library): Promise<readonly Listed[]> {
  const { templates, proposals, withdrawn } = library;
  const [used, proposed, out] = await Promise.all([
    templates.toArray(),
    proposals.toArray(),
    withdrawn.toCollection().primaryKeys(),
  ]);
  return join(used, proposed, isListable, out);
}

/** Those of the ids that there are. */
export async function listSome(
  { templates, proposals, withdrawn }: Library,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Listed>> {
  const [used, proposed, out] = await Promise.all([
    templates.where('id').anyOf(ids).toArray(),
    proposals.where('id').anyOf(ids).toArray(),
    withdrawn.where('id').anyOf(ids).primaryKeys(),
  ]);
  return new Map(join(used, proposed, isTemplate, out).map((listed) => [listed.id, listed]));
}

function join(
  used: readonly Template[],
  proposed: readonly Template[],
  isSound: (row: Template) => boolean,
  out: readonly string[],
): Listed[] {
  const all = new Map<string, { id: string; used?: Template; proposal?: Template; withdrawn?: true }>();
  const at = (id: string) => {
    const listed = all.get(id) ?? { id };
    all.set(id, listed);
    return listed;
  };
  for (const row of used.filter(isSound)) {
    const listed = at(row.id);
    if (!listed.used || rank(row) < rank(listed.used)) listed.used = row;
  }
  for (const row of proposed.filter(isSound)) at(row.id).proposal = row;
  for (const id of out) {
    const listed = all.get(id);
    if (listed?.used?.library === 'subscribed') listed.withdrawn = true;
  }
  return [...all.values()];
}

const isTemplate = (row: Template): boolean => v.is(proposalSchema, row);
const rank = ({ library }: Template): number => preferred.indexOf(library);
