import type { EvidenceRow } from '@/lib/library';
import { type PublicKey, readSigned } from '@/lib/signing';
import { canonicalJson } from './canonical-json';
import type { Content } from './content-schema';
import { hashContent, hashLink, headOf, noHash, type RawLink } from './link';
import { contentOf, linkIn } from './read-links';
import type { FaultKind, Verified } from './verified';

/** What a chain is compared with. */
export interface Against {
  readonly key: PublicKey;
  /** Hashes of links by their numbers, as they were anchored elsewhere. */
  readonly anchors?: ReadonlyMap<number, string>;
  /** The first link is not expected to be number 1: it is a part of a chain. */
  readonly isPart?: boolean;
  /** Told how many were looked at. */
  readonly progress?: (checked: number) => void;
}

interface Found {
  readonly kind: FaultKind;
  readonly number: number;
}

/**
 * Recomputes every hash, checks every signature and compares with every anchor. Says which record is at fault first,
 * and goes no further: what hangs on it proves nothing. Never throws for what the rows hold.
 */
export async function verifyLinks(
  batches: AsyncIterable<readonly EvidenceRow[]>,
  { key, anchors = new Map(), isPart = false, progress = () => {} }: Against,
): Promise<Verified> {
  let last: RawLink | undefined;
  let first: RawLink | undefined;
  let checked = 0;
  let backwards = 0;
  const erased: number[] = [];
  const covered: Content[] = [];
  const losses: { readonly at: number; readonly newest: number }[] = [];
  const compared = new Set<number>();
  const ends = () => ({
    checked,
    ...(first && { from: { number: first.number, at: first.at } }),
    ...(last && { to: { number: last.number, at: last.at } }),
    anchored: compared.size,
    erased: erased.length,
    backwards,
    losses,
  });

  for await (const rows of batches) {
    const judged = await Promise.all(rows.map((row) => judge(row, key)));
    for (const [index, row] of rows.entries()) {
      const link = judged[index]?.link;
      const fault = faultOf(row, link, judged[index]?.fault, last, isPart);
      if (fault !== undefined || link === undefined)
        return { ...ends(), fault: fault ?? { kind: 'changed', number: row.number } };
      const anchored = anchors.get(link.number);
      if (anchored !== undefined && anchored !== link.hash)
        return { ...ends(), fault: { kind: 'not-anchored', number: link.number } };
      if (anchored !== undefined) compared.add(link.number);
      const content = contentOf(link);
      if (content === 'erased') erased.push(link.number);
      else if (content !== 'unreadable' && content.kind === 'erasure') covered.push(content);
      else if (content !== 'unreadable' && content.kind === 'start' && content.after)
        losses.push({ at: link.number, newest: content.after.number });
      if (last !== undefined && link.at < last.at) backwards += 1;
      first ??= link;
      last = link;
      checked += 1;
    }
    progress(checked);
  }
  const unexplained = isPart ? undefined : erased.find((number) => !isCovered(number, covered));
  if (unexplained !== undefined) return { ...ends(), fault: { kind: 'emptied', number: unexplained } };
  const end = last?.number ?? 0;
  const further = [...anchors.keys()].filter((number) => number > end);
  if (further.length > 0 && !isPart)
    return { ...ends(), fault: { kind: 'cut-off', number: end + 1, missing: Math.max(...further) - end } };
  return ends();
}

function faultOf(
  row: EvidenceRow,
  link: RawLink | undefined,
  own: FaultKind | undefined,
  last: RawLink | undefined,
  isPart: boolean,
): Found | undefined {
  if (last !== undefined && row.number !== last.number + 1)
    return { kind: 'removed', number: last.number + 1 };
  if (link === undefined || own !== undefined) return { kind: own ?? 'changed', number: row.number };
  if (last === undefined) {
    if (isPart || hangsOnNothing(link)) return undefined;
    return link.number === 1 ? { kind: 'moved', number: 1 } : { kind: 'removed', number: 1 };
  }
  const follows = link.before === last.hash && link.chain === last.chain;
  return follows ? undefined : { kind: 'moved', number: row.number };
}

/** Whether it is the first of a chain, or says itself what it came after. */
function hangsOnNothing(link: RawLink): boolean {
  if (link.number === 1) return link.before === noHash;
  const content = contentOf(link);
  if (content === 'erased' || content === 'unreadable' || content.kind !== 'start') return false;
  return content.after?.number === link.number - 1 && content.after.hash === link.before;
}

/** What is wrong with a row by itself. */
async function judge(
  row: EvidenceRow,
  key: PublicKey,
): Promise<{ readonly link?: RawLink; readonly fault?: FaultKind }> {
  const link = linkIn(row);
  if (link === undefined || link.at !== row.at) return { fault: 'changed' };
  if (link.content !== null && (await hashContent(link.content)) !== link.contentHash)
    return { link, fault: 'changed' };
  if ((await hashLink(link)) !== link.hash) return { link, fault: 'changed' };
  const signed = readSigned(link.head, 'head');
  if (!signed.ok || canonicalJson(signed.document) !== canonicalJson(headOf(link)))
    return { link, fault: 'unsigned' };
  return (await signed.isSignedBy(key)) ? { link } : { link, fault: 'unsigned' };
}

const isCovered = (number: number, erasures: readonly Content[]): boolean =>
  erasures.some(
    (one) => one.kind === 'erasure' && one.ranges.some(([from, to]) => from <= number && number <= to),
  );
