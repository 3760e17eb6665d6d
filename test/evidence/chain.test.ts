// @vitest-environment node
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  appendRecord,
  contentOf,
  eraseRecords,
  type RawLink,
  tidyRecords,
  verifyRecords,
} from '@/lib/evidence';
import { headOf } from '@/lib/evidence/link';
import { createLibrary, type Library } from '@/lib/library';
import { makePublisherKey, sign } from '@/lib/signing';
import { aPress, day, newInstallation, press } from './a-press';

let library: Library;
let many = 0;

beforeEach(() => {
  newInstallation();
  library = createLibrary(`evidence-${++many}`);
});

const linkAt = async (number: number): Promise<RawLink> =>
  (await library.evidence.get(number))?.kept as RawLink;
/** Changes a row behind the product's back. */
async function tamper(number: number, change: (link: RawLink) => RawLink): Promise<void> {
  const link = change(await linkAt(number));
  await library.evidence.put({ number, at: link.at, kept: link });
}
const verify = () => verifyRecords(library, { folder: null });

describe('the chain of records', () => {
  it('begins with a record of its own, and each hangs on the one before', async () => {
    await press(library, 'One', 'Two');
    const links = await Promise.all([1, 2, 3].map(linkAt));
    expect(links.map((link) => Object(contentOf(link)).kind)).toEqual(['start', 'press', 'press']);
    expect(links[1]?.before).toBe(links[0]?.hash);
    expect(links[2]?.before).toBe(links[1]?.hash);
  });

  it('holds, and says from when to when', async () => {
    await press(library, 'One', 'Two', 'Three');
    const verified = await verify();
    expect(verified).toMatchObject({ checked: 4, anchored: 0, erased: 0, losses: [], folder: null });
    expect(verified.fault).toBeUndefined();
    expect(verified.to).toEqual({ number: 4, at: day(3) });
  });

  it('never forks, however many write at once', async () => {
    const other = createLibrary(library.name);
    await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        appendRecord(index % 2 ? library : other, aPress(`Post ${index}`)),
      ),
    );
    expect(await library.evidence.count()).toBe(21);
    expect((await verify()).fault).toBeUndefined();
  });

  it('goes on where the clock was set back, and counts how often', async () => {
    await press(library, 'One', 'Two');
    await appendRecord(library, aPress('Three'), { at: day(1) - 5 * 24 * 60 * 60 * 1000 });
    expect(await verify()).toMatchObject({ checked: 4, backwards: 1 });
    expect((await verify()).fault).toBeUndefined();
  });
});

