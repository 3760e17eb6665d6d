import type { SignedRoster } from './roster';

/** Whom an installation trusts to say what the agency's library is. */
export type Trust =
  /** By the policy: thumbprints of keys, one of which signed a roster that the newest goes back to. */
  | { readonly kind: 'prescribed'; readonly thumbprints: readonly string[] }
  /** Accepted once by the person, and followed since: the newest roster seen, as it was signed. */
  | { readonly kind: 'accepted'; readonly library: string; readonly number: number; readonly signed: string };

/**
 * Whether the newest roster of a trail is one to trust: somebody who is trusted signed it, or signed one that those
 * after it go back to. An accepted roster must still be in the trail as it was: keys are added and revoked behind it.
 */
export function trusts(trust: Trust, trail: readonly SignedRoster[]): boolean {
  if (trust.kind === 'prescribed') return trail.some(({ by }) => trust.thumbprints.includes(by));
  return trail.some(({ number, signed }) => number === trust.number && signed === trust.signed);
}

/** What is trusted from now on, after a pointer with this trail was found good. */
export function trustOf(trail: readonly SignedRoster[]): Extract<Trust, { kind: 'accepted' }> | null {
  const newest = trail.at(-1);
  if (!newest) return null;
  const { library, number, signed } = newest;
  return { kind: 'accepted', library, number, signed };
}
