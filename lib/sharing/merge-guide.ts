import type { Guide } from '@/lib/library';
import type { Conflict } from './conflict';
import { guideOfParts, guideParts, readPartKey } from './guide-parts';
import { type Merged, mergeMaps, mergeSets, mergeThree, type Three } from './three-way';

type Content = ReturnType<typeof guideOfParts>;

/** Merges three states of a guide, part by part: rules, entries, facts, acronyms and terms each by themselves. */
export function mergeGuide(
  base: Content,
  theirs: Content,
  mine: Guide,
): { readonly guide: Content; readonly conflicts: readonly Conflict[] } {
  const parts = { base: guideParts(base), theirs: guideParts(theirs), mine: guideParts(mine) };
  const { merged, conflicts } = mergeMaps(parts, mergePart);
  return {
    guide: guideOfParts(merged),
    conflicts: conflicts.map((key) => {
      const { kind, id } = readPartKey(key);
      return {
        kind: kind === 'acronyms' ? 'facts' : kind,
        id: key,
        name: id.trim(),
        base: parts.base.get(key),
        theirs: parts.theirs.get(key),
        mine: parts.mine.get(key),
      };
    }),
  };
}

const isList = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string');

/** Lists grow and shrink on both sides; anything else is the one or the other. */
function mergePart(three: Three<unknown>): Merged<unknown> {
  const { base = [], theirs, mine } = three;
  if (!isList(base) || !isList(theirs) || !isList(mine)) return mergeThree(three);
  const value = mergeSets(base, theirs, mine);
  // Each took out what the other left: nothing remains, which nobody meant.
  const isEmptied = value.length === 0 && theirs.length > 0 && mine.length > 0;
  return isEmptied ? { value: theirs, conflict: true } : { value };
}
