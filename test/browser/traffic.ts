import { createServer, type Socket } from 'node:net';
import type { BrowserContext } from '@playwright/test';
import { answerFor } from '../stand-ins/answer.ts';

/** Requests that would have left the machine, each `METHOD address`. Every one of them was stopped. */
export type Leaks = string[];

const local = /^(?:chrome-extension|data|blob|about|chrome):/;

/** What asked may be closed by now, as a popup is that was only pressed open: then nobody waits for an answer. */
const gone = (error: Error): void => {
  if (!error.message.includes('has been closed')) throw error;
};

/** Answers for the sites themselves, and stops and notes every other request of a page or a worker. */
export async function serveStandIns(context: BrowserContext, leaks: Leaks): Promise<void> {
  await context.route('**/*', async (route) => {
    const request = route.request();
    const url = new URL(request.url());
    if (local.test(url.protocol)) return route.continue().catch(gone);
    const answer = request.method() === 'GET' ? await answerFor(url.href) : undefined;
    if (answer) return route.fulfill(answer).catch(gone);
    leaks.push(`${request.method()} ${url.href}`);
    return route.abort('blockedbyclient').catch(gone);
  });
  await context.routeWebSocket(/.*/, (socket) => {
    leaks.push(`WEBSOCKET ${socket.url()}`);
    void socket.close();
  });
}

/** Lets requests to a server of the test's own through, which otherwise none may make. */
export const letThrough = (context: BrowserContext, address: string): Promise<unknown> =>
  context.route(`${address}**`, (route) => route.continue().catch(gone));

/** A proxy that lets nothing through: it catches what the browser itself would ask for, past any page. */
export async function openTrap(leaks: Leaks): Promise<{ port: number; close(): void }> {
  const open = new Set<Socket>();
  const server = createServer((socket) => {
    open.add(socket);
    socket.on('error', () => {});
    socket.on('close', () => open.delete(socket));
    socket.once('data', (data) => {
      leaks.push(data.toString('latin1').split(' HTTP/')[0] ?? 'something unreadable');
      socket.end('HTTP/1.1 403 Forbidden\r\ncontent-length: 0\r\n\r\n');
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('No port could be opened on this machine.');
  return {
    port: address.port,
    close() {
      for (const socket of open) socket.destroy();
      server.close();
    },
  };
}
