// @vitest-environment node
import 'fake-indexeddb/auto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  anchorHead,
  anchorSoon,
  appendRecord,
  eraseRecords,
  libraryInUse,
  linkIn,
  type RawLink,
  readEvidenceState,
  verifyRecords,
} from '@/lib/evidence';
import { anchorPlace } from '@/lib/evidence/anchor';
import { hashContent, hashLink, headOf } from '@/lib/evidence/link';
import { createLibrary, type Library } from '@/lib/library';
import { folderLogin } from '@/lib/settings';
import { keepSubscription, type Subscription } from '@/lib/sharing';
import { installationKey, makePublisherKey, type SigningKey, sign } from '@/lib/signing';
import { createWebFolder, type WebFolder } from '@/lib/web-folder';
import { type FaultyServer, startFaultyServer } from '../apache/faulty-server.ts';
import { type RunningApache, startApache } from '../apache/start-apache.ts';
import { aPress, day, newInstallation, press } from './a-press';

let apache: RunningApache;
let server: FaultyServer;
let folder: WebFolder;
let library: Library;
let key: SigningKey;
let many = 0;

beforeAll(async () => {
  apache = await startApache();
  server = await startFaultyServer(apache.address);
  // Whoever posts may write heads and nothing else.
  folder = createWebFolder(server.address, { login: apache.logins.staff });
}, 60_000);
afterAll(async () => {
  await server?.end();
  await apache?.end();
});

beforeEach(async () => {
  newInstallation();
  server.mend();
  library = createLibrary(`anchored-${++many}`);
  key = await installationKey(library);
});

const fileOf = (number: number) => join(apache.root, anchorPlace(key.thumbprint, number));
const heads = () =>
  readdirSync(join(apache.root, 'records')).filter((name) => name.startsWith(key.thumbprint));
const verify = () => verifyRecords(library, { folder });

/** Writes all links from one on anew, with hashes and signatures that fit: as somebody who has the browser can. */
async function rewrite(from: number, change: (content: object) => void): Promise<void> {
  let before: RawLink | undefined;
  for (const row of await library.evidence.orderBy('number').toArray()) {
    const link = linkIn(row);
    if (link === undefined) throw new Error(`Row ${row.number} is no link.`);
    if (row.number < from) {
      before = link;
      continue;
    }
    const content = structuredClone(link.content) as object;
    if (row.number === from) change(content);
    const bare = { ...link, content, contentHash: await hashContent(content), before: before?.hash ?? '' };
    const hashed = { ...bare, hash: await hashLink(bare) };
    const rewritten = { ...hashed, head: await sign('head', headOf(hashed), key) };
    await library.evidence.put({ ...row, kept: rewritten });
    before = rewritten;
  }
}

describe('a head in the agency’s folder', () => {
  it('is put there once, by somebody who may not write elsewhere, and holds no word of a text', async () => {
    await press(library, 'A secret drill at noon');
    expect(await anchorHead(library, folder, () => day(2))).toMatchObject({ number: 2, trouble: null });
    await anchorHead(library, folder);
    expect(heads()).toEqual([`${key.thumbprint}.2.jws`]);
    expect(server.asked.filter(({ method }) => method === 'PUT')).toHaveLength(1);
    expect(server.asked[0]?.headers['if-none-match']).toBe('*');
    const [, payload = ''] = readFileSync(fileOf(2), 'utf8').split('.');
    expect(Object.keys(JSON.parse(atob(payload))).sort()).toEqual([
      ...['at', 'chain', 'format', 'formatVersion', 'hash', 'number'],
    ]);
  });

  it('makes the chain hold from the first to the last', async () => {
    await press(library, 'One', 'Two');
    await anchorHead(library, folder);
    await appendRecord(library, aPress('Three'));
    await anchorHead(library, folder);
    const verified = await verify();
    expect(verified).toMatchObject({ checked: 4, anchored: 2, folder: { ok: true, forged: 0, unread: 0 } });
    expect(verified.fault).toBeUndefined();
  });

  it.each(['gone', 'status', 'page'] as const)(
    'comes later where the server fails (%s), and says why meanwhile',
    async (kind) => {
      await press(library, 'One');
      server.set(kind === 'status' ? { kind, status: 507 } : { kind }, { method: 'PUT' });
      const state = await anchorHead(library, folder);
      expect(state).toMatchObject({ number: 0 });
      expect(state?.trouble?.why.en).toMatch(/\.$/);
      expect((await readEvidenceState(library)).anchor).toEqual(state);
      server.mend();
      expect(await anchorHead(library, folder)).toMatchObject({ number: 2, trouble: null });
    },
  );

  it('is known to lie there when the line broke before the server could say so', async () => {
    await press(library, 'One');
    server.set({ kind: 'gone after' }, { method: 'PUT', times: 1 });
    expect((await anchorHead(library, folder))?.trouble).not.toBeNull();
    expect(await anchorHead(library, folder)).toMatchObject({ number: 2, trouble: null });
  });

  it('goes to the folder that is subscribed to, with its login, and once for several records in a row', async () => {
    const subscribed: Subscription = {
      ...{ address: server.address, library: crypto.randomUUID(), name: 'City of Riverton', version: 3 },
      ...{ document: 'a'.repeat(64), etag: null, publishedAt: '2026-05-04T15:00:00Z', note: '' },
      by: { thumbprint: key.thumbprint, name: 'Ana' },
      trust: { kind: 'prescribed', thumbprints: [key.thumbprint] },
      ...{ rosters: ['none'], receivedAt: 0, checkedAt: 0, trouble: null, may: null, probedAt: 0 },
      prescribed: null,
    };
    await keepSubscription(library, subscribed);
    const { user, password } = apache.logins.staff;
    await folderLogin.setValue({ address: server.address, user, password });
    await press(library, 'One');
    const first = anchorSoon(library);
    await press(library, 'Two', 'Three');
    await Promise.all([first, anchorSoon(library), anchorSoon(library)]);
    await vi.waitFor(() => expect(heads()).toContain(`${key.thumbprint}.4.jws`));
    expect(heads().length).toBeLessThan(3);
    expect(await libraryInUse(library)).toMatchObject({ name: 'City of Riverton', version: 3 });
  });

  it('is not asked for where nothing is subscribed to', async () => {
    await press(library, 'One');
    await anchorSoon(library);
    expect(server.asked).toEqual([]);
    expect((await readEvidenceState(library)).anchor).toBeNull();
  });
});

