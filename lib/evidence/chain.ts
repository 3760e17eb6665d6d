import type { Library } from '@/lib/library';
import { installationKey } from '@/lib/signing';
import type { NewContent } from './content-schema';
import { knownHead, rememberHead } from './known-head';
import { type Link, nextLink, type RawLink, type Tail } from './link';
import { readTail } from './read-links';
import { version } from './version';

/** What is done in the same transaction as a new link. */
interface Appending {
  /** ms since 1970. */
  readonly at?: number;
  /** Rows of the chain that change with it. */
  readonly changed?: readonly RawLink[];
}

const rowOf = (link: RawLink) => ({ number: link.number, at: link.at, kept: link });

/**
 * Puts a record at the end of the chain, and starts the chain where there is none. Two pages never fork it: who comes
 * second makes their link anew. Rejects where the database refuses.
 */
export async function appendRecord(
  library: Library,
  said: NewContent,
  { at = Date.now(), changed = [] }: Appending = {},
): Promise<Link> {
  const key = await installationKey(library);
  for (;;) {
    // Before the end is read: what another page adds in between is no loss.
    const known = await knownHead();
    const tail = await readTail(library);
    const links: Link[] = [];
    const lost = known && known.number > (tail?.number ?? 0) ? known : null;
    if (tail === undefined || lost) {
      const start = {
        ...({ kind: 'start', thumbprint: key.thumbprint, plainpost: version() } as const),
        after: lost,
      };
      // Numbers that were given once are not given again: the agency's folder may know them.
      const after = tail ?? (lost ? { ...lost, chain: crypto.randomUUID() } : undefined);
      links.push(await nextLink(start, after, at, key));
    }
    const link = await nextLink(said, links.at(-1) ?? tail, at, key);
    links.push(link);
    if (await put(library, tail, links, changed)) {
      await rememberHead(key.thumbprint, link);
      return link;
    }
  }
}

/** @returns false where the chain has gone on in the meantime */
function put(
  library: Library,
  tail: Tail | undefined,
  links: readonly Link[],
  changed: readonly RawLink[],
): Promise<boolean> {
  return library.transaction('rw', library.evidence, async () => {
    const now = await readTail(library);
    if (now?.hash !== tail?.hash || now?.number !== tail?.number) return false;
    await library.evidence.bulkPut(changed.map(rowOf));
    await library.evidence.bulkAdd(links.map(rowOf));
    return true;
  });
}