describe('what is noticed', () => {
  beforeEach(() => press(library, 'One', 'Two', 'Three', 'Four'));

  it('is a text that was changed', async () => {
    await tamper(3, (link) => {
      const content = structuredClone(link.content) as { parts: { text: string }[] };
      for (const part of content.parts) part.text = 'Something else';
      return { ...link, content };
    });
    expect((await verify()).fault).toEqual({ kind: 'changed', number: 3 });
  });

  it('is a time that was changed, in the link and in the row', async () => {
    await tamper(3, (link) => ({ ...link, at: link.at + 1 }));
    expect((await verify()).fault).toEqual({ kind: 'changed', number: 3 });
  });

  it('is a record that was taken out of the middle', async () => {
    await library.evidence.delete(3);
    expect((await verify()).fault).toEqual({ kind: 'removed', number: 3 });
  });

  it('is a record taken out, and those after it moved up', async () => {
    const [four, five] = [await linkAt(4), await linkAt(5)];
    await library.evidence.bulkDelete([3, 4, 5]);
    for (const [number, link] of [four, five].entries())
      await library.evidence.put({ number: number + 3, at: link.at, kept: { ...link, number: number + 3 } });
    expect((await verify()).fault).toEqual({ kind: 'changed', number: 3 });
  });

  it('is the first taken away', async () => {
    await library.evidence.delete(1);
    expect((await verify()).fault).toEqual({ kind: 'removed', number: 1 });
  });

  it('is the last taken away, by what the browser remembers beside the database', async () => {
    await library.evidence.delete(5);
    expect((await verify()).fault).toEqual({ kind: 'cut-off', number: 5, missing: 1 });
  });

  it('are two that changed places', async () => {
    const [three, four] = [await linkAt(3), await linkAt(4)];
    await library.evidence.bulkPut([
      { number: 3, at: four.at, kept: four },
      { number: 4, at: three.at, kept: three },
    ]);
    expect((await verify()).fault).toEqual({ kind: 'changed', number: 3 });
  });

  it('is a record that was signed anew with another key', async () => {
    const mallory = await (
      await makePublisherKey(createLibrary(`mallory-${many}`), 'Mallory', 'seven quiet rivers')
    ).keep();
    const link = await linkAt(3);
    await tamper(3, (one) => one);
    const head = await sign('head', headOf(link), mallory);
    await tamper(3, (one) => ({ ...one, head }));
    expect((await verify()).fault).toEqual({ kind: 'unsigned', number: 3 });
  });

  it('is a signature of another record', async () => {
    const { head } = await linkAt(4);
    await tamper(3, (link) => ({ ...link, head }));
    expect((await verify()).fault).toEqual({ kind: 'unsigned', number: 3 });
  });

  it('is a content that is gone without a record of who erased it', async () => {
    await tamper(3, (link) => ({ ...link, content: null }));
    expect((await verify()).fault).toEqual({ kind: 'emptied', number: 3 });
  });

  it('is a row that is no record any more', async () => {
    await library.evidence.put({ number: 3, at: 0, kept: { __proto__: { admin: true }, text: 'x' } });
    expect((await verify()).fault).toEqual({ kind: 'changed', number: 3 });
    // And the next press is written down all the same.
    await library.evidence.put({ number: 5, at: 0, kept: 'nothing' });
    await appendRecord(library, aPress('Five'));
    expect(await library.evidence.count()).toBe(6);
  });

  it('is a database that was deleted: the next record says so, and goes on counting', async () => {
    await library.evidence.clear();
    await library.keys.clear();
    await appendRecord(library, aPress('After'));
    const verified = await verify();
    expect(verified).toMatchObject({ checked: 2, losses: [{ at: 6, newest: 5 }] });
    expect(verified.fault).toBeUndefined();
    expect((await library.evidence.toArray()).map(({ number }) => number)).toEqual([6, 7]);
  });

  it('is a database that was put back to what it was before', async () => {
    await library.evidence.bulkDelete([4, 5]);
    await appendRecord(library, aPress('After'));
    expect(await verify()).toMatchObject({ checked: 5, losses: [{ at: 4, newest: 5 }] });
  });
});

describe('erasing', () => {
  beforeEach(() => press(library, 'One', 'Two', 'Three', 'Four'));
  const everything = { by: 'person', reason: 'Asked for by the resident', which: () => true } as const;

  it('takes the content and keeps the link; a record says who, which and why', async () => {
    expect(await eraseRecords(library, { ...everything, from: 3, to: 4 })).toBe(2);
    expect(contentOf(await linkAt(3))).toBe('erased');
    expect(contentOf(await linkAt(6))).toMatchObject({
      kind: 'erasure',
      by: 'person',
      ranges: [[3, 4]],
      reason: 'Asked for by the resident',
    });
    const verified = await verify();
    expect(verified).toMatchObject({ checked: 6, erased: 2 });
    expect(verified.fault).toBeUndefined();
    expect(JSON.stringify(await library.evidence.toArray())).not.toContain('Two');
  });

  it('leaves what says that recording began and what was erased before, and writes nothing where nothing is', async () => {
    await eraseRecords(library, everything);
    expect(await eraseRecords(library, everything)).toBe(0);
    expect(await library.evidence.count()).toBe(6);
    expect((await verify()).fault).toBeUndefined();
  });

  it('happens by itself once the days are over, once a day, and never where no days are set', async () => {
    const now = day(33);
    expect(await tidyRecords(library, { retentionDays: 0 }, now)).toBe(0);
    expect(await tidyRecords(library, { retentionDays: 30 }, now)).toBe(2);
    expect(await tidyRecords(library, { retentionDays: 1 }, now)).toBe(0);
    expect(contentOf(await linkAt(6))).toMatchObject({ by: 'retention', ranges: [[2, 3]] });
    expect((await verify()).fault).toBeUndefined();
  });
});
