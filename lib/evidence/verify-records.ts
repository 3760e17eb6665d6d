import type { Library } from '@/lib/library';
import { installationKey } from '@/lib/signing';
import type { Fault, WebFolder } from '@/lib/web-folder';
import { knownHead } from './known-head';
import { type Anchors, readAnchors } from './read-anchors';
import { rowsInOrder } from './read-links';
import type { Verified } from './verified';
import { verifyLinks } from './verify';

/** What a look at the chain of this computer gave, and how it was compared with the agency's folder. */
export interface VerifiedRecords extends Verified {
  /** null where there is no shared folder. */
  readonly folder: Pick<Anchors, 'ok' | 'forged' | 'unread'> | Fault | null;
}

interface Verifying {
  /** The agency's folder, where there is one. */
  readonly folder: WebFolder | null;
  /** Told how many records were looked at. */
  readonly progress?: (checked: number) => void;
}

/** Verifies all records of this computer: hashes, order, signatures, and what the agency's folder knows of them. */
export async function verifyRecords(
  library: Library,
  { folder, progress = () => {} }: Verifying,
): Promise<VerifiedRecords> {
  const { thumbprint, publicKey } = await installationKey(library);
  const known = await knownHead();
  const anchors = folder && (await readAnchors(folder, thumbprint, publicKey));
  const hashes = new Map(anchors?.ok ? anchors.hashes : []);
  const compared = hashes.size;
  const end = (await library.evidence.orderBy('number').last())?.number ?? 0;
  // What this browser remembers outside of the database counts only where it knows of more.
  if (known && known.number > end && !hashes.has(known.number)) hashes.set(known.number, known.hash);
  const verified = await verifyLinks(rowsInOrder(library), { key: publicKey, anchors: hashes, progress });
  return { ...verified, anchored: Math.min(verified.anchored, compared), folder: outcomeOf(anchors) };
}

function outcomeOf(anchors: Anchors | Fault | null): VerifiedRecords['folder'] {
  if (!anchors?.ok) return anchors;
  const { ok, forged, unread } = anchors;
  return { ok, forged, unread };
}
