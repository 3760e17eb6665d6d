import type { Library } from '@/lib/library';
import { publisherKey, type SigningKey } from '@/lib/signing';
import { type Refused, refused } from './refused';
import { publisher, readTrail, type SignedRoster } from './roster';
import { readSubscription, type Subscription } from './subscription';

/** Somebody who may publish, and with what. */
export interface Lead {
  readonly ok: true;
  readonly subscription: Subscription;
  readonly key: SigningKey;
  readonly roster: SignedRoster;
}

/** Whether the person may publish here: the folder lets them write, and the roster lists the key in this browser. Safe in a liveQuery. */
export async function leadOf(library: Library): Promise<Lead | Refused> {
  const subscription = await readSubscription(library);
  if (subscription === null) return refused('no-library');
  if (subscription.may?.library === false) return refused('not-lead');
  const key = await publisherKey(library);
  if (key === undefined) return refused('no-key');
  const roster = (await readTrail(subscription.rosters))?.at(-1);
  if (!roster || publisher(roster.listings, key.thumbprint) === undefined) return refused('not-listed');
  return { ok: true, subscription, key, roster };
}
