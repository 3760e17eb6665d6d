import { attempt, change, type Ground, refuse } from './change';
import type { Desk } from './desk';
import { deskTexts } from './desk-texts';
import { guideFault, guideInUse, guideOf } from './guide';
import { standOf } from './stand';

type GuideDesk = Pick<Desk, 'guide' | 'saveGuide' | 'applyGuide' | 'dropGuide' | 'pastGuides'>;

/** Changing the style guide beside the one in use, and taking the change into use. */
export function createGuideDesk(ground: Ground): GuideDesk {
  const { library } = ground;
  const { guides, pastGuides } = library;
  return {
    guide: async (state) =>
      (await standOf(library)) === 'follows'
        ? { ...(await guideInUse(library)), state }
        : guideOf(library, state),
    pastGuides: async () => (await pastGuides.toArray()).sort((a, b) => b.version - a.version),
    saveGuide: (changed) =>
      change(ground, async ({ by, at, stand }) => {
        if (stand === 'follows') refuse(ground, deskTexts.sharedGuide);
        const fault = guideFault(changed);
        if (fault !== undefined) refuse(ground, deskTexts.guideFaulty, { fault });
        const { version } = await guideOf(library, 'used');
        await guides.put({
          ...changed,
          library: 'working',
          state: 'changed',
          version,
          author: by,
          updatedAt: at,
        });
      }),
    async applyGuide() {
      const made = await attempt(ground, async ({ by, at, stand }) => {
        if (stand === 'follows') refuse(ground, deskTexts.sharedGuide);
        const changed = (await guides.get(['working', 'changed'])) ?? refuse(ground, deskTexts.sameGuide);
        const fault = guideFault(changed);
        if (fault !== undefined) refuse(ground, deskTexts.guideFaulty, { fault });
        const before = await guideOf(library, 'used');
        if (before.version > 0) await pastGuides.put(before);
        await guides.put({
          ...changed,
          state: 'used',
          version: before.version + 1,
          author: by,
          updatedAt: at,
        });
        await guides.delete(['working', 'changed']);
      });
      return made.ok ? { ok: true } : made;
    },
    async dropGuide() {
      const made = await attempt(ground, async () => {
        if ((await guides.get(['working', 'changed'])) === undefined)
          refuse(ground, deskTexts.noGuideChanges);
        await guides.delete(['working', 'changed']);
      });
      return made.ok ? { ok: true } : made;
    },
  };
}
