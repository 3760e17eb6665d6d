import * as v from 'valibot';
import type { EvidenceRow, Library } from '@/lib/library';
import { type Content, contentSchema } from './content-schema';
import { type RawLink, rawLinkSchema, type Tail } from './link';

/** The link in a row; undefined where it is none, or another one's. */
export function linkIn(row: EvidenceRow): RawLink | undefined {
  const read = v.safeParse(rawLinkSchema, row.kept);
  return read.success && read.output.number === row.number ? read.output : undefined;
}

/** What a link says; 'erased', or 'unreadable' where it is of a shape we do not know. */
export function contentOf({ content }: RawLink): Content | 'erased' | 'unreadable' {
  if (content === null) return 'erased';
  const read = v.safeParse(contentSchema, content);
  return read.success ? read.output : 'unreadable';
}

/** The end of the chain; undefined where there is none yet. A last row that was spoiled is hung on all the same. */
export async function readTail(library: Library): Promise<Tail | undefined> {
  const row = await library.evidence.orderBy('number').last();
  if (row === undefined) return undefined;
  const link = linkIn(row);
  if (link) return link;
  const before = await library.evidence.where('number').below(row.number).reverse().limit(100).toArray();
  const chain = before.map(linkIn).find((one) => one !== undefined)?.chain;
  return { number: row.number, hash: spoiled, chain: chain ?? spoiledChain };
}

/** What a link says it hangs on where the one before can no longer be read: it matches nothing, and so it shows. */
const spoiled = 'f'.repeat(64);
const spoiledChain = 'ffffffff-ffff-4fff-8fff-ffffffffffff';

/** Goes through rows by their number, some at a time, so that a long chain is never in memory as a whole. */
export async function* rowsInOrder(
  library: Library,
  from = 1,
  to = Number.MAX_SAFE_INTEGER,
  many = 500,
): AsyncGenerator<readonly EvidenceRow[]> {
  for (let next = from; ; ) {
    const rows = await library.evidence.where('number').between(next, to, true, true).limit(many).toArray();
    const last = rows.at(-1);
    if (last === undefined) return;
    yield rows;
    next = last.number + 1;
  }
}
