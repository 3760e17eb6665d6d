import * as v from 'valibot';
import { publicKeySchema, thumbprintSchema } from '@/lib/signing';
import { linkSchema, rawLinkSchema } from './link';

const entries = {
  format: v.literal('plainpost-records'),
  formatVersion: v.literal(1),
  /** `2026-05-04T15:00:00.000Z`. */
  exportedAt: v.pipe(v.string(), v.isoTimestamp()),
  /** Plainpost's version. */
  plainpost: v.pipe(v.string(), v.maxLength(100)),
  /** What this is not. */
  notice: v.pipe(v.string(), v.maxLength(2_000)),
  /** The days asked for, `YYYY-MM-DD`. */
  from: v.pipe(v.string(), v.isoDate()),
  to: v.pipe(v.string(), v.isoDate()),
  /** What the signatures are checked by: the key of the computer the records come from. */
  publicKey: publicKeySchema,
  thumbprint: thumbprintSchema,
};

/** The shape of a file of records, every content known. */
export const exportedSchema = v.object({ ...entries, records: v.array(linkSchema) });
/** The same, as it is read for verification. */
export const rawExportedSchema = v.object({ ...entries, records: v.array(rawLinkSchema) });
