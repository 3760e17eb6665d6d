import type { Guide, Library } from '@/lib/library';
import { sameData } from '@/lib/library/exchange/same-data';
import { forgetIntention, type Intention, keepIntention, readIntention } from './intention';
import { isSameTemplate } from './merge-templates';
import { readSubscription, type Subscription } from './subscription';
import { readWorkingCopy } from './working-copy';

/** What became of a publication that was begun: nothing was, it went through, it did not, or it is not known yet. */
export type Settled =
  | { readonly state: 'none' | 'open' }
  | { readonly state: 'published' | 'not-published'; readonly version: number };

/**
 * Ends a publication whose fate is known from the library as it was received last: what went out is no change of this
 * lead's any more. Call it after a look at the folder that went well.
 * @param isOver whether a pointer that does not name the publication says that it did not go through
 */
export async function settle(library: Library, { isOver = true } = {}): Promise<Settled> {
  const { templates, proposals, guides, bases, withdrawn, shared } = library;
  return library.transaction(
    'rw',
    [templates, proposals, guides, bases, withdrawn, shared],
    async (): Promise<Settled> => {
      const intention = await readIntention(library);
      const subscription = await readSubscription(library);
      if (subscription && (await hasChanges(library))) await tidy(library);
      if (intention?.outcome !== 'open') return { state: 'none' };
      const { version } = intention;
      const isOut = subscription !== null && isIn(intention, subscription);
      if (!isOut && !isOver) return { state: 'open' };
      if (isOut) await clear(library, intention);
      await keepIntention(library, {
        ...intention,
        outcome: isOut ? 'published' : 'not-published',
        went: { templates: [], guide: null, withdrawn: [] },
      });
      return { state: isOut ? 'published' : 'not-published', version };
    },
  );
}

/** Forgets what became of the last publication: it was told. */
export const dismissOutcome = (library: Library): Promise<void> => forgetIntention(library);

/** Whether the library that was received is the one of the intention, or goes back to it. */
function isIn({ address, version, document, publishedAt }: Intention, received: Subscription): boolean {
  if (address !== received.address) return false;
  if (received.version === version)
    return received.document === document && received.publishedAt === publishedAt;
  return (received.history ?? []).some(
    (one) => one.version === version && one.document === document && one.publishedAt === publishedAt,
  );
}

/** Takes out of the working copy what went out; what was changed further since goes out from what was published. */
async function clear(library: Library, { went }: Intention): Promise<void> {
  const { templates, proposals, guides, bases, withdrawn } = library;
  for (const row of went.templates) {
    const [now, subscribed, proposal] = await Promise.all([
      templates.get(['working', row.id]),
      templates.get(['subscribed', row.id]),
      proposals.get(['working', row.id]),
    ]);
    const isFurther = now !== undefined && now.updatedAt !== row.updatedAt;
    if (now && !isFurther) await templates.delete(['working', row.id]);
    const isElse = subscribed !== undefined && !isSameTemplate(subscribed, row);
    if ((isFurther || proposal) && isElse) await bases.put({ kind: 'template', id: row.id, was: row });
    else await bases.delete(['template', row.id]);
  }
  await withdrawn.bulkDelete([...went.withdrawn]);
  if (!went.guide) return;
  const [used, changed, subscribed] = await Promise.all([
    guides.get(['working', 'used']),
    guides.get(['working', 'changed']),
    guides.get(['subscribed', 'used']),
  ]);
  const isFurther = used !== undefined && used.updatedAt !== went.guide.updatedAt;
  if (used && !isFurther) await guides.delete(['working', 'used']);
  const isElse = subscribed !== undefined && !sameGuide(subscribed, went.guide);
  if ((isFurther || changed) && isElse) await bases.put({ kind: 'guide', id: 'guide', was: went.guide });
  else await bases.delete(['guide', 'guide']);
}

const sameGuide = (one: Guide, other: Guide): boolean =>
  (['agency', 'pack', 'rules', 'entries', 'approvers'] as const).every((key) =>
    sameData(one[key], other[key]),
  );

/** Whether there is anything to tidy: most people change nothing, and thousands of rows are not read for that. */
async function hasChanges({ templates, guides, bases, withdrawn }: Library): Promise<boolean> {
  const counts = await Promise.all([
    templates.where('[library+id]').between(['working', ''], ['working', '\uffff'], true, true).count(),
    guides.where('[library+state]').equals(['working', 'used']).count(),
    bases.count(),
    withdrawn.count(),
  ]);
  return counts.some((count) => count > 0);
}

/** Drops what is no change any more: rows that say what everybody has, and what nobody here is changing goes out from. */
export async function tidy(library: Library): Promise<void> {
  const { templates, guides, bases, withdrawn } = library;
  const copy = await readWorkingCopy(library);
  const same = [...copy.working.values()].filter((row) => {
    const other = copy.subscribed.get(row.id);
    return other !== undefined && isSameTemplate(row, other) && !copy.withdrawn.has(row.id);
  });
  await templates.bulkDelete(same.map(({ id }) => ['working', id] as const));
  const inHand = new Set([...copy.working.keys(), ...copy.proposals.map(({ id }) => id)]);
  for (const { id } of same) if (!copy.proposals.some((one) => one.id === id)) inHand.delete(id);
  const idle = [...copy.bases.keys()].filter((id) => !inHand.has(id));
  await bases.bulkDelete(idle.map((id) => ['template', id] as const));
  const gone = [...copy.withdrawn.keys()].filter((id) => !copy.subscribed.has(id));
  await withdrawn.bulkDelete(gone);
  const { used, changed, subscribed } = copy.guide;
  if (used && subscribed && sameGuide(used, subscribed)) await guides.delete(['working', 'used']);
  if (!changed && (!used || (subscribed && sameGuide(used, subscribed))))
    await bases.delete(['guide', 'guide']);
}
