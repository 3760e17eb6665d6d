import * as v from 'valibot';
import type { Guide, Library, Template } from '@/lib/library';
import type { Went } from './plan-publication';

const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

const intentionSchema = v.object({
  /** Of the folder; ends in “/”. */
  address: v.string(),
  version: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  document: hash,
  /** As it stands in the pointer. */
  publishedAt: v.string(),
  /** ms since 1970. */
  at: v.number(),
  outcome: v.picklist(['open', 'published', 'not-published']),
  went: v.object({
    templates: v.array(v.looseObject({ id: v.string(), updatedAt: v.number() })),
    guide: v.nullable(v.looseObject({ updatedAt: v.number() })),
    withdrawn: v.array(v.string()),
  }),
});

/** A publication that was begun, kept until it is known what became of it: the browser may die at any moment. */
export interface Intention extends Omit<v.InferOutput<typeof intentionSchema>, 'went'> {
  readonly went: Went;
}

const key = 'publication';

/** The publication that was begun last; null where there is none. Safe in a liveQuery. */
export async function readIntention({ shared }: Library): Promise<Intention | null> {
  const read = v.safeParse(intentionSchema, (await shared.get(key))?.kept);
  if (!read.success) return null;
  const { went, ...rest } = read.output;
  return {
    ...rest,
    went: {
      templates: went.templates as unknown as readonly Template[],
      guide: went.guide as unknown as Guide | null,
      withdrawn: went.withdrawn,
    },
  };
}

/** Keeps what is about to be published; inside a transaction it belongs to that. */
export async function keepIntention({ shared }: Library, intention: Intention): Promise<void> {
  await shared.put({ key, kept: intention });
}

/** Forgets it: what became of it was told. */
export async function forgetIntention({ shared }: Library): Promise<void> {
  await shared.delete(key);
}
