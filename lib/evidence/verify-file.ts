import * as v from 'valibot';
import { hostileKey } from '@/lib/library/exchange/hostile-key';
import { parseJson } from '@/lib/library/exchange/parse-json';
import { thumbprintOf } from '@/lib/signing';
import { rawExportedSchema } from './exported-schema';
import type { Verified } from './verified';
import { verifyLinks } from './verify';

/** The largest file of records that is read, bytes. */
export const largestFile = 200_000_000;

/** What a file of records holds, once verified by the key that comes with it: whose key that is, a person must compare. */
export type VerifiedFile =
  | {
      readonly ok: true;
      readonly verified: Verified;
      readonly thumbprint: string;
      readonly from: string;
      readonly to: string;
    }
  | { readonly ok: false };

/** Verifies a file that `exportJson` wrote. Never throws for what is in it. */
export async function verifyFile(text: string): Promise<VerifiedFile> {
  const parsed = text.length > largestFile ? undefined : parseJson(text.replace(/^\uFEFF/, ''));
  if (!parsed?.ok || hostileKey(parsed.value) !== null) return { ok: false };
  const read = v.safeParse(rawExportedSchema, parsed.value);
  if (!read.success) return { ok: false };
  const { publicKey, thumbprint, records, from, to } = read.output;
  if ((await thumbprintOf(publicKey)) !== thumbprint) return { ok: false };
  const rows = records.map((link) => ({ number: link.number, at: link.at, kept: link }));
  async function* batches() {
    for (let at = 0; at < rows.length; at += 500) yield rows.slice(at, at + 500);
  }
  const verified = await verifyLinks(batches(), { key: publicKey, isPart: true });
  return { ok: true, verified, thumbprint, from, to };
}
