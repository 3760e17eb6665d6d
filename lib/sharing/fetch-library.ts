import type { LibraryDocument } from '@/lib/library';
import { checkDocument, largestDocument } from '@/lib/library/read-document';
import type { WebFolder } from '@/lib/web-folder';
import { type Doubt, doubt, type Trouble } from './doubt';
import { hashOf } from './hash-of';
import { documentPlace } from './places';
import type { Pointer } from './pointer';

/** The document a pointer names, or why it is not taken. */
export type FetchedLibrary = { readonly ok: true; readonly document: LibraryDocument } | Trouble;

/** Fetches the document that a trusted pointer names; its length, its hash and its shape are checked before anything of it counts. */
export async function fetchLibrary(folder: WebFolder, pointer: Pointer): Promise<FetchedLibrary> {
  const { document, bytes, version } = pointer;
  if (bytes > largestDocument) return tooLarge(version);
  // Not from a cache: what came broken once would come broken again.
  const fetched = await folder.read(documentPlace(document), { most: bytes });
  if (!fetched.ok) {
    if (fetched.fault === 'missing') return doubt('no-document', { found: version });
    if (fetched.fault === 'too-large') return doubt('wrong-hash', { found: version });
    return fetched;
  }
  if (fetched.state === 'same') return doubt('no-document', { found: version });
  const came = await hashOf(fetched.text);
  if (came.hash !== document || came.bytes !== bytes) return doubt('wrong-hash', { found: version });
  const checked = checkDocument(fetched.text);
  if (!checked.ok) return doubt('unfit', {}, checked.why);
  return { ok: true, document: checked.document };
}

const tooLarge = (version: number): Doubt =>
  doubt('too-large', { found: version, most: largestDocument / 1_000_000 });
