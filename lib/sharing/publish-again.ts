import type { Library } from '@/lib/library';
import { checkDocument, largestDocument } from '@/lib/library/read-document';
import type { WebFolder } from '@/lib/web-folder';
import { changePointer, type Published } from './change-pointer';
import { doubt } from './doubt';
import { hashOf } from './hash-of';
import { documentPlace } from './places';
import type { Refreshing } from './refresh';
import { type NotPublished, refused } from './refused';

/**
 * Publishes what an earlier version was, under a new number: everybody gets it at their next look. What is being changed
 * here stays so.
 */
export const publishAgain = (
  library: Library,
  version: number,
  { note = '', ...refreshing }: Refreshing & { readonly note?: string } = {},
): Promise<Published> =>
  changePointer(library, refreshing, async ({ pointer, folder }) => {
    const earlier = pointer.history?.find((one) => one.version === version);
    if (!earlier) return refused('no-earlier', { version });
    if (earlier.document === pointer.document) return refused('is-current');
    const read = await readEarlier(folder, earlier.document, version);
    return read.ok ? { ok: true, document: earlier.document, bytes: read.bytes, note: note.trim() } : read;
  });

/** The document of an earlier version, checked as everybody's Plainpost will check it. */
async function readEarlier(
  folder: WebFolder,
  document: string,
  version: number,
): Promise<{ readonly ok: true; readonly bytes: number } | NotPublished> {
  const fetched = await folder.read(documentPlace(document), { most: largestDocument });
  if (!fetched.ok) return fetched.fault === 'missing' ? refused('no-earlier', { version }) : fetched;
  if (fetched.state === 'same') return refused('no-earlier', { version });
  const { hash, bytes } = await hashOf(fetched.text);
  if (hash !== document) return doubt('wrong-hash', { found: version });
  const checked = checkDocument(fetched.text);
  return checked.ok ? { ok: true, bytes } : doubt('unfit', { found: version }, checked.why);
}
