import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';
import { hashSchema } from './content-schema';
import type { RawLink } from './link';

const knownHeadSchema = v.object({
  thumbprint: v.pipe(v.string(), v.maxLength(100)),
  number: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  hash: hashSchema,
});

/** The newest link of a chain, as it is remembered outside of the database: so that its loss is noticed. */
export type KnownHead = v.InferOutput<typeof knownHeadSchema>;

const kept = storage.defineItem<unknown>('local:evidenceHead', { fallback: null });

/** Remembers the newest link. Never rejects: the chain itself is what counts. */
export const rememberHead = (thumbprint: string, { number, hash }: RawLink): Promise<void> =>
  kept.setValue({ thumbprint, number, hash } satisfies KnownHead).catch(() => {});

/** The newest link that was remembered; null where none was. Never rejects. */
export async function knownHead(): Promise<KnownHead | null> {
  const read = v.safeParse(knownHeadSchema, await kept.getValue().catch(() => null));
  return read.success ? read.output : null;
}
