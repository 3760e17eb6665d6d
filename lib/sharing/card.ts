import * as v from 'valibot';
import {
  type PublicKey,
  publicKeySchema,
  readSigned,
  type SigningKey,
  sign,
  thumbprintOf,
} from '@/lib/signing';
import type { May } from './roster';

/** The shape of what somebody says of themselves who asks to be listed. */
const cardSchema = v.object({
  format: v.literal('plainpost-person'),
  formatVersion: v.literal(1),
  /** The library's id. */
  library: v.pipe(v.string(), v.uuid()),
  name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200)),
  key: publicKeySchema,
  asks: v.pipe(v.array(v.picklist(['publish', 'review'])), v.minLength(1), v.maxLength(2)),
});

/** Somebody who asks to be listed: the key is theirs, the name is what they say. */
export interface Card {
  readonly name: string;
  readonly key: PublicKey;
  readonly thumbprint: string;
  readonly asks: readonly May[];
}

/** The longest card that is read, bytes. */
export const longestCard = 10_000;

/** Where in the folder a card lies. */
export const cardPlace = (thumbprint: string): string => `drafts/person.${thumbprint}.jws`;

/** The thumbprint in the name of a file that is a card; undefined for any other. */
export const thumbprintIn = (name: string): string | undefined =>
  /^person\.([\w-]{43})\.jws$/.exec(name)?.[1];

/** Writes a card, signed with the very key that asks to be listed. */
export const writeCard = (
  library: string,
  name: string,
  asks: readonly May[],
  key: SigningKey,
): Promise<string> =>
  sign(
    'person',
    {
      ...{ format: 'plainpost-person', formatVersion: 1, library, name: name.trim().slice(0, 200) },
      ...{ key: key.publicKey, asks: [...asks] },
    } satisfies v.InferOutput<typeof cardSchema>,
    key,
  );

/** Reads a card for a library; null where it is none, is for another library or is not signed with its own key. Never throws. */
export async function readCard(jws: string, library: string): Promise<Card | null> {
  if (jws.length > longestCard) return null;
  const read = readSigned(jws, 'person');
  if (!read.ok) return null;
  const shape = v.safeParse(cardSchema, read.document);
  if (!shape.success || shape.output.library !== library) return null;
  const { name, key, asks } = shape.output;
  if (!(await read.isSignedBy(key))) return null;
  return { name, key, thumbprint: await thumbprintOf(key), asks: [...new Set(asks)] };
}
