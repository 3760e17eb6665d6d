import { type Doubt, doubt } from './doubt';
import { type ReadPointer, readPointer } from './pointer';
import type { SignedRoster } from './roster';
import type { Subscription } from './subscription';
import { trusts } from './trust';

/** A pointer whose signatures are good and whose keys are trusted. */
export type TrustedPointer = Extract<ReadPointer, { ok: true }>;

/** By what a pointer is judged. */
export interface Judging {
  /** What is followed already. */
  readonly known?: Subscription | null;
  /** Thumbprints that policy prescribes. */
  readonly prescribed?: readonly string[] | null;
  /** The thumbprint that stands in an address a colleague gave. */
  readonly key?: string | null;
}

/** Reads a pointer and judges whether it may be followed: by the policy, by the keys accepted before, by what is known. */
export async function judgePointer(
  jws: string,
  { known = null, prescribed = null, key = null }: Judging,
): Promise<TrustedPointer | Doubt> {
  const read = await readPointer(jws, null);
  if (!read.ok) return doubt(unread[read.fault]);
  const { trail, pointer } = read;
  if (prescribed !== null && !trusts({ kind: 'prescribed', thumbprints: prescribed }, trail))
    return doubt('not-prescribed');
  if (key !== null && !trusts({ kind: 'prescribed', thumbprints: [key] }, trail))
    return doubt('not-this-key');
  if (known === null) return read;
  const numbers = { found: pointer.version, known: known.version };
  if (!isTrusted(known, trail, prescribed))
    return isEarlier(known, trail) ? doubt('rollback', numbers) : doubt('stranger');
  if (pointer.library !== known.library) return read;
  if (pointer.version < known.version) return doubt('rollback', numbers);
  if (pointer.version === known.version && pointer.document !== known.document)
    return doubt('same-number', numbers);
  return read;
}

const unread = {
  'not-ours': 'not-a-pointer',
  newer: 'newer-format',
  'wrong-signature': 'wrong-signature',
  stranger: 'stranger',
} as const;

/** The rosters accepted before hold, also under a policy; only a policy of other keys than then may start anew. */
const isTrusted = (
  known: Subscription,
  trail: readonly SignedRoster[],
  prescribed: readonly string[] | null,
): boolean => trusts(known.trust, trail) || (prescribed !== null && !sameKeys(prescribed, known.prescribed));

const sameKeys = (one: readonly string[], other: readonly string[] | null): boolean =>
  other !== null && one.length === other.length && one.every((key) => other.includes(key));

/** Whether a trail is the beginning of the one that is known: the folder was set back. */
const isEarlier = ({ rosters }: Subscription, trail: readonly SignedRoster[]): boolean =>
  trail.length < rosters.length && trail.every(({ signed }, index) => signed === rosters[index]);
