import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createWebFolder, probeFolder, provesConditions, type WebFolder } from '@/lib/web-folder';
import { type RunningApache, startApache } from '../apache/start-apache.ts';

const most = 1_000_000;

describe.each([
  ['as it is', false],
  ['that compresses what it sends', true],
])('a folder on a real Apache %s', (_name, deflate) => {
  let apache: RunningApache;
  let lead: WebFolder;
  let staff: WebFolder;
  let count = 0;
  let path = '';

  beforeAll(async () => {
    apache = await startApache({ deflate });
    lead = createWebFolder(apache.address, { login: apache.logins.lead });
    staff = createWebFolder(apache.address, { login: apache.logins.staff });
  }, 60_000);
  afterAll(() => apache?.end());
  beforeEach(() => {
    count += 1;
    path = `library/file-${count}.jws`;
  });

  const text = 'Calle Niño 🚧 '.repeat(50);

  it('gives what was written, to everybody with a login', async () => {
    expect(await lead.write(path, text, { ifNoneMatch: '*' })).toMatchObject({ ok: true });
    const read = await staff.read(path, { most });
    expect(read).toMatchObject({
      ok: true,
      state: 'new',
      text,
      bytes: new TextEncoder().encode(text).length,
    });
  });

  it('sends nothing when nothing changed, also right after it was written', async () => {
    await lead.write(path, text, 'always');
    const first = await staff.read(path, { most });
    if (!first.ok || first.state !== 'new' || first.etag === null) throw new Error('It gives no ETag.');
    expect(await staff.read(path, { most, ifNoneMatch: first.etag })).toEqual({ ok: true, state: 'same' });
    await lead.write(path, `${text}.`, 'always');
    expect(await staff.read(path, { most, ifNoneMatch: first.etag })).toMatchObject({ state: 'new' });
  });

  it('writes a new file once', async () => {
    await lead.write(path, 'mine', { ifNoneMatch: '*' });
    const again = await lead.write(path, 'yours', { ifNoneMatch: '*' });
    expect(again).toMatchObject({ ok: false, fault: 'exists', status: 412 });
    expect(await staff.read(path, { most })).toMatchObject({ text: 'mine' });
  });

  it('writes over the version it was told of, at once and within the same second', async () => {
    await lead.write(path, text, 'always');
    for (const next of [`${text}2`, `${text}33`]) {
      const read = await lead.read(path, { most });
      if (!read.ok || read.state !== 'new' || read.etag === null) throw new Error('It gives no ETag.');
      expect(await lead.write(path, next, { ifMatch: read.etag })).toMatchObject({ ok: true });
      expect(await lead.read(path, { most })).toMatchObject({ text: next });
    }
  });

  it('never writes over somebody else’s version', async () => {
    await lead.write(path, text, 'always');
    const read = await lead.read(path, { most });
    if (!read.ok || read.state !== 'new' || read.etag === null) throw new Error('It gives no ETag.');
    await lead.write(path, 'somebody else’s', 'always');
    const late = await lead.write(path, 'mine', { ifMatch: read.etag });
    expect(late).toMatchObject({ ok: false, fault: 'changed', parameters: { path } });
    expect(await lead.remove(path, { ifMatch: read.etag })).toMatchObject({ ok: false, fault: 'changed' });
    expect(await lead.read(path, { most })).toMatchObject({ text: 'somebody else’s' });
  });

  it('removes, and says of what is not there that it is not there', async () => {
    await lead.write(path, text, 'always');
    expect(await lead.remove(path)).toEqual({ ok: true });
    expect(await lead.remove(path)).toMatchObject({ fault: 'missing', status: 404 });
    expect(await lead.read(path, { most })).toMatchObject({ fault: 'missing' });
    expect(await lead.write(path, 'x', { ifMatch: '"gone"' })).toMatchObject({ fault: 'changed' });
  });

  it('lists the files of a folder with size and time, and nothing else that lies there', async () => {
    const before = Date.now();
    await staff.write('drafts/b.jws', 'bb', 'always');
    await staff.write('drafts/a.1.jws', 'a', 'always');
    for (const name of ['with blank.txt', '.hidden', 'ñ.jws', 'a&b'])
      writeFileSync(join(apache.root, 'drafts', name), '');
    const listed = await staff.list('drafts/');
    if (!listed.ok) throw new Error(listed.why.en);
    expect(listed.files.map(({ name, bytes }) => [name, bytes])).toEqual([
      ['a.1.jws', 1],
      ['b.jws', 2],
    ]);
    const [first] = listed.files;
    expect(first?.etag).toMatch(/^(?:W\/)?".+"$/);
    expect(first?.modifiedAt ?? 0).toBeGreaterThan(before - 5000);
    expect(await staff.read('drafts/a.1.jws', { most, ifNoneMatch: first?.etag ?? '' })).toMatchObject({
      state: 'same',
    });
  });

  it('keeps a file whole: one that is cut off on its way changes nothing, nor does the end of the server', async () => {
    await lead.write(path, text, 'always');
    for (const end of ['line', 'server'] as const) {
      const half = await sendHalf(apache, path);
      if (end === 'server') {
        await apache.crash();
        await apache.restart();
      }
      half.destroy();
      expect(await staff.read(path, { most })).toMatchObject({ ok: true, text });
      expect(await lead.write(path, text, 'always')).toMatchObject({ ok: true });
    }
  });

  it('lets each write where the agency wants it', async () => {
    const reviewer = createWebFolder(apache.address, { login: apache.logins.reviewer });
    const everywhere = { library: true, review: true, drafts: true, records: true };
    expect(await probeFolder(lead)).toEqual({ ok: true, may: everywhere, missing: [] });
    expect(await probeFolder(reviewer)).toEqual({
      ok: true,
      may: { ...everywhere, library: false },
      missing: [],
    });
    const may = { ...everywhere, library: false, review: false };
    expect(await probeFolder(staff)).toEqual({ ok: true, may, missing: [] });
    expect(await staff.write(path, 'x', 'always')).toMatchObject({ fault: 'forbidden', status: 403 });
    expect(filesIn(apache).filter((name) => name.startsWith('scratch'))).toEqual([]);
  });

  it('knows a wrong password, and none, from a right one that may not write', async () => {
    const wrong = createWebFolder(apache.address, { login: { user: 'lead', password: 'guessed' } });
    const nobody = createWebFolder(apache.address);
    for (const folder of [wrong, nobody]) {
      expect(await folder.read('library/pointer.jws', { most })).toMatchObject({
        fault: 'login',
        status: 401,
      });
      expect(await folder.list('drafts/')).toMatchObject({ fault: 'login' });
      expect(await probeFolder(folder)).toMatchObject({ ok: false, fault: 'login' });
    }
  });

  it('proves that it notices two who save at once, and keeps nothing of the proof', async () => {
    expect(await provesConditions(lead)).toEqual({ ok: true, notes: [] });
    expect(await provesConditions(staff)).toMatchObject({ ok: false, fault: 'forbidden' });
    expect(filesIn(apache).filter((name) => name.startsWith('scratch'))).toEqual([]);
  });

  it('says which folder is missing, and which server is not there', async () => {
    const elsewhere = createWebFolder(new URL('../nowhere/', apache.address).href);
    expect(await elsewhere.read('library/pointer.jws', { most })).toMatchObject({ fault: 'missing' });
  });

  it('runs nothing that somebody uploads, and shows it as text only', async () => {
    await staff.write('drafts/page.html', '<script>alert(1)</script>', 'always');
    const { user, password } = apache.logins.staff;
    const answer = await fetch(`${apache.address}drafts/page.html`, {
      headers: { Authorization: `Basic ${btoa(`${user}:${password}`)}` },
    });
    expect(answer.headers.get('content-type')).toMatch(/^text\/plain/);
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(answer.headers.get('content-security-policy')).toBe('sandbox');
  });

  it('keeps the folders themselves, and all in them, from everybody', async () => {
    const { user, password } = apache.logins.lead;
    const headers = { Authorization: `Basic ${btoa(`${user}:${password}`)}` };
    for (const place of ['', 'drafts/', 'drafts', 'library/', '/drafts//']) {
      const answer = await fetch(apache.address + place, { method: 'DELETE', headers });
      expect([place, answer.status]).toEqual([place, 403]);
    }
    expect(existsSync(join(apache.root, 'drafts', 'b.jws'))).toBe(true);
  });
});

/** Begins to write a file over, and goes no further than half. */
async function sendHalf({ address, logins }: RunningApache, path: string): Promise<Socket> {
  const { hostname, port, pathname } = new URL(address + path);
  const { user, password } = logins.lead;
  const socket = connect(Number(port), hostname);
  socket.on('error', () => undefined);
  const head = [
    `PUT ${pathname} HTTP/1.1`,
    `Host: ${hostname}`,
    `Authorization: Basic ${btoa(`${user}:${password}`)}`,
    'Content-Length: 100000',
  ];
  await new Promise<void>((done) =>
    socket.write(`${head.join('\r\n')}\r\n\r\n${'x'.repeat(50_000)}`, () => done()),
  );
  return socket;
}

const filesIn = ({ root }: RunningApache): readonly string[] =>
  ['library', 'review', 'drafts', 'records'].flatMap((folder) => readdirSync(join(root, folder)));
