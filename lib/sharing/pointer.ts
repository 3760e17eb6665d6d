import * as v from 'valibot';
import { readSigned } from '@/lib/signing';
import { publisher, readTrail, type SignedRoster } from './roster';
import type { Trust } from './trust';
import { trusts } from './trust';

const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'is no SHA-256'));

const moment = v.pipe(v.string(), v.isoTimestamp());
const version = v.pipe(v.number(), v.safeInteger(), v.minValue(1));

/** How many earlier publications a pointer names. */
export const longestHistory = 50;

const earlier = v.object({
  version,
  document: hash,
  publishedAt: moment,
  /** The publisher's name. */
  by: v.pipe(v.string(), v.maxLength(200)),
});

/** An earlier publication, whose document still lies in the folder. */
export type Earlier = v.InferOutput<typeof earlier>;

/** The shape of the one file that changes: it names the library that holds now. */
export const pointerSchema = v.object({
  format: v.literal('plainpost-pointer'),
  formatVersion: v.literal(1),
  /** The library's id: the same for ever. */
  library: v.pipe(v.string(), v.uuid()),
  /** Whose library it is, as its people know it. */
  name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200)),
  /** Counts up with each publication. */
  version,
  /** SHA-256 of the document's bytes; it lies beside the pointer as `<hash>.json`. */
  document: hash,
  bytes: v.pipe(v.number(), v.safeInteger(), v.minValue(2)),
  /** `2026-05-04T15:00:00Z`. */
  publishedAt: moment,
  /** What the publisher wrote to the others; '' where nothing. */
  note: v.pipe(v.string(), v.maxLength(2_000)),
  /** The publications before this one, newest first. */
  history: v.exactOptional(v.pipe(v.array(earlier), v.maxLength(longestHistory))),
  /** The rosters from the first to the one that holds, each signed: JWS in compact form. */
  rosters: v.pipe(v.array(v.pipe(v.string(), v.maxLength(500_000))), v.minLength(1), v.maxLength(1_000)),
});

/** What a pointer says. */
export type Pointer = v.InferOutput<typeof pointerSchema>;

/** A pointer that may be followed, or what is wrong with it. */
export type ReadPointer =
  | {
      readonly ok: true;
      readonly pointer: Pointer;
      /** Who signed it: thumbprint and name. */
      readonly by: { readonly thumbprint: string; readonly name: string };
      /** The roster that holds now. */
      readonly roster: SignedRoster;
      readonly trail: readonly SignedRoster[];
    }
  | {
      readonly ok: false;
      /** 'newer': made by a newer Plainpost; 'stranger': sound in itself, by keys that are not trusted here. */
      readonly fault: 'not-ours' | 'newer' | 'wrong-signature' | 'stranger';
    };

/**
 * Reads a pointer and checks every signature in it. With `trust` null nothing is known yet of whom to trust: it is sound
 * in itself, and a person has to accept its keys.
 */
export async function readPointer(jws: string, trust: Trust | null): Promise<ReadPointer> {
  const read = readSigned(jws, 'pointer');
  if (!read.ok) return { ok: false, fault: 'not-ours' };
  const { formatVersion }: { formatVersion?: unknown } = Object(read.document);
  if (typeof formatVersion === 'number' && formatVersion > 1) return { ok: false, fault: 'newer' };
  const shape = v.safeParse(pointerSchema, read.document);
  if (!shape.success) return { ok: false, fault: 'not-ours' };
  const pointer = shape.output;
  const trail = await readTrail(pointer.rosters);
  const roster = trail?.at(-1);
  if (!trail || !roster || roster.library !== pointer.library) return { ok: false, fault: 'wrong-signature' };
  const key = publisher(roster.listings, read.by);
  if (key === undefined || !(await read.isSignedBy(key))) return { ok: false, fault: 'wrong-signature' };
  if (trust !== null && !trusts(trust, trail)) return { ok: false, fault: 'stranger' };
  const name = roster.listings.find(({ thumbprint }) => thumbprint === read.by)?.name ?? '';
  return { ok: true, pointer, by: { thumbprint: read.by, name }, roster, trail };
}
