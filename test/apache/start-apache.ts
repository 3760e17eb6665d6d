import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { apacheConfig } from './apache-config.ts';
import { findApache } from './find-apache.ts';
import { accountForRoot, layOut, type Person } from './lay-out.ts';

/** A real Apache on this machine with an agency's folder. */
export interface RunningApache {
  /** Of the agency's folder; ends in “/”. It stays the same over a restart. */
  readonly address: string;
  /** The agency's folder on the disk, with library, review, drafts and records in it. */
  readonly root: string;
  readonly logins: Readonly<Record<Person, { readonly user: Person; readonly password: string }>>;
  /** Ends it as an administrator would; `restart` begins it again with all that is in the folder. */
  stop(): Promise<void>;
  restart(): Promise<void>;
  /** Ends it at once, in the middle of whatever it does, as when the machine loses its power. */
  crash(): Promise<void>;
  /** What it was asked so far, and what it complained of. */
  log(): Promise<string>;
  /** Stops it and removes all it made; a folder that was given stays. */
  end(): Promise<void>;
}

/** Where and how it runs; without a folder it gets one of its own, without a port a free one. */
export interface ApacheOptions {
  readonly folder?: string;
  readonly port?: number;
  readonly passwords?: Readonly<Record<Person, string>>;
  /** Compresses what it sends, as many servers do. */
  readonly deflate?: boolean;
}

const keeper = fileURLToPath(new URL('./keeper.sh', import.meta.url));

/** Starts an Apache and waits until it answers. It ends with the process that started it. */
export async function startApache(options: ApacheOptions = {}): Promise<RunningApache> {
  const apache = findApache();
  const own = mkdtempSync(join(tmpdir(), 'plainpost-apache-'));
  const root = resolve(options.folder ?? join(own, 'folder'));
  const account = accountForRoot();
  const passwords = options.passwords ?? { staff: madeUp(), reviewer: madeUp(), lead: madeUp() };
  layOut(own, root, passwords, account);
  const config = join(own, 'config');
  const errors = join(own, 'errors');
  const deflate = options.deflate === true;
  let port = options.port ?? (await freePort());
  let running: ChildProcess | undefined;

  const begin = async (canMove: boolean) => {
    for (let turn = 0; ; turn += 1) {
      // What a crash leaves: Apache would take whoever has that number now for itself.
      rmSync(join(own, 'pid'), { force: true });
      rmSync(errors, { force: true });
      writeFileSync(config, apacheConfig({ apache, own, root, port, deflate, account }));
      running = spawn('sh', [keeper, apache.path, '-d', own, '-f', config, '-DFOREGROUND'], {
        stdio: ['pipe', 'ignore', 'pipe'],
        // A group of its own, so that all of it can be ended at once.
        detached: true,
      });
      const trouble = await troubleStarting(running, `http://127.0.0.1:${port}/plainpost/`, join(own, 'pid'));
      if (trouble === undefined) return;
      const why = `${trouble} ${readIfThere(errors).slice(-1000)}`.trim();
      await ended(running, 'at once');
      if (turn === 10 || !/could not bind|address already in use/i.test(why))
        throw new Error(`Apache did not start: ${why}`);
      // Somebody else took the port between our finding and our using it, or the one before is not quite gone.
      if (canMove) port = await freePort();
      else await new Promise((resolve) => setTimeout(resolve, 200));
    }
  };
  const stop = async (how: 'gently' | 'at once') => {
    const one = running;
    running = undefined;
    if (one !== undefined) await ended(one, how);
  };

  try {
    await begin(options.port === undefined);
  } catch (error) {
    rmSync(own, { recursive: true, force: true });
    throw error;
  }
  return {
    address: `http://127.0.0.1:${port}/plainpost/`,
    root,
    logins: {
      staff: { user: 'staff', password: passwords.staff },
      reviewer: { user: 'reviewer', password: passwords.reviewer },
      lead: { user: 'lead', password: passwords.lead },
    },
    stop: () => stop('gently'),
    crash: () => stop('at once'),
    async restart() {
      await stop('gently');
      await begin(false);
    },
    log: async () => (await written(port, join(own, 'requests'))) + readIfThere(errors),
    async end() {
      await stop('gently');
      rmSync(own, { recursive: true, force: true });
    },
  };
}

/** An answered request is written down a moment after its answer: once one of ours is there, so are those before it. */
async function written(port: number, file: string): Promise<string> {
  const last = `/written-${randomBytes(6).toString('hex')}`;
  await fetch(`http://127.0.0.1:${port}${last}`);
  while (!readIfThere(file).includes(last)) await new Promise((resolve) => setTimeout(resolve, 5));
  return readIfThere(file).replaceAll(/^.*\/written-.*\n/gm, '');
}

/** Waits until the server has its port, which is when it writes its number down, and asks for a login, as ours does. */
async function troubleStarting(
  server: ChildProcess,
  address: string,
  pid: string,
): Promise<string | undefined> {
  let said = '';
  server.stderr?.on('data', (part) => {
    said += part;
  });
  const until = Date.now() + 20_000;
  while (Date.now() < until) {
    if (server.exitCode !== null || server.signalCode !== null) return said || 'it ended at once.';
    const answer = existsSync(pid) ? await fetch(address).catch(() => undefined) : undefined;
    if (answer?.status === 401) return undefined;
    if (answer !== undefined) return `it answered with ${answer.status}, and not by asking for a login.`;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  return `${said} it did not answer within 20 seconds.`;
}

async function ended(server: ChildProcess, how: 'gently' | 'at once'): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const exit = new Promise((done) => server.once('exit', done));
  if (how === 'gently') server.stdin?.end();
  else if (server.pid !== undefined) process.kill(-server.pid, 'SIGKILL');
  await exit;
}

const madeUp = (): string => randomBytes(9).toString('base64url');

const readIfThere = (path: string): string => (existsSync(path) ? readFileSync(path, 'utf8') : '');

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  await new Promise((done) => server.close(done));
  if (address === null || typeof address === 'string')
    throw new Error('No port could be opened on this machine.');
  return address.port;
}
