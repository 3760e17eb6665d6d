import { createServer, type IncomingMessage, request } from 'node:http';
import type { Socket } from 'node:net';
import { type Answered, type ServerFault, spoil } from './server-fault.ts';

/** A request that came, as it came. */
export interface Asked {
  readonly method: string;
  /** In the agency's folder, as `library/pointer.jws`. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

/** When a fault happens: at paths that begin with, or match, `path`; for one method; so many times. */
export interface When {
  readonly path?: string | RegExp;
  readonly method?: string;
  readonly times?: number;
}

/** A server that passes on to another one, usually a real Apache, and has the faults it is told to have. */
export interface FaultyServer {
  /** Of the agency's folder; ends in “/”. */
  readonly address: string;
  /** What it was asked so far, the oldest first. */
  readonly asked: readonly Asked[];
  /** From now on it has this fault; of several that fit the one set last counts. */
  set(fault: ServerFault, when?: When): void;
  /** It has no faults any more, and has forgotten what it was asked. */
  mend(): void;
  end(): Promise<void>;
}

/** Starts one on a free port of this machine. @param behind the address of the folder it passes on to */
export async function startFaultyServer(behind: string): Promise<FaultyServer> {
  const faults: { readonly fault: ServerFault; readonly when: When; left: number }[] = [];
  const asked: Asked[] = [];
  const sockets = new Set<Socket>();
  const base = new URL(behind);

  const faultFor = (method: string, path: string): ServerFault | undefined => {
    const one = faults.findLast(({ when, left }) => left > 0 && fits(when, method, path));
    if (one !== undefined) one.left -= 1;
    return one?.fault;
  };
  const server = createServer(async (incoming, outgoing) => {
    const method = incoming.method ?? 'GET';
    const path = (incoming.url ?? '/').slice(base.pathname.length);
    asked.push({ method, path, headers: incoming.headers });
    const fault = faultFor(method, path);
    const body = await bodyOf(incoming);
    const passOn = (leaveOut: readonly string[] = []) => forward(base, incoming, body, leaveOut);
    await spoil(fault, { passOn, method, path }, outgoing).catch(() => outgoing.destroy());
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  if (address === null || typeof address === 'string')
    throw new Error('No port could be opened on this machine.');
  return {
    address: `http://127.0.0.1:${address.port}${base.pathname}`,
    asked,
    set: (fault, when = {}) => {
      faults.push({ fault, when, left: when.times ?? Number.POSITIVE_INFINITY });
    },
    mend() {
      faults.length = 0;
      asked.length = 0;
    },
    async end() {
      for (const socket of sockets) socket.destroy();
      await new Promise((done) => server.close(done));
    },
  };
}

function fits({ path, method }: When, askedMethod: string, askedPath: string): boolean {
  if (method !== undefined && method !== askedMethod) return false;
  if (path === undefined) return true;
  return typeof path === 'string' ? askedPath.startsWith(path) : path.test(askedPath);
}

async function bodyOf(incoming: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function forward(
  base: URL,
  incoming: IncomingMessage,
  body: Buffer,
  leaveOut: readonly string[],
): Promise<Answered> {
  const headers = Object.fromEntries(
    Object.entries(incoming.headers).filter(([name]) => !leaveOut.includes(name) && name !== 'connection'),
  );
  return new Promise((done, fail) => {
    const onward = request(
      { host: base.hostname, port: base.port, method: incoming.method, path: incoming.url, headers },
      async (answer) => {
        const answered = await bodyOf(answer).catch(fail);
        if (answered)
          done({ status: answer.statusCode ?? 500, headers: { ...answer.headers }, body: answered });
      },
    );
    onward.on('error', fail);
    onward.end(body);
  });
}
