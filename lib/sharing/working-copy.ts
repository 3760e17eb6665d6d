import * as v from 'valibot';
import { type Guide, type Library, type Template, templateSchema } from '@/lib/library';
import { defaultGuide, guideFault } from '@/lib/library/guide';

/** What a lead has here beside the shared library, and what each of it was changed from. */
export interface WorkingCopy {
  /** The shared library as it was received or published last. */
  readonly subscribed: ReadonlyMap<string, Template>;
  /** In use here, and not published yet. */
  readonly working: ReadonlyMap<string, Template>;
  /** Drafts and versions in review. */
  readonly proposals: readonly Template[];
  /** What the shared library was when these were taken out of it, by id. */
  readonly withdrawn: ReadonlyMap<string, Template>;
  readonly starters: readonly Template[];
  /** What templates were that a newer library changed in the meantime; null where there was none. */
  readonly bases: ReadonlyMap<string, Template | null>;
  readonly guide: {
    readonly subscribed: Guide | undefined;
    readonly used: Guide | undefined;
    /** Being changed, and not in use. */
    readonly changed: Guide | undefined;
    readonly base: Guide | undefined;
  };
  /** Titles of rows that cannot be read, and so are not published. */
  readonly unread: readonly string[];
}

/** Reads the working copy; inside a transaction it is what that sees. Safe in a liveQuery. */
export async function readWorkingCopy(library: Library): Promise<WorkingCopy> {
  const { templates, proposals, guides, bases, withdrawn } = library;
  const [rows, proposed, all, kept, out] = await library.transaction(
    'r',
    [templates, proposals, guides, bases, withdrawn],
    () =>
      Promise.all([
        templates.toArray(),
        proposals.toArray(),
        guides.toArray(),
        bases.toArray(),
        withdrawn.toArray(),
      ]),
  );
  const of = (name: Template['library']) => rows.filter((row) => row.library === name && isTemplate(row));
  const guide = (name: Guide['library'], state: Guide['state']) =>
    all.find((one) => one.library === name && one.state === state && guideFault(one) === undefined);
  return {
    subscribed: byId(of('subscribed')),
    working: byId(of('working')),
    proposals: proposed.filter((row) => row.library === 'working'),
    withdrawn: new Map(out.flatMap(({ id, was }) => (isTemplate(was) ? [[id, was]] : []))),
    starters: of('starter'),
    bases: new Map(
      kept.flatMap(({ kind, id, was }) =>
        kind === 'template' && (was === null || isTemplate(was)) ? [[id, was]] : [],
      ),
    ),
    guide: {
      subscribed: guide('subscribed', 'used'),
      used: guide('working', 'used'),
      changed: guide('working', 'changed'),
      base: baseGuide(kept.find(({ kind }) => kind === 'guide')?.was),
    },
    unread: rows
      .filter((row) => row.library === 'working' && !isTemplate(row))
      .map(({ id, title }) => String(title || id)),
  };
}

const isTemplate = (row: unknown): row is Template => v.is(templateSchema, row);

const byId = (rows: readonly Template[]): ReadonlyMap<string, Template> =>
  new Map(rows.map((row) => [row.id, row]));

/** What the guide was changed from; where nothing was, what holds until an agency decides. */
function baseGuide(was: unknown): Guide | undefined {
  if (was === undefined) return undefined;
  return was !== null && guideFault(was as Guide) === undefined ? (was as Guide) : defaultGuide('used');
}
