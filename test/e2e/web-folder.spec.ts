import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Worker } from '@playwright/test';
import { type FaultyServer, startFaultyServer } from '../apache/faulty-server.ts';
import { type RunningApache, startApache } from '../apache/start-apache.ts';
import { test as base, expect } from '../browser/fixtures.ts';
import { builtExtension } from '../browser/launch.ts';
import { letThrough } from '../browser/traffic.ts';
import { inWorker } from '../browser/web-folder-in-worker.ts';

/** The built extension with the leave that a person gives it for the agency’s server. */
function extensionForServer(): string {
  const folder = `${builtExtension}-web-folder-${process.env.TEST_PARALLEL_INDEX ?? 'listed'}`;
  rmSync(folder, { recursive: true, force: true });
  cpSync(builtExtension, folder, { recursive: true });
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  manifest.host_permissions.push('http://127.0.0.1/*');
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return folder;
}

interface Servers {
  readonly apache: RunningApache;
  readonly server: FaultyServer;
}

const test = base.extend<Servers & { readonly worker: Worker }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs off its first parameter
  extension: async ({}, use) => use(extensionForServer()),
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs off its first parameter
  apache: async ({}, use) => {
    const apache = await startApache({ deflate: true });
    await use(apache);
    await apache.end();
  },
  server: async ({ apache }, use) => {
    const server = await startFaultyServer(apache.address);
    await use(server);
    await server.end();
  },
  worker: async ({ context, server }, use) => {
    await letThrough(context, `${new URL(server.address).origin}/`);
    await use(workerOf(context));
  },
});

function workerOf(context: BrowserContext): Worker {
  const [worker] = context.serviceWorkers();
  if (worker === undefined) throw new Error('The extension has no worker.');
  return worker;
}

const folder = ({ server, apache }: Servers, options = '') =>
  `webFolder.createWebFolder(${JSON.stringify(server.address)}, { login: ${JSON.stringify(apache.logins.lead)}, ${options} })`;
const read = `.read('library/pointer.jws', { most: 100_000 })`;

test('in a real browser’s worker a folder is written, read, listed, proved and looked at again for one 304', async ({
  apache,
  server,
  worker,
}) => {
  const at = folder({ server, apache });
  const text = 'Calle Niño 🚧 '.repeat(100);
  expect(
    await inWorker(
      worker,
      `${at}.write('library/pointer.jws', ${JSON.stringify(text)}, { ifNoneMatch: '*' })`,
    ),
  ).toMatchObject({ ok: true });
  const first = await inWorker<{ etag: string }>(worker, at + read);
  expect(first).toMatchObject({ ok: true, state: 'new', text });
  // The browser asks for it compressed, as it always does.
  expect(first.etag).toMatch(/-gzip"$/);
  const again = `.read('library/pointer.jws', { most: 100_000, ifNoneMatch: ${JSON.stringify(first.etag)} })`;
  expect(await inWorker(worker, at + again)).toEqual({ ok: true, state: 'same' });
  expect(
    await inWorker(
      worker,
      `${at}.write('library/pointer.jws', 'next', { ifMatch: ${JSON.stringify(first.etag)} })`,
    ),
  ).toMatchObject({ ok: true });
  expect(await inWorker(worker, at + again)).toMatchObject({ ok: true, state: 'new', text: 'next' });
  expect(
    await inWorker(
      worker,
      `${at}.write('library/pointer.jws', 'late', { ifMatch: ${JSON.stringify(first.etag)} })`,
    ),
  ).toMatchObject({ ok: false, fault: 'changed' });
  const listed = await inWorker<{ files: { name: string }[] }>(worker, `${at}.list('library/')`);
  expect(listed.files.map(({ name }) => name)).toEqual(['pointer.jws']);
  expect(await inWorker(worker, `webFolder.provesConditions(${at})`)).toEqual({ ok: true, notes: [] });
  expect(await inWorker(worker, `webFolder.probeFolder(${at})`)).toMatchObject({
    ok: true,
    may: { library: true, review: true, drafts: true, records: true },
  });
});

test('in a real browser’s worker each fault of a server is told for what it is', async ({
  apache,
  server,
  worker,
}) => {
  const at = folder({ server, apache }, 'patience: 1000');
  await inWorker(worker, `${at}.write('library/pointer.jws', 'x'.repeat(50_000), 'always')`);
  const cases = [
    [{ kind: 'gone' }, 'offline'],
    [{ kind: 'silent' }, 'slow'],
    [{ kind: 'stalls' }, 'slow'],
    [{ kind: 'status', status: 401 }, 'login'],
    [{ kind: 'status', status: 403 }, 'forbidden'],
    [{ kind: 'status', status: 404 }, 'missing'],
    [{ kind: 'status', status: 500 }, 'server'],
    [{ kind: 'redirect', to: `${server.address}elsewhere` }, 'redirect'],
    [{ kind: 'page' }, 'not-ours'],
    [{ kind: 'cut' }, 'cut-short'],
    [{ kind: 'cut', chunked: true }, 'cut-short'],
    [{ kind: 'endless' }, 'too-large'],
    [{ kind: 'body', body: new Uint8Array([0x7b, 0xff, 0x7d]) }, 'unreadable'],
  ] as const;
  for (const [fault, kind] of cases) {
    server.mend();
    server.set(fault);
    const answer = await inWorker<{ fault: string }>(worker, at + read);
    expect([fault.kind, answer.fault]).toEqual([fault.kind, kind]);
    // The browser itself tries a second time where a line broke that it had used before.
    expect(server.asked.length).toBeLessThanOrEqual(fault.kind === 'gone' ? 2 : 1);
  }
});

test('a write whose answer got lost is known for our own when the browser, or we, try again', async ({
  apache,
  server,
  worker,
}) => {
  const at = folder({ server, apache });
  await inWorker(worker, `${at}.list('library/')`);
  server.set({ kind: 'gone after' }, { method: 'PUT', times: 1 });
  const write = (text: string) =>
    inWorker(worker, `${at}.write('drafts/a.jws', '${text}', { ifNoneMatch: '*' })`);
  await write('mine');
  expect(await write('mine')).toMatchObject({ ok: true });
  expect(await write('theirs')).toMatchObject({ ok: false, fault: 'exists' });
});

test('a login that was typed is used alone: a wrong one is a fault, and the browser asks nobody for another', async ({
  apache,
  server,
  worker,
}) => {
  const wrong = `webFolder.createWebFolder(${JSON.stringify(server.address)}, { login: { user: 'lead', password: 'guessed' } })`;
  expect(await inWorker(worker, wrong + read)).toMatchObject({ fault: 'login', status: 401 });
  const none = `webFolder.createWebFolder(${JSON.stringify(server.address)})`;
  expect(await inWorker(worker, none + read)).toMatchObject({ fault: 'login', status: 401 });
  expect(await inWorker(worker, folder({ apache, server }) + read)).toMatchObject({ fault: 'missing' });
  expect(await inWorker(worker, none + read)).toMatchObject({ fault: 'login', status: 401 });
});
