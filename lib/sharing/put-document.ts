import { largestDocument } from '@/lib/library/read-document';
import type { Fault, WebFolder } from '@/lib/web-folder';
import { hashOf } from './hash-of';
import { documentPlace } from './places';
import { type Refused, refused } from './refused';

/** Faults after which a file may lie there all the same: the answer got lost on the way. */
const lost: ReadonlySet<Fault['fault']> = new Set(['offline', 'slow', 'cut-short', 'server', 'exists']);

/**
 * Puts a document into the folder under its hash and reads it back: what a pointer names must be there, and whole. One
 * that is there already is fine; a broken one is written anew.
 */
export async function putDocument(
  folder: WebFolder,
  text: string,
  hash: string,
): Promise<{ readonly ok: true } | Fault | Refused> {
  const path = documentPlace(hash);
  const written = await folder.write(path, text, { ifNoneMatch: '*' });
  if (!written.ok && !lost.has(written.fault)) return written;
  const there = await folder.read(path, { most: largestDocument * 4 });
  if (there.ok && there.state === 'new' && (await hashOf(there.text)).hash === hash) return { ok: true };
  if (written.ok) return there.ok ? refused('not-kept') : there;
  if (written.fault !== 'exists') return written;
  // What lies there is not what its name says: somebody's upload broke off.
  const etag = there.ok && there.state === 'new' ? there.etag : null;
  const again = await folder.write(path, text, etag === null ? 'always' : { ifMatch: etag });
  // Somebody else mends it at the same time: what counts is what lies there.
  if (!again.ok && again.fault !== 'changed') return again;
  const mended = await folder.read(path, { most: largestDocument * 4 });
  if (!mended.ok) return mended;
  return mended.state === 'new' && (await hashOf(mended.text)).hash === hash
    ? { ok: true }
    : refused('not-kept');
}
