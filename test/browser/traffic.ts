import { createServer, type Socket } from 'node:net';
import type { BrowserContext, Route } from '@playwright/test';
import { buildStandIn, type StandInFiles } from '../stand-ins/build.ts';

/** Requests that would have left the machine, each `METHOD address`. Every one of them was stopped. */
export type Leaks = string[];

const local = /^(?:chrome-extension|data|blob|about|chrome):/;

/** Answers for the sites themselves, and stops and notes every other request of a page or a worker. */
export async function serveStandIns(context: BrowserContext, leaks: Leaks): Promise<void> {
  const x = await buildStandIn('x');
  await context.route('**/*', async (route) => {
    const url = new URL(route.request().url());
    if (local.test(url.protocol)) return route.continue();
    if (url.hostname === 'x.com' && url.protocol === 'https:' && route.request().method() === 'GET') {
      return answer(route, url.pathname, x);
    }
    leaks.push(`${route.request().method()} ${url.href}`);
    return route.abort('blockedbyclient');
  });
  await context.routeWebSocket(/.*/, (socket) => {
    leaks.push(`WEBSOCKET ${socket.url()}`);
    void socket.close();
  });
}

function answer(route: Route, path: string, files: StandInFiles): Promise<void> {
  switch (path) {
    case '/stand-in/main.js':
      return route.fulfill({ contentType: 'text/javascript; charset=utf-8', body: files.js });
    case '/stand-in/main.css':
      return route.fulfill({ contentType: 'text/css; charset=utf-8', body: files.css });
    default:
      // As strict as a site gets: only its own files run and only its own styles apply.
      return route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: files.html,
        headers: { 'content-security-policy': policy },
      });
  }
}

const policy =
  "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' blob: data:; connect-src *";

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
