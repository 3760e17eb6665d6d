import * as v from 'valibot';
import type { Library } from '@/lib/library';
import { places } from '@/lib/sharing';
import { installationKey, type PublicKey, readSigned } from '@/lib/signing';
import type { WebFolder } from '@/lib/web-folder';
import { anchorTexts } from './anchor-texts';
import { type AnchorState, changeEvidenceState, readEvidenceState } from './evidence-state';
import { type Head, headSchema, type RawLink } from './link';
import { linkIn } from './read-links';

/** Larger than any head, bytes. */
export const largestHead = 4_000;

/** Where the head of a link lies in the agency's folder. */
export const anchorPlace = (thumbprint: string, number: number): string =>
  `${places.records}${thumbprint}.${number}.jws`;

/**
 * Puts the newest head into the agency's folder: number and hash, never a text. Nothing is written where it lies there
 * already. What went wrong is kept for the page of records, and it is tried again with the next record and at the next
 * start. @returns how it stands; null where there is nothing to anchor
 */
export async function anchorHead(
  library: Library,
  folder: WebFolder,
  now: () => number = Date.now,
): Promise<AnchorState | null> {
  const row = await library.evidence.orderBy('number').last();
  const link = row && linkIn(row);
  if (link === undefined) return null;
  const known = (await readEvidenceState(library)).anchor;
  const before = known?.address === folder.address ? known : undefined;
  if (before?.hash === link.hash && before.trouble === null) return before;
  const { thumbprint, publicKey } = await installationKey(library);
  const place = anchorPlace(thumbprint, link.number);
  const written = await folder.write(place, link.head, { ifNoneMatch: '*' });
  const keep = async (change: Partial<AnchorState>): Promise<AnchorState> => {
    const anchor = {
      address: folder.address,
      number: 0,
      hash: '',
      at: 0,
      trouble: null,
      ...before,
      ...change,
    };
    await changeEvidenceState(library, { anchor });
    return anchor;
  };
  const lies = { number: link.number, hash: link.hash, at: now(), trouble: null };
  if (written.ok) return keep(lies);
  if (written.fault === 'exists' || written.fault === 'changed') {
    const read = await folder.read(place, { most: largestHead });
    if (read.ok && read.state === 'new') {
      const head = await headIn(read.text, publicKey);
      if (head && isHeadOf(head, link)) return keep(lies);
      const why = head ? anchorTexts.other : anchorTexts.forged;
      return keep({ trouble: { why, parameters: { number: link.number }, at: now() } });
    }
  }
  const { why, parameters } = written;
  return keep({ trouble: { why, parameters: { ...parameters }, at: now() } });
}

/** The head that a file holds, if this key signed it. */
export async function headIn(text: string, key: PublicKey): Promise<Head | undefined> {
  const signed = readSigned(text, 'head');
  if (!signed.ok) return undefined;
  const head = v.safeParse(headSchema, signed.document);
  return head.success && (await signed.isSignedBy(key)) ? head.output : undefined;
}

/** Whether this link is the one a head is of. */
const isHeadOf = (head: { readonly number: number; readonly hash: string }, link: RawLink): boolean =>
  head.number === link.number && head.hash === link.hash;
