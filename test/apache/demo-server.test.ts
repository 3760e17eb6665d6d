import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readPointer } from '@/lib/sharing';
import { readKeyFile, thumbprintOf } from '@/lib/signing';
import { createWebFolder } from '@/lib/web-folder';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'plainpost-demo-'));
  chmodSync(folder, 0o755);
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  rmSync(`${folder}-key.json`, { force: true });
});

/** Starts the command, and gives what it says once it stands, or once it has ended. */
function demoServer(...words: readonly string[]) {
  const server = spawn(process.execPath, ['test/run/demo-server.ts', ...words]);
  const ended = new Promise<number | null>((done) => server.once('exit', done));
  const said = new Promise<string>((done) => {
    let text = '';
    for (const stream of [server.stdout, server.stderr])
      stream.on('data', (part) => {
        text += part;
        if (text.includes('Ctrl+C')) done(text);
      });
    server.once('close', () => done(text));
  });
  return { server, said, ended };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  await new Promise((done) => server.close(done));
  return typeof address === 'object' && address !== null ? address.port : 0;
}

it('the demo server prints an address and three logins that work, holds a signed library with its lead’s key, keeps its folder and ends with Ctrl+C', async () => {
  const port = `${await freePort()}`;
  const first = demoServer('--port', port, '--folder', folder);
  const text = await first.said;
  const address = /http:\/\/127\.0\.0\.1:\d+\/plainpost\//.exec(text)?.[0] ?? '';
  const logins = [...text.matchAll(/^ {2}(staff|reviewer|lead) +(\S+)/gm)];
  expect(logins).toHaveLength(3);
  for (const [, user = '', password = ''] of logins) {
    const web = createWebFolder(address, { login: { user, password } });
    expect(await web.write(`drafts/${user}.jws`, 'x', 'always')).toMatchObject({ ok: true });
    expect((await web.write('library/a.json', '{}', 'always')).ok).toBe(user === 'lead');
  }
  const lead = logins.find(([, user]) => user === 'lead');
  const web = createWebFolder(address, { login: { user: 'lead', password: lead?.[2] ?? '' } });
  const pointer = await web.read('library/pointer.jws', { most: 100_000 });
  if (!pointer.ok || pointer.state !== 'new') throw new Error('There is no library in it.');
  const read = await readPointer(pointer.text, null);
  expect(read).toMatchObject({ ok: true, pointer: { name: 'City of Riverton', version: 1 } });
  const passphrase = /passphrase “([^”]+)”/.exec(text)?.[1] ?? '';
  const key = await readKeyFile(readFileSync(`${folder}-key.json`, 'utf8'), passphrase);
  expect(key.ok && (await thumbprintOf(key.key))).toBe(read.ok && read.by.thumbprint);
  first.server.kill('SIGINT');
  expect(await first.ended).toBe(0);
  expect(existsSync(join(folder, 'library', 'a.json'))).toBe(true);

  writeFileSync(join(folder, 'drafts', 'new.jws'), 'from elsewhere');
  const again = demoServer('--port', port, '--folder', folder);
  expect(await again.said).toContain(address);
  const [, user = '', password = ''] = logins[0] ?? [];
  const staff = createWebFolder(address, { login: { user, password } });
  expect(await staff.read('drafts/new.jws', { most: 100 })).toMatchObject({ text: 'from elsewhere' });
  again.server.kill('SIGTERM');
  expect(await again.ended).toBe(0);
});

it.each([
  ['a port that is none', ['--port', 'eighty'], /“eighty” is no port/],
  ['a word it does not know', ['--prot', '80'], /--prot/],
])('the demo server answers %s with one sentence', async (_name, words, sentence) => {
  const { said, ended } = demoServer(...words);
  expect(await ended).toBe(1);
  expect((await said).trim()).toMatch(sentence);
});
