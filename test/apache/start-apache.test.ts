import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { createWebFolder } from '@/lib/web-folder';
import { type RunningApache, startApache } from './start-apache.ts';

const started: RunningApache[] = [];
const start = async (...options: Parameters<typeof startApache>) => {
  const one = await startApache(...options);
  started.push(one);
  return one;
};
afterEach(async () => {
  await Promise.all(started.splice(0).map((one) => one.end()));
});

const answers = (address: string) =>
  fetch(address).then(
    ({ status }) => status,
    () => undefined,
  );

describe('the Apache that everything is tried against', () => {
  it('can run beside others of its kind, each with its own folder and its own passwords', async () => {
    const [one, other] = await Promise.all([start(), start()]);
    expect(one.address).not.toBe(other.address);
    const mine = createWebFolder(one.address, { login: one.logins.lead });
    expect(await mine.write('library/a.json', '{}', 'always')).toMatchObject({ ok: true });
    const stranger = createWebFolder(other.address, { login: one.logins.lead });
    expect(await stranger.read('library/a.json', { most: 10 })).toMatchObject({ fault: 'login' });
  });

  it('is gone when it was stopped, and has everything again when it was started again', async () => {
    const apache = await start();
    writeFileSync(join(apache.root, 'drafts', 'a.jws'), 'kept');
    await apache.stop();
    expect(await answers(apache.address)).toBeUndefined();
    await apache.restart();
    const staff = createWebFolder(apache.address, { login: apache.logins.staff });
    expect(await staff.read('drafts/a.jws', { most: 10 })).toMatchObject({ text: 'kept' });
    expect(await apache.log()).toContain('staff "GET /plainpost/drafts/a.jws HTTP/1.1" 200');
    await apache.end();
    expect(existsSync(apache.root)).toBe(false);
  });

  it('says in one sentence that its port is taken', async () => {
    const apache = await start();
    const port = Number(new URL(apache.address).port);
    await expect(startApache({ port })).rejects.toThrow(/could not bind/);
  });

  it('ends with whoever started it, however that one dies', async () => {
    const program = `
      import { startApache } from ${JSON.stringify(new URL('./start-apache.ts', import.meta.url).href)};
      const { address } = await startApache();
      console.log(address);
      setInterval(() => {}, 1000);`;
    const folder = mkdtempSync(join(tmpdir(), 'plainpost-dies-'));
    chmodSync(folder, 0o755);
    const starter = spawn(process.execPath, ['--input-type=module-typescript', '-e', program], {
      env: { ...process.env, TMPDIR: folder },
    });
    const address = await new Promise<string>((done) =>
      starter.stdout.once('data', (said) => done(`${said}`.trim())),
    );
    expect(await answers(address)).toBe(401);
    starter.kill('SIGKILL');
    await expect.poll(() => answers(address), { timeout: 10_000 }).toBeUndefined();
    rmSync(folder, { recursive: true, force: true });
  });
});
