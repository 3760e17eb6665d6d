import type { Guide, Library, LibraryDocument } from '@/lib/library';
import { sameData } from '@/lib/library/exchange/same-data';
import type { Template } from '@/lib/library/template';
import { keepSubscription, readSubscription, type Subscription } from './subscription';

/** The tables that a new library is written to; a transaction around `storeLibrary` must hold them. */
export const storedTables = ({ templates, proposals, guides, bases, withdrawn, shared }: Library) => [
  templates,
  proposals,
  guides,
  bases,
  withdrawn,
  shared,
];

/**
 * Puts a library that was received or published in the place of the one before, whole and in one transaction. What a lead
 * here is changing keeps what it was changed from. Waits for nothing but the database, so that it can be part of a
 * larger transaction.
 */
export function storeLibrary(
  library: Library,
  document: LibraryDocument,
  subscription: Subscription,
): Promise<void> {
  return library.transaction('rw', storedTables(library), async () => {
    const last = await readSubscription(library);
    if (last !== null && last.library !== subscription.library) await forgetLast(library);
    await storeTemplates(library, document);
    await storeGuide(library, document, subscription);
    await keepSubscription(library, subscription);
  });
}

/** Another library than before: what was changed from that one is no change of this one. */
async function forgetLast(library: Library): Promise<void> {
  await library.bases.clear();
  await library.withdrawn.clear();
  await subscribedRows(library).delete();
  await library.guides.delete(['subscribed', 'used']);
}

async function storeTemplates(library: Library, { templates }: LibraryDocument): Promise<void> {
  const before = new Map((await subscribedRows(library).toArray()).map((row) => [row.id, row]));
  const now = templates
    .filter(({ status }) => status === 'approved' || status === 'retired')
    .map((template): Template => ({ ...template, library: 'subscribed' }));
  const present = new Set(now.map(({ id }) => id));
  const changed = now.filter((template) => !sameData(template, before.get(template.id)));
  const gone = [...before.keys()].filter((id) => !present.has(id));
  await keepBases(library, [...changed.map(({ id }) => id), ...gone], before);
  await library.templates.bulkPut(changed);
  await library.templates.bulkDelete(gone.map((id) => ['subscribed', id] as const));
  // What was to be taken out and is gone has been taken out.
  await library.withdrawn.bulkDelete((await library.withdrawn.toCollection().primaryKeys()).filter(isGone));
  function isGone(id: string): boolean {
    return !present.has(id);
  }
}

/** Keeps what templates were that somebody here is changing, unless an earlier one is kept already. */
async function keepBases(
  { templates, proposals, bases }: Library,
  ids: readonly string[],
  before: ReadonlyMap<string, Template>,
): Promise<void> {
  const own = new Set<string>();
  const addOwn = (keys: readonly (readonly [string, string])[]) => {
    for (const [, id] of keys) own.add(id);
  };
  addOwn(await templates.where('[library+id]').between(['working', ''], ['working', '\uffff']).primaryKeys());
  addOwn(await proposals.where('[library+id]').between(['working', ''], ['working', '\uffff']).primaryKeys());
  const touched = ids.filter((id) => own.has(id));
  const kept = new Set((await bases.toCollection().primaryKeys()).map(([kind, id]) => `${kind} ${id}`));
  await bases.bulkAdd(
    touched
      .filter((id) => !kept.has(`template ${id}`))
      .map((id) => ({ kind: 'template', id, was: before.get(id) ?? null }) as const),
  );
}

async function storeGuide(
  { guides, bases }: Library,
  { agency, styleGuide, approvers }: LibraryDocument,
  { version, publishedAt, by }: Subscription,
): Promise<void> {
  const before = await guides.get(['subscribed', 'used']);
  const said = { agency, ...styleGuide, approvers: approvers ?? 1 };
  if (before && sameData(saidBy(before), said)) return;
  const isChanged =
    (await guides.get(['working', 'changed'])) ?? (await guides.get(['working', 'used'])) ?? false;
  if (isChanged && !(await bases.get(['guide', 'guide'])))
    await bases.add({ kind: 'guide', id: 'guide', was: before ?? null });
  await guides.put({
    ...(said as Pick<Guide, 'agency' | 'pack' | 'rules' | 'entries' | 'approvers'>),
    library: 'subscribed',
    state: 'used',
    version,
    author: { name: by.name, key: by.thumbprint },
    updatedAt: Date.parse(publishedAt),
  });
}

const saidBy = ({ agency, pack, rules, entries, approvers }: Guide) => ({
  agency,
  pack,
  rules,
  entries,
  approvers,
});

/** The templates that were received last. */
export const subscribedRows = ({ templates }: Library) =>
  templates.where('[library+id]').between(['subscribed', ''], ['subscribed', '\uffff'], true, true);
