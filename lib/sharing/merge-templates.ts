import type { Template } from '@/lib/library';
import { isSameText } from '@/lib/library/is-same-text';
import type { Conflict } from './conflict';
import { type Merged, mergeMaps, mergeSets, mergeThree, type Three, type ThreeMaps } from './three-way';

/** Whether two versions of a template say the same and stand the same. */
export const isSameTemplate = (one: Template, other: Template): boolean =>
  one.status === other.status && isSameText(one, other);

/** Merges templates by their ids; a text that both sides changed is nobody's to guess. */
export function mergeTemplates(three: ThreeMaps<Template>): {
  readonly templates: ReadonlyMap<string, Template>;
  readonly conflicts: readonly Conflict[];
} {
  const { merged, conflicts } = mergeMaps(three, mergeTemplate);
  return {
    templates: merged,
    conflicts: conflicts.map((id) => {
      const [base, theirs, mine] = [three.base.get(id), three.theirs.get(id), three.mine.get(id)];
      return { kind: 'templates', id, name: (mine ?? theirs ?? base)?.title ?? '', base, theirs, mine };
    }),
  };
}

function mergeTemplate(three: Three<Template>): Merged<Template> {
  const merged = mergeThree(three, isSameTemplate);
  const { base, theirs, mine } = three;
  if (!theirs) return merged;
  if (mine !== undefined && mine !== theirs && merged.value === mine) return { value: above(mine, theirs) };
  if (!merged.conflict || !base || !mine) return merged;
  // Tags are only words to look for: they need nobody's approval, and stand in nobody's way.
  const text = mergeThree(
    { base: untagged(base), theirs: untagged(theirs), mine: untagged(mine) },
    isSameTemplate,
  );
  if (text.conflict || text.value === undefined) return merged;
  const tags = mergeSets(base.tags ?? [], theirs.tags ?? [], mine.tags ?? []);
  const value = { ...text.value, ...(tags.length > 0 && { tags }) };
  return { value: isSameTemplate(value, theirs) ? theirs : above(value, theirs) };
}

/** What takes another's place counts on from it. */
const above = (template: Template, other: Template): Template =>
  template.version > other.version ? template : { ...template, version: other.version + 1 };

function untagged({ tags: _, ...template }: Template): Template {
  return template;
}
