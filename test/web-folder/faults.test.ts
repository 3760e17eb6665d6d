import { readdirSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { say } from '@/lib/checks';
import { createWebFolder, type Fault, probeFolder, provesConditions, type WebFolder } from '@/lib/web-folder';
import { type FaultyServer, startFaultyServer } from '../apache/faulty-server.ts';
import type { ServerFault } from '../apache/server-fault.ts';
import { type RunningApache, startApache } from '../apache/start-apache.ts';

let apache: RunningApache;
let server: FaultyServer;
let folder: WebFolder;
/** With little patience, so that a test need not have more. */
let hasty: WebFolder;
const most = 100_000;
const path = 'library/pointer.jws';
const text = `{"version": 42, "name": "Biblioteca de Riverton"}${' '.repeat(2000)}`;

beforeAll(async () => {
  apache = await startApache();
  server = await startFaultyServer(apache.address);
  const login = apache.logins.lead;
  folder = createWebFolder(server.address, { login });
  hasty = createWebFolder(server.address, { login, patience: 200 });
  await folder.write(path, text, 'always');
}, 60_000);
afterEach(() => server.mend());
afterAll(async () => {
  await server?.end();
  await apache?.end();
});

const read = (from: WebFolder = folder) => from.read(path, { most });

/** What a person is told of a fault. */
const told = (fault: Fault): readonly string[] =>
  (['en', 'es'] as const).map((language) => say(fault.why, language, fault.parameters));

describe('a server that has its faults', () => {
  const cases: readonly (readonly [name: string, fault: ServerFault, expected: Partial<Fault>])[] = [
    ['breaks the line', { kind: 'gone' }, { fault: 'offline' }],
    ['never answers', { kind: 'silent' }, { fault: 'slow' }],
    ['stops in the middle', { kind: 'stalls' }, { fault: 'slow' }],
    ['wants a login', { kind: 'status', status: 401 }, { fault: 'login', status: 401 }],
    ['refuses', { kind: 'status', status: 403 }, { fault: 'forbidden', status: 403 }],
    ['knows no such method', { kind: 'status', status: 405 }, { fault: 'forbidden', status: 405 }],
    ['has no such file', { kind: 'status', status: 404 }, { fault: 'missing', status: 404 }],
    ['has had one', { kind: 'status', status: 410 }, { fault: 'missing', status: 410 }],
    ['fails', { kind: 'status', status: 500 }, { fault: 'server', status: 500 }],
    ['is down for repair', { kind: 'status', status: 503 }, { fault: 'server', status: 503 }],
    ['is asked too often', { kind: 'status', status: 429 }, { fault: 'server', status: 429 }],
    ['wants a network’s own login', { kind: 'status', status: 511 }, { fault: 'not-ours', status: 511 }],
    ['answers oddly', { kind: 'status', status: 418 }, { fault: 'unreadable', status: 418 }],
    ['says 304 to no question', { kind: 'status', status: 304 }, { fault: 'unreadable', status: 304 }],
    [
      'sends us to a login page',
      { kind: 'redirect', to: 'https://login.example.gov/' },
      { fault: 'redirect' },
    ],
    ['sends a page with 200', { kind: 'page' }, { fault: 'not-ours' }],
    [
      'sends a page and calls it text',
      { kind: 'body', body: '\n<HTML lang="en"><body>Sign in', headers: { 'content-type': 'text/plain' } },
      { fault: 'not-ours' },
    ],
    ['breaks off', { kind: 'cut' }, { fault: 'cut-short' }],
    ['breaks off without having said how much', { kind: 'cut', chunked: true }, { fault: 'cut-short' }],
    ['sends without end', { kind: 'endless' }, { fault: 'too-large' }],
    ['has a file too large', { kind: 'body', body: 'x'.repeat(most + 1) }, { fault: 'too-large' }],
    [
      'sends what is not UTF-8',
      { kind: 'body', body: new Uint8Array([0x7b, 0xc3, 0x28, 0x7d]) },
      { fault: 'unreadable' },
    ],
  ];

  it.each(cases)(
    'that %s: one sentence in both languages, and nothing changed',
    async (_name, fault, expected) => {
      server.set(fault, { path });
      const before = readdirSync(join(apache.root, 'library'));
      const answer = await read(expected.fault === 'slow' ? hasty : folder);
      expect(answer).toMatchObject({ ok: false, ...expected });
      if (answer.ok) return;
      for (const sentence of told(answer)) {
        expect(sentence).toMatch(/^[A-Z“«¿0-9].+[.]$/);
        expect(sentence).not.toMatch(/[{}]/);
      }
      server.mend();
      expect(await read()).toMatchObject({ ok: true, text });
      expect(readdirSync(join(apache.root, 'library'))).toEqual(before);
    },
  );

  it('is not asked a second time, and is not followed elsewhere', async () => {
    server.set({ kind: 'redirect', to: `${apache.address}${path}` }, { path });
    await read();
    expect(server.asked.map(({ method, path: asked }) => `${method} ${asked}`)).toEqual([`GET ${path}`]);
  });

  it('that is not there is offline, and there again after a restart', async () => {
    const direct = createWebFolder(apache.address, { login: apache.logins.staff });
    await apache.stop();
    expect(await read(direct)).toMatchObject({ ok: false, fault: 'offline' });
    await apache.restart();
    expect(await read(direct)).toMatchObject({ ok: true, text });
    await apache.crash();
    expect(await read(direct)).toMatchObject({ ok: false, fault: 'offline' });
    await apache.restart();
    expect(await read(direct)).toMatchObject({ ok: true, text });
  });

  it('that is slow but goes on is waited for', async () => {
    server.set({ kind: 'late', ms: 100 });
    expect(await read(hasty)).toMatchObject({ ok: true, text });
  });

  it('without ETags is read all the same, and never written over by a guess', async () => {
    server.set({ kind: 'no etag' });
    expect(await read()).toMatchObject({ ok: true, state: 'new', etag: null });
    expect(await folder.write(path, 'mine', { ifMatch: '"a guess"' })).toMatchObject({ fault: 'changed' });
  });

  it('says which condition failed: there already, or changed meanwhile', async () => {
    server.set({ kind: 'status', status: 412 }, { method: 'PUT' });
    expect(await folder.write(path, 'x', { ifNoneMatch: '*' })).toMatchObject({ fault: 'exists' });
    expect(await folder.write(path, 'x', { ifMatch: '"other"' })).toMatchObject({ fault: 'changed' });
  });

  it('that refuses what it has itself just named is given up on after a while, with a reason', async () => {
    const first = await read();
    if (!first.ok || first.state !== 'new' || first.etag === null) throw new Error('It gives no ETag.');
    server.set({ kind: 'status', status: 412 }, { method: 'PUT' });
    const answer = await folder.write(path, 'x', { ifMatch: first.etag });
    expect(answer).toMatchObject({ ok: false, fault: 'unreadable', status: 412 });
    expect(!answer.ok && told(answer)[0]).toMatch(/a version that it does not accept itself/);
  });

  it('that is full, or has no such folder, says so of a write', async () => {
    server.set({ kind: 'status', status: 507 }, { method: 'PUT', times: 1 });
    expect(await folder.write('drafts/a.jws', 'x', 'always')).toMatchObject({ fault: 'full', status: 507 });
    expect(await folder.write('elsewhere/a.jws', 'x', 'always')).toMatchObject({ ok: false });
    server.set({ kind: 'status', status: 409 }, { method: 'PUT' });
    expect(await folder.write('drafts/a.jws', 'x', 'always')).toMatchObject({
      fault: 'missing',
      status: 409,
    });
  });

  it('whose network answers a write with its own page did not write', async () => {
    server.set({ kind: 'page' });
    expect(await folder.write('drafts/a.jws', 'x', 'always')).toMatchObject({ fault: 'not-ours' });
    expect(await folder.remove(path)).toMatchObject({ fault: 'not-ours' });
    expect(await folder.list('drafts/')).toMatchObject({ fault: 'not-ours' });
  });

  it('may have written although no answer came; to write the same again is then no conflict', async () => {
    server.set({ kind: 'gone after' }, { method: 'PUT', times: 1 });
    expect(await folder.write('drafts/lost.jws', 'mine', { ifNoneMatch: '*' })).toMatchObject({
      fault: 'offline',
    });
    expect(await folder.write('drafts/lost.jws', 'mine', { ifNoneMatch: '*' })).toMatchObject({ ok: true });
    expect(await folder.write('drafts/lost.jws', 'other', { ifNoneMatch: '*' })).toMatchObject({
      fault: 'exists',
    });
    // Written long ago, so that Apache takes a condition on it at the first try.
    utimesSync(join(apache.root, 'drafts', 'lost.jws'), 0, 0);
    const known = await folder.read('drafts/lost.jws', { most });
    if (!known.ok || known.state !== 'new' || known.etag === null) throw new Error('It gives no ETag.');
    const condition = { ifMatch: known.etag };
    server.set({ kind: 'gone after' }, { method: 'PUT', times: 1 });
    expect(await folder.write('drafts/lost.jws', 'changed', condition)).toMatchObject({ fault: 'offline' });
    expect(await folder.write('drafts/lost.jws', 'changed', condition)).toMatchObject({ ok: true });
    expect(await folder.write('drafts/lost.jws', 'theirs', condition)).toMatchObject({
      fault: 'changed',
    });
  });

  it.each([
    ['nonsense', 'not xml at all'],
    ['half of a listing', '<D:multistatus xmlns:D="DAV:"><D:response>'],
    ['entities of its own', '<!DOCTYPE x [<!ENTITY a "aaaa">]><multistatus xmlns="DAV:">&a;</multistatus>'],
    ['another document', '<feed xmlns="http://www.w3.org/2005/Atom"/>'],
  ])('that lists %s is not believed', async (_name, body) => {
    server.set({ kind: 'body', body, status: 207 }, { method: 'PROPFIND' });
    expect(await folder.list('drafts/')).toMatchObject({ ok: false, fault: 'unreadable' });
  });
});

describe('the proof that a server notices two who save at once', () => {
  const refused: readonly (readonly [string, ServerFault, RegExp])[] = [
    ['overwrites whatever it is told', { kind: 'heeds no conditions' }, /write only a new one/],
    ['gives no ETag', { kind: 'no etag' }, /no ETag/],
    ['gives everything the same ETag', { kind: 'one etag', etag: '"1"' }, /refuses to save|same ETag/],
  ];

  it.each(refused)('fails on one that %s', async (_name, fault, sentence) => {
    server.set(fault);
    const proved = await provesConditions(folder);
    expect(proved).toMatchObject({ ok: false });
    expect(!proved.ok && told(proved)[0]).toMatch(sentence);
    expect(scratches()).toEqual([]);
  });

  it('fails on one that heeds “only a new one” and not “only this version”', async () => {
    server.set({ kind: 'heeds no conditions' }, { path: /^library\/scratch/, method: 'PUT' });
    // The first two writes, which ask for a new file, are answered as they should be.
    server.set({ kind: 'late', ms: 0 }, { path: /^library\/scratch/, method: 'PUT', times: 2 });
    const proved = await provesConditions(folder);
    expect(!proved.ok && told(proved)).toEqual([
      'This server does not notice when two people save at once, so nothing is published there.',
      'Este servidor no nota cuando dos personas guardan a la vez; por eso no se publica nada allí.',
    ]);
    expect(scratches()).toEqual([]);
  });

  it('passes with a note on one that always sends everything', async () => {
    server.set({ kind: 'heeds no conditions' }, { method: 'GET' });
    const proved = await provesConditions(folder);
    expect(proved).toMatchObject({
      ok: true,
      notes: [{ en: expect.stringContaining('whole file each time') }],
    });
  });

  it('leaves nothing behind when an answer is lost on the way', async () => {
    server.set({ kind: 'gone after' }, { method: 'PUT', times: 1 });
    expect(await provesConditions(folder)).toMatchObject({ ok: false, fault: 'offline' });
    server.set({ kind: 'gone' }, { method: 'DELETE', times: 1 });
    expect(await provesConditions(folder)).toMatchObject({ ok: true });
    expect(scratches()).toEqual([]);
  });
});

describe('finding out where one may write', () => {
  it('fails as a whole when the server does, rather than say “you may not”', async () => {
    server.set({ kind: 'status', status: 503 }, { path: 'review/' });
    expect(await probeFolder(folder)).toMatchObject({ ok: false, fault: 'server', status: 503 });
    expect(scratches()).toEqual([]);
  });

  it('takes a 401 to a good login for “may not”, as some servers say it', async () => {
    server.set({ kind: 'status', status: 401 }, { path: 'library/scratch' });
    expect(await probeFolder(folder)).toMatchObject({ ok: true, may: { library: false, drafts: true } });
  });

  it('names a folder that is not there', async () => {
    server.set({ kind: 'status', status: 409 }, { path: 'records/' });
    expect(await probeFolder(folder)).toMatchObject({ may: { records: false }, missing: ['records'] });
  });

  it('knows a server that only lets read', async () => {
    server.set({ kind: 'status', status: 405 }, { method: 'PUT' });
    const may = { library: false, review: false, drafts: false, records: false };
    expect(await probeFolder(folder)).toEqual({ ok: true, may, missing: [] });
  });
});

const scratches = (): readonly string[] =>
  ['library', 'review', 'drafts', 'records']
    .flatMap((name) => readdirSync(join(apache.root, name)))
    .filter((name) => name.startsWith('scratch'));
