import * as v from 'valibot';
import { type PublicKey, publicKeySchema, readSigned, thumbprintOf } from '@/lib/signing';

/** What a person of the agency may sign: libraries for everybody, or answers to drafts. */
export type May = 'publish' | 'review';

const person = v.object({
  name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200)),
  key: publicKeySchema,
  may: v.pipe(v.array(v.picklist(['publish', 'review'])), v.maxLength(2)),
});

/** The shape of the list of an agency's keys, by name. */
export const rosterSchema = v.object({
  format: v.literal('plainpost-roster'),
  formatVersion: v.literal(1),
  /** The library's id. */
  library: v.pipe(v.string(), v.uuid()),
  /** Counts up from 1 by one with each change. */
  number: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  people: v.pipe(v.array(person), v.minLength(1), v.maxLength(1_000)),
});

/** Whose signatures count in an agency, and for what. */
export type Roster = v.InferOutput<typeof rosterSchema>;
export type Person = Roster['people'][number];

/** A person of a roster with the thumbprint of the key. */
export interface Listing extends Person {
  readonly thumbprint: string;
}

/** A roster whose own signature was found good. */
export interface SignedRoster extends Roster {
  /** The thumbprint of the key that signed it. */
  readonly by: string;
  /** As it was signed: a JWS in compact form. */
  readonly signed: string;
  readonly listings: readonly Listing[];
}

/**
 * Reads the rosters of a library from the first to the newest: each is signed by somebody who may publish by the one
 * before it, the first by somebody who may publish by itself. Null where a link of that chain does not hold.
 */
export async function readTrail(signed: readonly string[]): Promise<readonly SignedRoster[] | null> {
  const trail: SignedRoster[] = [];
  for (const [index, jws] of signed.entries()) {
    const read = readSigned(jws, 'roster');
    const shape = v.safeParse(rosterSchema, read.ok ? read.document : undefined);
    if (!read.ok || !shape.success || shape.output.number !== index + 1) return null;
    const listings = await listingsOf(shape.output);
    const before = trail.at(-1);
    if (before && before.library !== shape.output.library) return null;
    const signer = publisher(before?.listings ?? listings, read.by);
    if (signer === undefined || !(await read.isSignedBy(signer))) return null;
    if (!listings.some(({ may }) => may.includes('publish'))) return null;
    trail.push({ ...shape.output, by: read.by, signed: jws, listings });
  }
  return trail.length > 0 ? trail : null;
}

/** The key of somebody who may publish, by its thumbprint. */
export const publisher = (listings: readonly Listing[], thumbprint: string): PublicKey | undefined =>
  listings.find((one) => one.thumbprint === thumbprint && one.may.includes('publish'))?.key;

/** The people of a roster with the thumbprints of their keys. */
export const listingsOf = ({ people }: Roster): Promise<readonly Listing[]> =>
  Promise.all(people.map(async (one) => ({ ...one, thumbprint: await thumbprintOf(one.key) })));
