import type { Library } from '@/lib/library';
import { appendRecord } from './chain';
import type { RawLink } from './link';
import { contentOf, linkIn, rowsInOrder } from './read-links';

interface Erasing {
  readonly by: 'person' | 'retention';
  readonly reason: string;
  /** Which presses; others are never erased. */
  readonly which: (link: RawLink) => boolean;
  /** First and last number that are looked at. */
  readonly from?: number;
  readonly to?: number;
  /** ms since 1970. */
  readonly now?: number;
}

/**
 * Erases the contents of presses and keeps their links, and a record of who did it and why. All of it in one
 * transaction. @returns how many were erased; nothing is written where there are none
 */
export async function eraseRecords(library: Library, erasing: Erasing): Promise<number> {
  const { by, reason, which, from, to, now = Date.now() } = erasing;
  const emptied: RawLink[] = [];
  for await (const rows of rowsInOrder(library, from, to)) {
    for (const row of rows) {
      const link = linkIn(row);
      if (link && isErasable(link) && which(link)) emptied.push({ ...link, content: null });
    }
  }
  if (emptied.length === 0) return 0;
  const name = (await library.installation.get('this'))?.author.name ?? '';
  const ranges = stretches(emptied.map(({ number }) => number));
  await appendRecord(library, { kind: 'erasure', by, reason, ranges, name }, { at: now, changed: emptied });
  return emptied.length;
}

/** What says that recording began, was switched or that something was erased, stays. */
function isErasable(link: RawLink): boolean {
  const content = contentOf(link);
  return content !== 'erased' && (content === 'unreadable' || content.kind === 'press');
}

/** Numbers in their order as first and last of each stretch without a gap. */
function stretches(numbers: readonly number[]): [number, number][] {
  const found: [number, number][] = [];
  for (const number of numbers) {
    const last = found.at(-1);
    if (last && last[1] === number - 1) last[1] = number;
    else found.push([number, number]);
  }
  return found;
}
