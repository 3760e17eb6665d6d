import type { Library } from '@/lib/library';
import { type Fault, probeFolder } from '@/lib/web-folder';
import { doubt, type Trouble } from './doubt';
import { type Reaching, sharedFolder } from './shared-folder';
import { changeSubscription, readSubscription, type Subscription } from './subscription';

/** What a person may do, found out and kept; or why it could not be found out, and then what was known stays. */
export type ProbedRole = { readonly ok: true; readonly subscription: Subscription } | Fault | Trouble;

/** Finds out by scratch files where the person may write, and keeps it with the subscription. */
export async function probe(
  library: Library,
  { now = Date.now, ...reaching }: Reaching & { readonly now?: () => number } = {},
): Promise<ProbedRole> {
  const subscription = await readSubscription(library);
  const folder = await sharedFolder(library, reaching);
  if (subscription === null || folder === null) return doubt('gone');
  const probed = await probeFolder(folder);
  if (!probed.ok) return probed;
  const { library: lead, review, drafts, records } = probed.may;
  const kept = await changeSubscription(library, subscription.address, {
    may: { library: lead, review, drafts, records },
    probedAt: now(),
  });
  return kept === null ? doubt('gone') : { ok: true, subscription: kept };
}
