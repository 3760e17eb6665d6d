import * as v from 'valibot';
import { type SigningKey, sign } from '@/lib/signing';
import { canonicalJson } from './canonical-json';
import { type Content, contentSchema, hashSchema, type NewContent } from './content-schema';
import { sha256 } from './sha256';

/** The shape of one link of the chain, as it is kept and as it is exported; what it says may be of a newer Plainpost. */
export const rawLinkSchema = v.object({
  format: v.literal('plainpost-record'),
  formatVersion: v.literal(1),
  /** Counts up from 1 without a gap. */
  number: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  /** ms since 1970, by the clock of the computer. */
  at: v.pipe(v.number(), v.safeInteger()),
  /** The chain's own id. */
  chain: v.pipe(v.string(), v.uuid()),
  /** null once it was erased. */
  content: v.unknown(),
  /** SHA-256 of the content in canonical JSON; stays when the content is erased. */
  contentHash: hashSchema,
  /** `hash` of the link before; 64 zeros in the first. */
  before: hashSchema,
  /** SHA-256 of all the above but the content, in canonical JSON. */
  hash: hashSchema,
  /** Number and hash signed by the installation's key: JWS in compact form. */
  head: v.pipe(v.string(), v.maxLength(2_000)),
});

/** The same, with a content of a shape we know. */
export const linkSchema = v.object({ ...rawLinkSchema.entries, content: v.nullable(contentSchema) });

/** A link whose content nobody has looked into: hashes are made of what is kept, not of what we understand of it. */
export type RawLink = v.InferOutput<typeof rawLinkSchema>;
/** One link of the chain. */
export type Link = v.InferOutput<typeof linkSchema>;
/** What the next link hangs on. */
export type Tail = Pick<Link, 'number' | 'hash' | 'chain'>;

/** What stands before the first link. */
export const noHash = '0'.repeat(64);

/** The shape of what is signed, and anchored in the shared folder: never a text. */
export const headSchema = v.object({
  format: v.literal('plainpost-head'),
  formatVersion: v.literal(1),
  chain: v.pipe(v.string(), v.uuid()),
  number: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  hash: hashSchema,
  /** ms since 1970. */
  at: v.pipe(v.number(), v.safeInteger()),
});
export type Head = v.InferOutput<typeof headSchema>;

/** The hash of a content. */
export const hashContent = (content: unknown): Promise<string> => sha256(canonicalJson(content));

/** The hash of a link, which is made of its content's hash and not of the content: that can be erased. */
export const hashLink = (link: Omit<RawLink, 'content' | 'hash' | 'head'>): Promise<string> => {
  const { format, formatVersion, number, at, chain, contentHash, before } = link;
  return sha256(canonicalJson({ format, formatVersion, number, at, chain, contentHash, before }));
};

/** What the signature of a link is about. */
export const headOf = ({
  chain,
  number,
  hash,
  at,
}: Pick<RawLink, 'chain' | 'number' | 'hash' | 'at'>): Head => ({
  ...{ format: 'plainpost-head', formatVersion: 1 },
  ...{ chain, number, hash, at },
});

/** Makes the link that comes after another, signed; without one it is the first of a new chain. */
export async function nextLink(
  said: NewContent,
  tail: Tail | undefined,
  at: number,
  key: SigningKey,
): Promise<Link> {
  const content = { ...said, salt: newSalt() } as Content;
  const bare = {
    ...({ format: 'plainpost-record', formatVersion: 1 } as const),
    number: (tail?.number ?? 0) + 1,
    at,
    chain: tail?.chain ?? crypto.randomUUID(),
    contentHash: await hashContent(content),
    before: tail?.hash ?? noHash,
  };
  const link = { ...bare, content, hash: await hashLink(bare) };
  return { ...link, head: await sign('head', headOf(link), key) };
}

const newSalt = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
