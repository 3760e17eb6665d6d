// @vitest-environment node
import 'fake-indexeddb/auto';
import { beforeAll, describe, expect, it } from 'vitest';
import { appendRecord, exportJson, findRecords, verifyFile, verifyRecords } from '@/lib/evidence';
import { nextLink, type RawLink } from '@/lib/evidence/link';
import { createLibrary } from '@/lib/library';
import { installationKey } from '@/lib/signing';
import { aPress, day, newInstallation } from './a-press';

const many = 10_000;
const library = createLibrary('long-chain');

/** As many presses, one a minute, made as the product makes them and put into the table together. */
beforeAll(async () => {
  newInstallation();
  const key = await installationKey(library);
  let tail: RawLink = await appendRecord(library, aPress('The first'), { at: day(1) });
  const links: RawLink[] = [];
  while (tail.number < many) {
    const text = `Crews work on Oak Street, notice ${tail.number}.`;
    tail = await nextLink(aPress(text), tail, day(1) + tail.number * 60_000, key);
    links.push(tail);
  }
  await library.evidence.bulkAdd(links.map((link) => ({ number: link.number, at: link.at, kept: link })));
}, 120_000);

describe('ten thousand records', () => {
  it('are verified from the first to the last', async () => {
    const told: number[] = [];
    const verified = await verifyRecords(library, { folder: null, progress: (one) => told.push(one) });
    expect(verified.fault).toBeUndefined();
    expect(verified.checked).toBe(many);
    expect(told.length).toBeGreaterThan(5);
  }, 120_000);

  it('give the newest hundred without reading the rest, and find one among them', async () => {
    const newest = await findRecords(library, { query: '', site: '', most: 100 });
    expect(newest.records).toHaveLength(100);
    expect(newest.records[0]?.number).toBe(many);
    expect(newest.hasMore).toBe(true);
    const found = await findRecords(library, { query: 'NOTICE 4711.', site: 'x', most: 100 });
    expect(found).toMatchObject({ records: [{ number: 4712 }], hasMore: false });
  }, 60_000);

  it('go into one file, which holds', async () => {
    const file = await exportJson(library, { from: '2026-05-01', to: '2026-05-31' });
    expect(await verifyFile(file)).toMatchObject({ ok: true, verified: { checked: many } });
  }, 120_000);
});