describe('with heads in the folder it is noticed', () => {
  beforeEach(async () => {
    await press(library, 'One', 'Two', 'Three');
    await anchorHead(library, folder);
  });

  it('that the chain was written anew, hashes and signatures and all', async () => {
    await rewrite(3, (content) => Object.assign(content, { by: 'Nobody' }));
    expect((await verifyRecords(library, { folder: null })).fault).toBeUndefined();
    expect((await verify()).fault).toEqual({ kind: 'not-anchored', number: 4 });
  });

  it('that records at the end are gone, also when the browser forgot all it knew', async () => {
    await library.evidence.bulkDelete([3, 4]);
    newInstallation();
    expect((await verify()).fault).toEqual({ kind: 'cut-off', number: 3, missing: 2 });
  });

  it('that others took the place of those that are gone', async () => {
    await library.evidence.bulkDelete([3, 4]);
    newInstallation();
    await appendRecord(library, aPress('Something else'));
    await appendRecord(library, aPress('And more'));
    const anchor = await anchorHead(library, folder);
    expect(anchor?.trouble?.why.en).toMatch(/already holds another record/);
    expect((await verify()).fault).toEqual({ kind: 'not-anchored', number: 4 });
  });

  it('that a head was forged: one signed by another key, one of another number, and one that is none', async () => {
    const mallory = await (
      await makePublisherKey(createLibrary(`forger-${many}`), 'Mallory', 'seven quiet rivers')
    ).keep();
    const row = await library.evidence.get(3);
    const link = row && linkIn(row);
    if (link === undefined) throw new Error('There is no record 3.');
    writeFileSync(fileOf(3), await sign('head', { ...headOf(link), hash: 'f'.repeat(64) }, mallory));
    writeFileSync(fileOf(9_999), link.head);
    writeFileSync(fileOf(5), '<html>nothing</html>');
    writeFileSync(fileOf(6), 'x'.repeat(100_000));
    const verified = await verify();
    expect(verified).toMatchObject({ checked: 4, anchored: 1, folder: { forged: 3, unread: 1 } });
    expect(verified.fault).toBeUndefined();
    for (const number of [3, 5, 6, 9_999]) rmSync(fileOf(number));
  });

  it('that the place of the next head is taken', async () => {
    writeFileSync(fileOf(5), 'nothing');
    await appendRecord(library, aPress('Four'));
    const anchor = await anchorHead(library, folder);
    expect(anchor?.trouble?.why.en).toMatch(/did not sign/);
    expect(anchor?.number).toBe(4);
  });

  it('says so where the folder cannot be asked, and verifies what it can', async () => {
    server.set({ kind: 'status', status: 403 });
    const verified = await verify();
    expect(verified).toMatchObject({ checked: 4, folder: { ok: false, fault: 'forbidden' } });
    server.mend();
    server.set({ kind: 'status', status: 500 }, { method: 'GET' });
    expect(await verify()).toMatchObject({ checked: 4, anchored: 0, folder: { ok: true, unread: 1 } });
  });

  it('nothing of an erased content: its hash is what was anchored', async () => {
    await eraseRecords(library, { by: 'person', reason: 'Wrong account', which: () => true });
    const verified = await verify();
    expect(verified).toMatchObject({ checked: 5, anchored: 1, erased: 3 });
    expect(verified.fault).toBeUndefined();
  });
});
