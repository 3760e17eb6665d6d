import type { InterfaceLanguage } from '@/lib/checks/texts';
import type { Guide, Library, Template } from '@/lib/library';
import type { Change } from '@/lib/library/exchange';
import type { Conflict } from './conflict';
import { type Inspection, inspectPublication } from './inspect-publication';
import { mergeLibrary } from './merge-library';
import { publicationChanges } from './publication-changes';
import { readWorkingCopy, type WorkingCopy } from './working-copy';

/** What a publication would do, and what stands against it. */
export interface PublicationPlan extends Inspection {
  /** What it changes for everybody; [] when there is nothing to publish. */
  readonly changes: readonly Change[];
  /** What a person has to say first. */
  readonly conflicts: readonly Conflict[];
  /** Drafts and versions in review: they stay here. */
  readonly staying: readonly Template[];
  /** Whether the style guide has changes that are not in use yet, and so stay here. */
  readonly guideStays: boolean;
  /** The library as everybody will have it. */
  readonly templates: ReadonlyMap<string, Template>;
  readonly guide: Guide;
  /** What of the working copy goes out with it, as it is now. */
  readonly went: Went;
}

/** Rows of the working copy that a publication makes everybody's: they go once it is known to be there. */
export interface Went {
  readonly templates: readonly Template[];
  readonly guide: Guide | null;
  readonly withdrawn: readonly string[];
}

export interface Planning {
  readonly language?: InterfaceLanguage;
  /** ms since 1970. */
  readonly now?: number;
  /** Whether the templates that Plainpost brings, and that are in use here, go out too. */
  readonly starters?: boolean;
}

/** Plans what is published of the working copy as it is now. Safe in a liveQuery. Rejects when the database refuses. */
export async function planPublication(library: Library, planning: Planning = {}): Promise<PublicationPlan> {
  return planOf(await readWorkingCopy(library), planning);
}

/** Plans a publication from a working copy as it was read. */
export function planOf(
  copy: WorkingCopy,
  { language = 'en', now = Date.now(), starters = false }: Planning = {},
): PublicationPlan {
  const whole = starters ? withStarters(copy) : copy;
  const merged = mergeLibrary(whole);
  const changes = publicationChanges(whole, merged);
  const changed = new Set(
    changes.flatMap(({ kind, id, what }) => (kind === 'templates' && what !== 'removed' ? [id] : [])),
  );
  const inspection = inspectPublication({
    ...{ templates: merged.templates, guide: merged.guide, before: copy.subscribed, changed },
    ...{ guideBefore: copy.guide.subscribed, unread: copy.unread, language, now },
  });
  return {
    ...inspection,
    changes,
    conflicts: merged.conflicts,
    staying: copy.proposals,
    guideStays: copy.guide.changed !== undefined,
    templates: merged.templates,
    guide: merged.guide,
    went: {
      templates: [...copy.working.values()],
      guide: copy.guide.used ?? null,
      withdrawn: [...copy.withdrawn.keys()],
    },
  };
}

/** The starter templates in use become the agency's own, but for those that it has its own version of. */
function withStarters(copy: WorkingCopy): WorkingCopy {
  const { starters, working, subscribed, withdrawn } = copy;
  const own = starters.filter(
    ({ id, status }) =>
      status === 'approved' && !working.has(id) && !subscribed.has(id) && !withdrawn.has(id),
  );
  return { ...copy, working: new Map([...own.map((one) => [one.id, one] as const), ...working]) };
}
