import { type Change, templateKeys } from '@/lib/library/exchange';
import { guideChanges } from '@/lib/library/exchange/plan-guide';
import { defaultGuide } from '@/lib/library/guide';
import type { Template } from '@/lib/library/template';
import type { MergedLibrary } from './merge-library';
import { isSameTemplate } from './merge-templates';
import type { WorkingCopy } from './working-copy';

/** Who had a template in hand and when: no reader of it is told. */
const about: ReadonlySet<keyof Template> = new Set([
  ...(['library', 'approvals', 'version', 'author', 'createdAt', 'updatedAt'] as const),
]);

/** What a publication changes for everybody, and nothing that stays. */
export function publicationChanges(
  { subscribed, guide }: Pick<WorkingCopy, 'subscribed' | 'guide'>,
  merged: Pick<MergedLibrary, 'templates' | 'guide'>,
): readonly Change[] {
  const changes: Change[] = [];
  for (const [id, after] of merged.templates) {
    const before = subscribed.get(id);
    if (before === undefined) changes.push(changeOf('added', id, after.title, undefined, after));
    else if (!isSameTemplate(before, after))
      changes.push(changeOf('changed', id, after.title, before, after));
  }
  for (const [id, before] of subscribed)
    if (!merged.templates.has(id)) changes.push(changeOf('removed', id, before.title, before, undefined));
  const before = guide.subscribed ?? defaultGuide('used');
  return [...changes, ...guideChanges(before, merged.guide).filter(({ what }) => what !== 'same')];
}

const changeOf = (
  what: Change['what'],
  id: string,
  name: string,
  before: Template | undefined,
  after: Template | undefined,
): Change => ({
  ...{ kind: 'templates', id, name, what },
  ...(before && { before: after ? wording(before) : wordsOf(before) }),
  ...(after && { after: before ? wording(after) : wordsOf(after) }),
});

/** Without the id that binds language versions: alone it says nothing to a person. */
const wordsOf = (template: Template): Partial<Template> => {
  const { pair: _, ...words } = wording(template);
  return words;
};

/** What of a template people read. */
export const wording = (template: Template): Partial<Template> =>
  Object.fromEntries(
    templateKeys.flatMap((key) =>
      about.has(key) || template[key] === undefined ? [] : [[key, template[key]]],
    ),
  );
