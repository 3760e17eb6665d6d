// @vitest-environment node
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createRecordPress } from '@/lib/background/record-press';
import { contentOf, eraseRecords, lastSwitch, linkIn, noteSwitch, verifyRecords } from '@/lib/evidence';
import { createLibrary, defaultGuide, type Library } from '@/lib/library';
import type { Asked } from '@/lib/messages';
import { recordsSettings } from '@/lib/settings';
import { day, newInstallation } from '../evidence/a-press';

let library: Library;
let many = 0;
const text = 'Water is off on [STREET].';

beforeEach(() => {
  newInstallation();
  library = createLibrary(`pressed-${++many}`);
});

const record = (of = library) =>
  createRecordPress({
    library: of,
    guides: { current: () => ({ guide: { ...defaultGuide('used'), version: 7 }, trouble: null }) },
    librarian: { read: async () => ({ version: 3 }) as never },
    language: () => 'en',
    now: () => day(1),
  });

const made: Asked<'record'> = {
  id: '0f8fad5b-d9cb-469f-a165-70867728950e',
  at: day(1),
  ...({ site: 'x', control: 'Post', way: 'click' } as const),
  parts: [
    {
      ...{ text, language: 'en', profile: 'standard' },
      check: { complete: true, rules: 135, spelling: 'ready', reason: '' },
      issues: [
        { rule: 'unfilled-placeholder', severity: 'error', state: 'open', reason: '', words: '[STREET]' },
      ],
      settled: [],
      media: [{ kind: 'image', alt: 'present', text: 'A broken main' }],
      template: { id: 'a', name: 'Water outage' },
      approvals: [{ by: 'Ben Ito', at: day(1), verdict: 'approved' }],
    },
  ],
};

const kept = async () => JSON.stringify(await library.evidence.toArray());
const lastPress = async () => {
  const row = await library.evidence.orderBy('number').last();
  const link = row && linkIn(row);
  return link && contentOf(link);
};

describe('a press of Post', () => {
  it('is written down nowhere while records are off', async () => {
    expect(await record()(made, undefined)).toBeNull();
    expect(await library.evidence.count()).toBe(0);
    expect(await library.keys.count()).toBe(0);
  });

  it('is written down whole, with what it was made from and by which guide it was checked', async () => {
    await recordsSettings.setValue({ on: true, text: 'whole', retentionDays: 0 });
    await library.installation.put({ key: 'this', author: { name: 'Ana Ruiz', key: 'k' } });
    await record()(made, undefined);
    expect(await lastPress()).toMatchObject({
      ...{ kind: 'press', site: { id: 'x', name: 'X' }, by: 'Ana Ruiz', plainpost: '0.1.0' },
      ...{ guide: { version: 7, pack: 'us' }, library: null },
      parts: [
        {
          text,
          textHash: expect.stringMatching(/^[0-9a-f]{64}$/),
          template: { id: 'a', name: 'Water outage', version: 3 },
          approvals: [{ by: 'Ben Ito' }],
        },
      ],
    });
  });

  it('is written down once, also where it is told of twice because the answer was lost', async () => {
    await recordsSettings.setValue({ on: true, text: 'whole', retentionDays: 0 });
    await record()(made, undefined);
    await record()(made, undefined);
    expect(await library.evidence.count()).toBe(2);
  });

  it('leaves no word of the post behind where only hashes are kept', async () => {
    await recordsSettings.setValue({ on: true, text: 'hash', retentionDays: 0 });
    await record()(made, undefined);
    for (const word of ['Water is', 'STREET', 'broken main']) expect(await kept()).not.toContain(word);
    expect(await lastPress()).toMatchObject({
      parts: [
        {
          text: null,
          length: text.length,
          issues: [{ words: null }],
          media: [{ alt: 'present', text: null }],
        },
      ],
    });
  });

  it('is written down because the agency’s policy says so, whatever the person chose', async () => {
    await fakeBrowser.storage.managed.set({ records: { on: true, text: 'hash' } });
    await recordsSettings.setValue({ on: false, text: 'whole', retentionDays: 0 });
    await record()(made, undefined);
    expect(await lastPress()).toMatchObject({ parts: [{ text: null }] });
    await fakeBrowser.storage.managed.clear();
  });

  it('says in one sentence why there is no record of it, where the database refuses', async () => {
    await recordsSettings.setValue({ on: true, text: 'whole', retentionDays: 0 });
    const full = Object.assign(new Error('full'), { name: 'QuotaExceededError' });
    vi.spyOn(library.evidence, 'bulkAdd').mockRejectedValueOnce(full);
    expect(await record()(made, undefined)).toEqual({
      why: 'You pressed Post, and no record of it was kept: there is no room left on this computer.',
    });
    expect(await library.evidence.count()).toBe(0);
    await record()(made, undefined);
    expect((await verifyRecords(library, { folder: null })).fault).toBeUndefined();
  });
});

describe('a switch of recording', () => {
  const on = { on: true, text: 'whole', retentionDays: 0 } as const;
  const kinds = async () =>
    (await library.evidence.toArray()).map((row) => Object(Object(row.kept).content).kind);

  it('is written down once, however many hear of it, and nothing is while it was never on', async () => {
    await noteSwitch(library, { ...on, on: false }, 'person');
    expect(await kinds()).toEqual([]);
    await Promise.all([noteSwitch(library, on, 'policy'), noteSwitch(library, on, 'policy')]);
    expect(await kinds()).toEqual(['start', 'switched']);
    expect(await lastSwitch(library)).toMatchObject({ on: true, by: 'policy' });
    await noteSwitch(library, { ...on, on: false }, 'person');
    expect(await lastSwitch(library)).toMatchObject({ on: false, by: 'person' });
  });

  it('is found among many records, also when nobody remembers where it stands', async () => {
    await noteSwitch(library, on, 'person');
    await recordsSettings.setValue(on);
    for (let turn = 0; turn < 5; turn += 1) await record()({ ...made, id: crypto.randomUUID() }, undefined);
    await library.shared.clear();
    expect(await lastSwitch(library)).toMatchObject({ on: true });
    await eraseRecords(library, { by: 'person', reason: 'All of it', which: () => true });
    expect(await lastSwitch(library)).toMatchObject({ on: true });
  });
});
