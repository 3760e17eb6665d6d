import { places } from '@/lib/sharing';
import type { PublicKey } from '@/lib/signing';
import type { Fault, WebFolder } from '@/lib/web-folder';
import { anchorPlace, headIn, largestHead } from './anchor';

/** What the agency's folder knows of a chain. */
export interface Anchors {
  readonly ok: true;
  /** Hashes of links by their numbers. */
  readonly hashes: ReadonlyMap<number, string>;
  /** How many files bear this key's name and are not signed by it. */
  readonly forged: number;
  /** How many were listed and could not be read. */
  readonly unread: number;
}

/** How many are read at once: a server answers all its people. */
const atOnce = 6;
/** A head's number is within what is counted exactly. */
const name = /^(?<thumbprint>[\w-]{43})\.(?<number>[1-9]\d{0,14})\.jws$/;

/** Reads every head of a key from the agency's folder, and takes only those the key signed. */
export async function readAnchors(
  folder: WebFolder,
  thumbprint: string,
  key: PublicKey,
  progress: (read: number, all: number) => void = () => {},
): Promise<Anchors | Fault> {
  const listed = await folder.list(places.records);
  if (!listed.ok) return listed;
  const numbers = listed.files
    .map((file) => name.exec(file.name)?.groups)
    .filter((groups) => groups?.thumbprint === thumbprint)
    .map((groups) => Number(groups?.number));
  const hashes = new Map<number, string>();
  let forged = 0;
  let unread = 0;
  for (let at = 0; at < numbers.length; at += atOnce) {
    await Promise.all(
      numbers.slice(at, at + atOnce).map(async (number) => {
        const read = await folder.read(anchorPlace(thumbprint, number), { most: largestHead });
        if (!read.ok || read.state !== 'new') {
          if (!read.ok && read.fault === 'too-large') forged += 1;
          else unread += 1;
          return;
        }
        const head = await headIn(read.text, key);
        if (head?.number === number) hashes.set(number, head.hash);
        else forged += 1;
      }),
    );
    progress(Math.min(at + atOnce, numbers.length), numbers.length);
  }
  return { ok: true, hashes, forged, unread };
}
