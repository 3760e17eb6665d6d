import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { createDraftCheck } from '@/lib/background/check-draft';
import { createStartReview } from '@/lib/background/start-review';
import { createDesk, createLibrary, defaultGuide } from '@/lib/library';
import { createReviewShelf } from '@/lib/review';

beforeEach(() => {
  Dexie.dependencies.indexedDB = new IDBFactory();
});

const asked = {
  ...{ text: 'Residents must utilize Oak St.', site: 'x', siteName: 'X', profile: 'standard' as const },
  ...{ media: [], ignored: [] },
};

function open() {
  const library = createLibrary();
  const shown: string[] = [];
  const guide = { ...defaultGuide('used'), version: 3 };
  const start = createStartReview({
    ...{ library, check: createDraftCheck(() => 'en'), language: () => 'en' as const },
    guides: {
      current: () => ({
        guide: { ...guide, agency: { ...guide.agency, name: 'City of Riverton' } },
        trouble: null,
      }),
    },
    show: async (key) => {
      shown.push(key);
    },
  });
  return { library, shown, start };
}

describe('a post handed over for review', () => {
  it('is checked by us, not by the page, kept with who wrote it, and shown', async () => {
    const { library, shown, start } = open();
    await createDesk(library).rename('Ana Ruiz');
    const { id } = await start({ ...asked, template: { id: 'a', name: 'Road closure' } }, undefined);
    expect(shown).toEqual([`author ${id}`]);
    const row = await createReviewShelf(library).read(`author ${id}`);
    expect(row?.kept).toMatchObject({
      role: 'author',
      review: {
        ...{ id, text: asked.text, site: { id: 'x', name: 'X' }, agency: { name: 'City of Riverton' } },
        ...{ author: { name: 'Ana Ruiz' }, template: { name: 'Road closure' }, language: 'en' },
        report: { issues: expect.arrayContaining([expect.objectContaining({ rule: 'complex-word' })]) },
      },
    });
  });

  it('goes out as the same review when its text has changed', async () => {
    const { library, shown, start } = open();
    const { id } = await start(asked, undefined);
    expect(await start({ ...asked, id, text: 'Use Oak St.' }, undefined)).toEqual({ id });
    expect(new Set(shown).size).toBe(1);
    expect(await library.reviews.count()).toBe(1);
  });

  it('is refused with a sentence when there is no text, or nowhere to keep it', async () => {
    const { library, shown, start } = open();
    await expect(async () => start({ ...asked, text: ' ' }, undefined)).rejects.toThrow(
      'There is no text to review yet.',
    );
    library.close({ disableAutoOpen: true });
    await expect(async () => start(asked, undefined)).rejects.toThrow(/cannot be read or written just now/);
    expect(shown).toEqual([]);
  });
});
