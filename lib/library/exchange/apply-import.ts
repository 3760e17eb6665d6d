import type { Library, Revision } from '@/lib/library/library';
import { storageProblem } from '@/lib/library/storage-problem';
import type { Author, Template } from '@/lib/library/template';
import { importTexts } from './import-texts';
import type { Plan } from './plan';
import { createProgress, type OnProgress, piecesOf } from './progress';
import { recordOf, type Touched } from './records';
import { type Refusal, refuse } from './refusal';
import { sameData } from './same-data';
import { readAuthor, readShelf, workingLibrary } from './shelf';
import { inShort } from './touched';

/** What came of an import. `stale`: plan it again, the library is another now. */
export type Applied = { readonly ok: true } | (Refusal & { readonly stale?: true });

export interface ApplyOptions {
  readonly onProgress?: OnProgress;
  readonly signal?: AbortSignal;
  /** ms since 1970. */
  readonly now?: () => number;
}

/** Rows written at once: few enough that a page stays quick to answer, and a cancel is heard. */
const atOnce = 250;

class Stale extends Error {}

/**
 * Imports what was planned, in one transaction: all of it or nothing. What was there before is kept for `undoImport`, and
 * templates that are changed or removed also as revisions. Never rejects.
 */
export async function applyImport(
  library: Library,
  plan: Plan,
  { onProgress = () => {}, signal, now = Date.now }: ApplyOptions = {},
): Promise<Applied> {
  const { templates, proposals, revisions, guides, pastGuides, installation, records } = library;
  try {
    await library.transaction(
      'rw',
      [templates, proposals, revisions, guides, pastGuides, installation, records],
      async () => {
        if (!sameData(await readShelf(library), plan.seen)) throw new Stale();
        const by = await readAuthor(library);
        await write(library, plan, by, now, onProgress, signal);
      },
    );
    return { ok: true };
  } catch (error) {
    if (signal?.aborted) return refuse(importTexts.cancelled);
    if (error instanceof Stale) return { ...refuse(importTexts.stale), stale: true };
    return { ok: false, why: storageProblem(error) };
  }
}

async function write(
  library: Library,
  plan: Plan,
  by: Author,
  now: () => number,
  onProgress: OnProgress,
  signal: AbortSignal | undefined,
): Promise<void> {
  const at = now();
  const guides = plan.guides.map((guide) => ({ ...guide, author: by, updatedAt: at }));
  const kept = revisionsOf(plan, by, at);
  const done = createProgress(plan.puts.length + plan.drops.length + kept.length, onProgress, now);
  const inPieces = async <Row>(
    rows: readonly Row[],
    store: (piece: readonly Row[]) => PromiseLike<unknown>,
  ) => {
    for (const piece of piecesOf(rows, atOnce)) {
      signal?.throwIfAborted();
      await store(piece);
      done(piece.length);
    }
  };
  for (const table of ['templates', 'proposals'] as const) {
    const ofTable = <Row extends { table: string; row: Template }>(rows: readonly Row[]) =>
      rows.filter((one) => one.table === table).map(({ row }) => row);
    await inPieces(ofTable(plan.drops), (piece) =>
      library[table].bulkDelete(piece.map(({ id }) => [workingLibrary, id])),
    );
    await inPieces(ofTable(plan.puts), (piece) => library[table].bulkPut(piece));
  }
  await inPieces(kept, (piece) => library.revisions.bulkPut(piece));
  const { used } = plan.seen;
  const past = used && used.version > 0 && guides.some(({ state }) => state === 'used') ? [used] : [];
  await library.pastGuides.bulkPut(past);
  await library.guides.bulkPut(guides);
  signal?.throwIfAborted();
  const touched: Touched[] = [
    ...touchedTemplates(plan),
    ...kept.map(({ id }): Touched => ({ table: 'revisions', key: id, left: '' })),
    ...past.map((guide): Touched => ({ table: 'pastGuides', key: guide.version, left: inShort(guide) })),
    ...guides.map((guide): Touched => {
      const other = plan.seen[guide.state];
      return { table: 'guides', key: guide.state, left: inShort(guide), ...(other && { other }) };
    }),
  ];
  await recordOf(library, 'import-rows').put({ key: 'import-rows', rows: touched });
  const { counts, waits, incoming } = plan;
  await recordOf(library, 'import').put({
    key: 'import',
    at,
    by,
    file: incoming.file,
    counts,
    waits,
    undone: false,
  });
}

function revisionsOf({ puts, drops, seen }: Plan, by: Author, at: number): Revision[] {
  const keep = (what: Revision['what'], was: Template): Revision => ({
    id: crypto.randomUUID(),
    library: workingLibrary,
    template: was.id,
    what,
    by,
    at,
    was,
  });
  const there = rowsBefore(seen);
  return [
    ...puts.flatMap(({ table, row }) => {
      const was = there[table].get(row.id);
      return was ? [keep('imported', was)] : [];
    }),
    ...drops.map(({ row }) => keep('removed', row)),
  ];
}

/** Each template that is written or removed, in both tables: its approval later moves it from one to the other. */
function touchedTemplates({ puts, drops, seen }: Plan): Touched[] {
  const there = rowsBefore(seen);
  const ids = new Set([...puts, ...drops].map(({ row }) => row.id));
  return (['templates', 'proposals'] as const).flatMap((table) => {
    const put = new Map(puts.filter((one) => one.table === table).map(({ row }) => [row.id, row]));
    const gone = new Set(drops.filter((one) => one.table === table).map(({ row }) => row.id));
    return [...ids].map((id): Touched => {
      const other = there[table].get(id);
      const left = put.get(id) ?? (gone.has(id) ? undefined : other);
      return { table, key: id, left: inShort(left), ...(other && { other }) };
    });
  });
}

const rowsBefore = ({ templates, proposals }: Plan['seen']) => ({
  templates: new Map(templates.map((row) => [row.id, row])),
  proposals: new Map(proposals.map((row) => [row.id, row])),
});
