import type { Library } from '@/lib/library';
import type { Content } from './content-schema';
import type { RawLink } from './link';
import { contentOf, linkIn } from './read-links';

/** A record as it is listed. */
export interface FoundRecord {
  readonly number: number;
  /** ms since 1970. */
  readonly at: number;
  /** 'unreadable' also for a row that is no record any more. */
  readonly content: Content | 'erased' | 'unreadable';
  readonly link: RawLink | undefined;
}

interface Asked {
  /** Words that stand in it, in any order; '' for all. */
  readonly query: string;
  /** A site's id; '' for all. */
  readonly site: string;
  /** How many at the most. */
  readonly most: number;
}

/** How many rows are looked at in one go. */
const batch = 500;

/** The newest records that have these words, newest first, and whether there are more. Safe in a liveQuery. */
export async function findRecords(
  library: Library,
  { query, site, most }: Asked,
): Promise<{ readonly records: readonly FoundRecord[]; readonly hasMore: boolean }> {
  const words = fold(query).split(/\s+/).filter(Boolean);
  const isPlain = words.length === 0 && site === '';
  const found: FoundRecord[] = [];
  for (let below = Number.MAX_SAFE_INTEGER; ; ) {
    const rows = await library.evidence
      .where('number')
      .below(below)
      .reverse()
      .limit(isPlain ? most + 1 : batch)
      .toArray();
    for (const row of rows) {
      const link = linkIn(row);
      const content = link ? contentOf(link) : 'unreadable';
      const record = { number: row.number, at: link?.at ?? row.at, content, link };
      if (!isPlain && !matches(record, words, site)) continue;
      if (found.length === most) return { records: found, hasMore: true };
      found.push(record);
    }
    const last = rows.at(-1);
    if (last === undefined) return { records: found, hasMore: false };
    below = last.number;
  }
}

/** A record by its number; undefined where there is none. Safe in a liveQuery. */
export async function findRecord(library: Library, number: number): Promise<FoundRecord | undefined> {
  const row = await library.evidence.get(number);
  if (row === undefined) return undefined;
  const link = linkIn(row);
  return { number, at: link?.at ?? row.at, content: link ? contentOf(link) : 'unreadable', link };
}

function matches({ number, content }: FoundRecord, words: readonly string[], site: string): boolean {
  if (typeof content !== 'object' || content.kind !== 'press') return site === '' && words.length === 0;
  if (site !== '' && content.site.id !== site) return false;
  const said = fold(
    [
      `#${number}`,
      content.site.name,
      content.by,
      ...content.parts.flatMap(({ text, textHash, template, issues }) => [
        text ?? '',
        textHash,
        template?.name ?? '',
        ...issues.map(({ rule, reason }) => `${rule} ${reason}`),
      ]),
    ].join('\n'),
  );
  return words.every((word) => said.includes(word));
}

/** Without capitals and accents, so that "informacion" finds "Información". */
const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
