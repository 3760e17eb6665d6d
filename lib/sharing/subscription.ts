import * as v from 'valibot';
import type { Library } from '@/lib/library';
import { thumbprintSchema } from '@/lib/signing';
import { readTrail, type SignedRoster } from './roster';

const time = v.pipe(v.number(), v.finite());
const texts = v.object({ en: v.string(), es: v.string() });

const trust = v.variant('kind', [
  v.object({ kind: v.literal('prescribed'), thumbprints: v.array(thumbprintSchema) }),
  v.object({ kind: v.literal('accepted'), library: v.string(), number: v.number(), signed: v.string() }),
]);

const subscriptionSchema = v.object({
  /** Of the folder; ends in “/”. */
  address: v.string(),
  /** The library's id. */
  library: v.pipe(v.string(), v.uuid()),
  name: v.string(),
  version: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  /** SHA-256 of the document that was received last. */
  document: v.string(),
  /** The pointer's, as the server gave it. */
  etag: v.nullable(v.string()),
  /** By the publisher's clock. */
  publishedAt: v.string(),
  by: v.object({ thumbprint: thumbprintSchema, name: v.string() }),
  note: v.string(),
  trust,
  /** From the first to the newest, as they were signed. */
  rosters: v.pipe(v.array(v.string()), v.minLength(1)),
  /** When the library was last stored, ms since 1970. */
  receivedAt: time,
  /** When it was last seen that this is the newest, ms since 1970. */
  checkedAt: time,
  /** What went wrong at the last look; null when all went well. */
  trouble: v.nullable(
    v.object({
      /** A `FaultKind` of the web folder, or a `Doubt` of ours. */
      fault: v.string(),
      why: texts,
      parameters: v.exactOptional(v.record(v.string(), v.union([v.string(), v.number()]))),
      at: time,
    }),
  ),
  /** Where the person may write; null where nobody has tried yet. */
  may: v.nullable(
    v.object({ library: v.boolean(), review: v.boolean(), drafts: v.boolean(), records: v.boolean() }),
  ),
  /** ms since 1970; 0 where nobody has tried yet. */
  probedAt: time,
  /** The thumbprints that policy prescribed when these keys were taken; null where a person accepted them. */
  prescribed: v.nullable(v.array(thumbprintSchema)),
});

/** What this installation follows, and how it stands. */
export type Subscription = v.InferOutput<typeof subscriptionSchema>;

/** Where the row of it lies in the table `shared`. */
export const subscriptionKey = 'subscription';

/** What a person is in an agency, by where the folder lets them write. */
export type Role = 'staff' | 'reviewer' | 'lead';

/** The subscription; null where there is none. Safe in a liveQuery. */
export async function readSubscription({ shared }: Library): Promise<Subscription | null> {
  const row = await shared.get(subscriptionKey);
  const read = v.safeParse(subscriptionSchema, row?.kept);
  return read.success ? read.output : null;
}

/** Keeps the subscription; inside a transaction it belongs to that. */
export async function keepSubscription({ shared }: Library, kept: Subscription): Promise<void> {
  await shared.put({ key: subscriptionKey, kept });
}

/**
 * Changes the subscription as it is now, in one transaction.
 * @returns what it is since; null where the person has left it, or follows another in the meantime
 */
export function changeSubscription(
  library: Library,
  address: string,
  changed: Partial<Subscription>,
): Promise<Subscription | null> {
  return library.transaction('rw', library.shared, async () => {
    const now = await readSubscription(library);
    if (now?.address !== address) return null;
    const next = { ...now, ...changed };
    await keepSubscription(library, next);
    return next;
  });
}

/** Who writes to `library/` is a lead, who writes to `review/` a reviewer; all others, and who was not tried yet, are staff. */
export function roleOf({ may }: Pick<Subscription, 'may'>): Role {
  if (may?.library) return 'lead';
  return may?.review ? 'reviewer' : 'staff';
}

/** The roster that holds now; null without a subscription. Safe in a liveQuery. */
export async function rosterOf(library: Library): Promise<SignedRoster | null> {
  const subscription = await readSubscription(library);
  if (subscription === null) return null;
  return (await readTrail(subscription.rosters))?.at(-1) ?? null;
}
