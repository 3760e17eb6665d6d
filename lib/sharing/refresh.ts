import type { Library } from '@/lib/library';
import { largestSigned } from '@/lib/signing';
import type { Fetched, WebFolder } from '@/lib/web-folder';
import { doubt, type Trouble } from './doubt';
import { fetchLibrary } from './fetch-library';
import { judgePointer, type TrustedPointer } from './judge-pointer';
import { oneAtATime } from './one-at-a-time';
import { places } from './places';
import { readPrescribed } from './prescribed';
import { folderAt, type Reaching } from './shared-folder';
import { storedTables, storeLibrary } from './store-library';
import { changeSubscription, readSubscription, type Subscription } from './subscription';
import { trustOf } from './trust';

/** What a look at the folder gave: nothing newer, a newer library, which is stored now, or why there is none. */
export type Refreshed =
  | { readonly ok: true; readonly state: 'same' | 'new'; readonly subscription: Subscription }
  /** Nothing is subscribed to. */
  | { readonly ok: true; readonly state: 'none' }
  | Trouble;

export interface Refreshing extends Reaching {
  /** ms since 1970. */
  readonly now?: () => number;
  /** Thumbprints of keys that policy prescribes, null where it does not; left out, the policy is read. */
  readonly prescribed?: readonly string[] | null;
  /** Whether the browser lets us reach an address. */
  readonly mayReach?: (address: string) => Promise<boolean>;
}

/**
 * Looks whether the folder holds a newer library, and takes it over: one conditional request when nothing changed. Several
 * at once are one. What went wrong is kept with the subscription until a later look goes well; what is in use stays.
 */
export const refresh = (library: Library, refreshing: Refreshing = {}): Promise<Refreshed> =>
  oneAtATime(library, () => refreshOnce(library, refreshing));

async function refreshOnce(library: Library, refreshing: Refreshing): Promise<Refreshed> {
  const { now = Date.now } = refreshing;
  const subscription = await readSubscription(library);
  if (subscription === null) return { ok: true, state: 'none' };
  const looked = await lookAndTake(library, subscription, refreshing).catch(() => doubt('not-stored'));
  if (looked.ok) return looked;
  const { fault, why, parameters } = looked;
  await changeSubscription(library, subscription.address, {
    trouble: { fault, why: { ...why }, parameters: { ...parameters }, at: now() },
  });
  return looked;
}

async function lookAndTake(
  library: Library,
  subscription: Subscription,
  { now = Date.now, prescribed: given, mayReach, ...reaching }: Refreshing,
): Promise<Refreshed> {
  const prescribed = given === undefined ? (await readPrescribed()).keys : given;
  const { address, etag } = subscription;
  if (mayReach && !(await mayReach(address))) return doubt('not-allowed', { host: new URL(address).host });
  const folder = await folderAt(address, reaching);
  const fetched = await readPointerFile(folder, etag);
  if (!fetched.ok) return fetched;
  if (fetched.state === 'same') return seen(library, address, { checkedAt: now(), trouble: null });
  const judged = await judgePointer(fetched.text, { known: subscription, prescribed });
  if (!judged.ok) return judged;
  const next = subscribedTo(subscription, judged, { etag: fetched.etag, at: now(), prescribed });
  if (judged.pointer.document === subscription.document) return sayNews(library, subscription, next);
  const came = await fetchLibrary(folder, judged.pointer);
  if (!came.ok) return came;
  return library.transaction('rw', storedTables(library), async (): Promise<Refreshed> => {
    const current = await readSubscription(library);
    // Somebody left, published or looked in the meantime: what they stored is not set back.
    if (current?.address !== address) return doubt('gone');
    if (current.version > next.version) return { ok: true, state: 'same', subscription: current };
    const stored = { ...next, may: current.may, probedAt: current.probedAt };
    await storeLibrary(library, came.document, stored);
    return { ok: true, state: 'new', subscription: stored };
  });
}

/** Reads the pointer; only when it is another than the one of this ETag. */
export async function readPointerFile(folder: WebFolder, etag: string | null): Promise<Fetched | Trouble> {
  const fetched = await folder.read(places.pointer, {
    most: largestSigned,
    ...(etag !== null && { ifNoneMatch: etag }),
  });
  return !fetched.ok && fetched.fault === 'missing' ? doubt('no-library') : fetched;
}

/** The same library in a newer pointer, such as one with other people: nothing has to be fetched. */
async function sayNews(library: Library, before: Subscription, next: Subscription): Promise<Refreshed> {
  const { may, probedAt, ...said } = next;
  const isNew = next.version > before.version;
  const kept = await seen(library, before.address, isNew ? said : { ...said, receivedAt: before.receivedAt });
  return kept.ok && kept.state !== 'none' && isNew ? { ...kept, state: 'new' } : kept;
}

async function seen(library: Library, address: string, changed: Partial<Subscription>): Promise<Refreshed> {
  const subscription = await changeSubscription(library, address, changed);
  return subscription === null ? doubt('gone') : { ok: true, state: 'same', subscription };
}

/** A subscription as it stands after a trusted pointer was followed. */
export function subscribedTo(
  before: Pick<Subscription, 'address' | 'may' | 'probedAt'>,
  { pointer, by, trail }: TrustedPointer,
  {
    etag,
    at,
    prescribed,
  }: { readonly etag: string | null; readonly at: number; readonly prescribed: readonly string[] | null },
): Subscription {
  const trust = trustOf(trail);
  if (trust === null) throw new Error('A trusted pointer has a trail of rosters.');
  const { address, may, probedAt } = before;
  const { library, name, version, document, publishedAt, note, rosters } = pointer;
  return {
    ...{ address, may, probedAt, library, name, version, document, publishedAt, note, rosters, by, trust },
    ...{ etag, receivedAt: at, checkedAt: at, trouble: null },
    prescribed: prescribed && [...prescribed],
  };
}
