import type { Author, Guide, Library, Template } from '@/lib/library';
import { authorOf } from '@/lib/library/author';
import { sameData } from '@/lib/library/exchange/same-data';
import { revisionOf } from '@/lib/library/take-step';
import type { Conflict } from './conflict';
import { guideOfParts, guideParts } from './guide-parts';
import { mergeLibrary } from './merge-library';
import { type Refused, refused } from './refused';
import { readWorkingCopy } from './working-copy';

/** What a person says of a conflict; 'edit': ours becomes a draft over theirs, to be written anew. */
export type Choice = 'ours' | 'theirs' | 'both' | 'edit';

/** What can be said of a conflict. */
export function choicesFor({ kind, theirs, mine }: Conflict): readonly Choice[] {
  const hasBoth = theirs !== undefined && mine !== undefined;
  if (kind === 'templates') {
    // Two blocks of one name: nobody could tell which of them is written.
    const isBlock = hasBoth && (mine as Template).block !== undefined;
    return ['ours', 'theirs', ...(hasBoth && !isBlock ? (['both'] as const) : []), ...edit(mine)];
  }
  return ['ours', 'theirs', ...(kind === 'entries' && hasBoth ? (['both'] as const) : [])];
}

const edit = (mine: unknown): readonly Choice[] => (mine === undefined ? [] : ['edit']);

const mark = { en: ' (ours)', es: ' (la nuestra)' };

/**
 * Settles a conflict in one transaction. What is not taken is kept: a template as a revision, a guide among the past ones.
 */
export function resolveConflict(
  library: Library,
  conflict: Conflict,
  choice: Choice,
  now: () => number = Date.now,
): Promise<{ readonly ok: true } | Refused> {
  const { templates, proposals, revisions, guides, pastGuides, bases, withdrawn, installation } = library;
  const tables = [templates, proposals, revisions, guides, pastGuides, bases, withdrawn, installation];
  return library.transaction('rw', tables, async () => {
    const copy = await readWorkingCopy(library);
    const { conflicts } = mergeLibrary(copy);
    const current = conflicts.find(({ kind, id }) => kind === conflict.kind && id === conflict.id);
    if (!current || !sameData(current, conflict) || !choicesFor(current).includes(choice))
      return refused('stale');
    const moment = { by: await authorOf(library), at: now() };
    if (current.kind === 'templates') await resolveTemplate(library, current, choice, moment);
    else if (copy.guide.base) await resolvePart(library, current, choice, copy.guide.base, moment.at);
    return { ok: true };
  });
}

interface Moment {
  readonly by: Author;
  /** ms since 1970. */
  readonly at: number;
}

async function resolveTemplate(
  { templates, proposals, revisions, bases, withdrawn }: Library,
  conflict: Conflict,
  choice: Choice,
  moment: Moment,
): Promise<void> {
  const { id } = conflict;
  const { by, at } = moment;
  const mine = conflict.mine as Template | undefined;
  const theirs = conflict.theirs as Template | undefined;
  const prepared = await proposals.get(['working', id]);
  const keep = (was: Template | undefined) =>
    was ? revisions.add(revisionOf({ what: 'replaced', was }, moment)) : undefined;
  if (choice === 'ours') {
    await keep(theirs);
    if (mine) await templates.put({ ...mine, version: above(mine, theirs), updatedAt: at });
    else if (theirs) await withdrawn.put({ id, was: theirs, by, at });
    await bases.delete(['template', id]);
    return;
  }
  await keep(mine);
  await templates.delete(['working', id]);
  await withdrawn.delete(id);
  // What is being prepared still rests on what it was begun from.
  if (!prepared) await bases.delete(['template', id]);
  if (choice === 'both' && mine) await templates.put(copyOf(mine, at));
  if (choice === 'edit' && mine && !prepared)
    await proposals.put({
      ...mine,
      ...{ status: 'draft', approvals: [], version: above(mine, theirs), author: by, updatedAt: at },
    });
}

const above = (mine: Template, theirs: Template | undefined): number =>
  Math.max(mine.version, (theirs?.version ?? 0) + 1);

/** Ours as a template of its own beside theirs. */
function copyOf(mine: Template, at: number): Template {
  const id = crypto.randomUUID();
  const marked = mine.language.startsWith('es') ? mark.es : mark.en;
  const title = `${mine.title.slice(0, 200 - marked.length)}${marked}`;
  return { ...mine, id, pair: id, title, version: 1, createdAt: at, updatedAt: at };
}

async function resolvePart(
  { guides, pastGuides, bases }: Library,
  { id: key, theirs, mine }: Conflict,
  choice: Choice,
  from: Guide,
  at: number,
): Promise<void> {
  const used = await guides.get(['working', 'used']);
  if (!used) return;
  if (choice === 'ours') {
    // From here on theirs is what ours was changed from.
    await bases.put({ kind: 'guide', id: 'guide', was: withPart(from, key, theirs) });
    return;
  }
  if (used.version > 0) await pastGuides.put(used);
  let next = withPart(used, key, theirs);
  if (choice === 'both' && mine !== undefined) {
    const entry = mine as Guide['entries'][number];
    const ids = new Set(next.entries.map(({ id }) => id));
    let id = `${entry.id}-2`;
    for (let number = 3; ids.has(id); number += 1) id = `${entry.id}-${number}`;
    next = { ...next, entries: [...next.entries, { ...entry, id }] };
  }
  await guides.put({ ...next, version: used.version + 1, updatedAt: at });
}

/** A guide with one part as it is somewhere else. */
function withPart(guide: Guide, key: string, value: unknown): Guide {
  const parts = new Map(guideParts(guide));
  if (value === undefined) parts.delete(key);
  else parts.set(key, value);
  return { ...guide, ...guideOfParts(parts) };
}
