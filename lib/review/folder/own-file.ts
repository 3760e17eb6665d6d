import { filled, type Refusal, refuse } from '@/lib/library/exchange/refusal';
import { type PublicKey, readSigned, type SignedKind } from '@/lib/signing';
import type { Fault, WebFolder } from '@/lib/web-folder';
import { folderTexts } from './folder-texts';

/** The largest file of our own that is read back, bytes. */
const largest = 2_800_000;

/** What the server said, as one sentence. */
export const refusedBy = ({ why, parameters }: Fault): Refusal => ({
  ok: false,
  why: parameters ? filled(why, parameters) : why,
});

interface Own {
  readonly kind: SignedKind;
  readonly path: string;
  readonly key: PublicKey;
}

/** The ETag of a file in the folder, but only where it was signed with this key; 'missing' where it is not there. */
async function ownTag(
  folder: WebFolder,
  { kind, path, key }: Own,
): Promise<Fault | string | 'missing' | null> {
  const read = await folder.read(path, { most: largest });
  if (!read.ok) return read.fault === 'missing' ? 'missing' : read;
  if (read.state === 'same') return null;
  const signed = readSigned(read.text, kind);
  return signed.ok && (await signed.isSignedBy(key)) ? read.etag : null;
}

/**
 * Writes a file that nobody else may have written: over our own of that name, never over another's.
 * @returns its ETag, null where the server gives none
 */
export async function writeOwn(
  folder: WebFolder,
  own: Own,
  body: string,
): Promise<{ readonly ok: true; readonly etag: string | null } | Refusal> {
  const written = await folder.write(own.path, body, { ifNoneMatch: '*' });
  if (written.ok) return written;
  if (written.fault !== 'exists') return refusedBy(written);
  const etag = await ownTag(folder, own);
  if (etag === null || etag === 'missing') return refuse(folderTexts.taken);
  if (typeof etag !== 'string') return refusedBy(etag);
  const again = await folder.write(own.path, body, { ifMatch: etag });
  return again.ok ? again : refusedBy(again);
}

/** Takes a file of our own out of the folder; fine where it is gone, or is another's by now. */
export async function removeOwn(
  folder: WebFolder,
  own: Own & { readonly etag: string | null },
): Promise<{ readonly ok: true } | Refusal> {
  let { etag } = own;
  if (etag === null) {
    const known = await ownTag(folder, own);
    if (known === null || known === 'missing') return { ok: true };
    if (typeof known !== 'string') return refusedBy(known);
    etag = known;
  }
  const removed = await folder.remove(own.path, { ifMatch: etag });
  if (removed.ok || removed.fault === 'missing' || removed.fault === 'changed') return { ok: true };
  return refusedBy(removed);
}
