import type { Guide, Template } from '@/lib/library';
import { defaultGuide } from '@/lib/library/guide';
import type { Conflict } from './conflict';
import { mergeGuide } from './merge-guide';
import { mergeTemplates } from './merge-templates';
import type { WorkingCopy } from './working-copy';

/** A library as it will be for everybody, as far as nobody has to say. */
export interface MergedLibrary {
  readonly templates: ReadonlyMap<string, Template>;
  readonly guide: Guide;
  readonly conflicts: readonly Conflict[];
}

/** Puts the changes of a working copy over the shared library as it is now. */
export function mergeLibrary(copy: WorkingCopy): MergedLibrary {
  const { subscribed, guide } = copy;
  const { templates, conflicts } = mergeTemplates({
    base: basesOf(copy),
    theirs: subscribed,
    mine: mineOf(copy),
  });
  const theirs = guide.subscribed ?? defaultGuide('used');
  const mine = guide.used ?? theirs;
  const base = guide.used ? (guide.base ?? theirs) : theirs;
  const merged = mergeGuide(base, theirs, mine);
  return {
    templates: new Map([...templates].map(([id, one]) => [id, { ...one, library: 'subscribed' }])),
    guide: { ...theirs, ...merged.guide, library: 'subscribed', state: 'used' },
    conflicts: [...conflicts, ...merged.conflicts],
  };
}

/** The shared library as this lead would have it. */
function mineOf({ subscribed, working, withdrawn }: WorkingCopy): ReadonlyMap<string, Template> {
  const mine = new Map(subscribed);
  for (const [id, row] of working) mine.set(id, row);
  for (const id of withdrawn.keys()) mine.delete(id);
  return mine;
}

/** What the shared library was when each change here was begun. */
function basesOf({ subscribed, working, withdrawn, bases }: WorkingCopy): ReadonlyMap<string, Template> {
  const base = new Map(subscribed);
  for (const [id, was] of bases) {
    if (!working.has(id)) continue;
    if (was === null) base.delete(id);
    else base.set(id, was);
  }
  for (const [id, was] of withdrawn) if (!working.has(id)) base.set(id, was);
  return base;
}
