// @vitest-environment node
import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { IDBFactory } from 'fake-indexeddb';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createLibrary, type Library } from '@/lib/library';
import { folderLogin } from '@/lib/settings';
import {
  accept,
  lookAt,
  places,
  probe,
  readSubscription,
  refresh,
  roleOf,
  sharedFolder,
  subscribedRows,
} from '@/lib/sharing';
import { createWebFolder, type WebFolder } from '@/lib/web-folder';
import { type FaultyServer, startFaultyServer } from '../apache/faulty-server.ts';
import type { ServerFault } from '../apache/server-fault.ts';
import { type RunningApache, startApache } from '../apache/start-apache.ts';
import { type Agency, notice, setUpAgency } from './an-agency';

let apache: RunningApache;
let server: FaultyServer;
let lead: WebFolder;
let agency: Agency;
let library: Library;

beforeAll(async () => {
  apache = await startApache();
  server = await startFaultyServer(apache.address);
  lead = createWebFolder(apache.address, { login: apache.logins.lead });
}, 60_000);
afterAll(async () => {
  await server?.end();
  await apache?.end();
});

const followAs = async (login: { user: string; password: string }) => {
  const looked = await lookAt(server.address, { login });
  if (!looked.ok || looked.state !== 'library') throw new Error('There is no library.');
  return accept(library, looked.found);
};
const bodies = async () => (await subscribedRows(library).toArray()).map(({ body }) => body);

beforeEach(async () => {
  fakeBrowser.reset();
  Dexie.dependencies.indexedDB = new IDBFactory();
  library = createLibrary();
  server.mend();
  agency = await setUpAgency(async (path, text) => {
    const written = await lead.write(path, text, 'always');
    if (!written.ok) throw new Error(written.why.en);
  });
  await agency.publish(1, [notice('a', 'The pool is closed.')]);
});

describe('a library on a real Apache', () => {
  it.each(['staff', 'reviewer', 'lead'] as const)(
    'is followed by %s, who may do what that login may',
    async (who) => {
      const accepted = await followAs(apache.logins[who]);
      expect(accepted.ok && roleOf(accepted.subscription)).toBe(who);
      expect(await bodies()).toEqual(['The pool is closed.']);
      for (const part of [places.library, places.review, places.drafts, places.records]) {
        const listed = await lead.list(part);
        expect(listed.ok && listed.files.filter(({ name }) => name.startsWith('scratch'))).toEqual([]);
      }
    },
  );

  it('is asked for with one conditional request when nothing changed', async () => {
    await followAs(apache.logins.staff);
    server.mend();
    expect(await refresh(library)).toMatchObject({ ok: true, state: 'same' });
    expect(server.asked.map(({ method, path }) => `${method} ${path}`)).toEqual([`GET ${places.pointer}`]);
    expect(server.asked[0]?.headers['if-none-match']).toBeTruthy();
  });

  it('asks for a login, keeps the one that was given for this address, and sends it nowhere else', async () => {
    expect(await lookAt(server.address, {})).toMatchObject({ ok: false, fault: 'login' });
    await followAs(apache.logins.staff);
    expect(await folderLogin.getValue()).toEqual({ address: server.address, ...apache.logins.staff });
    server.mend();
    await (await sharedFolder(library))?.read(places.pointer, { most: 1_000_000 });
    expect(server.asked[0]?.headers.authorization).toMatch(/^Basic /);
    const elsewhere = await startFaultyServer(apache.address);
    await lookAt(elsewhere.address, {});
    expect(elsewhere.asked[0]?.headers.authorization).toBeUndefined();
    await elsewhere.end();
  });

  it('is asked for with another login once that one is refused, and the reason goes', async () => {
    await followAs(apache.logins.staff);
    await folderLogin.setValue({ address: server.address, user: 'staff', password: 'not this one' });
    expect(await refresh(library)).toMatchObject({ ok: false, fault: 'login' });
    expect((await readSubscription(library))?.trouble).toMatchObject({ fault: 'login' });
    await folderLogin.setValue({ address: server.address, ...apache.logins.reviewer });
    expect(await refresh(library)).toMatchObject({ ok: true });
    const probed = await probe(library);
    expect(probed.ok && roleOf(probed.subscription)).toBe('reviewer');
    expect((await readSubscription(library))?.trouble).toBeNull();
  });

  const document = /\.json$/;
  const faults: readonly (readonly [name: string, ServerFault, RegExp | string, fault: string])[] = [
    ['the server is gone', { kind: 'gone' }, places.pointer, 'offline'],
    ['the line breaks in the document', { kind: 'cut' }, document, 'cut-short'],
    ['the line breaks in a document without a length', { kind: 'cut', chunked: true }, document, 'cut-short'],
    ['the document never ends', { kind: 'endless' }, document, 'wrong-hash'],
    [
      'the document was changed',
      { kind: 'changed', change: (text) => text.replace('open', 'shut') },
      document,
      'wrong-hash',
    ],
    ['a page for logging in stands in for the document', { kind: 'page' }, document, 'not-ours'],
    ['the server refuses the document', { kind: 'status', status: 403 }, document, 'forbidden'],
    ['the server fails', { kind: 'status', status: 500 }, document, 'server'],
    ['the document is gone', { kind: 'status', status: 404 }, document, 'no-document'],
    [
      'the document is no UTF-8',
      { kind: 'body', body: new Uint8Array([0x7b, 0xff, 0xfe]) },
      document,
      'unreadable',
    ],
  ];
  it.each(faults)('stays as it is when %s', async (_name, fault, path, expected) => {
    await followAs(apache.logins.staff);
    await agency.publish(2, [notice('a', 'The pool is open.')]);
    server.set(fault, { path });
    expect(await refresh(library)).toMatchObject({ ok: false, fault: expected });
    expect(await bodies()).toEqual(['The pool is closed.']);
    expect((await readSubscription(library))?.version).toBe(1);
    server.mend();
    expect(await refresh(library)).toMatchObject({ ok: true, state: 'new' });
    expect(await bodies()).toEqual(['The pool is open.']);
  });
});
