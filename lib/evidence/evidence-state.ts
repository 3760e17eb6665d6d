import * as v from 'valibot';
import type { Library } from '@/lib/library';

const time = v.pipe(v.number(), v.finite());

const anchorSchema = v.object({
  /** Of the folder. */
  address: v.string(),
  /** The newest record whose head lies there; 0 for none yet. */
  number: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  /** Its hash, by which it is known from another of this number; '' for none yet. */
  hash: v.string(),
  /** When it was put there, ms since 1970. */
  at: time,
  /** Why the last try failed; null when it did not. */
  trouble: v.nullable(
    v.object({
      why: v.object({ en: v.string(), es: v.string() }),
      parameters: v.record(v.string(), v.union([v.string(), v.number()])),
      at: time,
    }),
  ),
});

const stateSchema = v.object({
  anchor: v.fallback(v.nullable(anchorSchema), null),
  /** The day on which contents past their time were erased last, `YYYY-MM-DD`; '' for never. */
  tidiedOn: v.fallback(v.string(), ''),
  /** The number of the record that tells of the last switch; 0 where it has to be looked for. */
  switched: v.fallback(v.pipe(v.number(), v.safeInteger(), v.minValue(0)), 0),
});

/** How the newest head stands in the agency's folder. */
export type AnchorState = v.InferOutput<typeof anchorSchema>;
/** What is kept beside the chain. Nothing of it proves anything. */
export type EvidenceState = v.InferOutput<typeof stateSchema>;

const key = 'evidence';

/** What is kept beside the chain. Safe in a liveQuery. */
export async function readEvidenceState({ shared }: Library): Promise<EvidenceState> {
  const read = v.safeParse(stateSchema, (await shared.get(key))?.kept);
  return read.success ? read.output : { anchor: null, tidiedOn: '', switched: 0 };
}

/** Changes some of it, in one transaction. */
export function changeEvidenceState(library: Library, change: Partial<EvidenceState>): Promise<void> {
  return library.transaction('rw', library.shared, async () => {
    const kept = { ...(await readEvidenceState(library)), ...change };
    await library.shared.put({ key, kept });
  });
}
