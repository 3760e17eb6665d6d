import type { Page } from '@playwright/test';
import { startApache } from '../apache/start-apache.ts';
import { allowedExtension } from '../browser/allowed-extension.ts';
import { extensionId, launch } from '../browser/launch.ts';
import { countingProxy } from './counting-proxy.ts';
import { median } from './measure.ts';
import { createPublisher } from './publisher.ts';
import { manyTemplates } from './templates.ts';

/** What a shared library costs those who follow it, in a real browser and from a real Apache on the same machine. */
export interface Receiving {
  readonly templates: number;
  /** The document, MB. */
  readonly size: number;
  /** From the press to a library that is fetched, verified and stored, s: the first one, and a newer one in which every template changed. */
  readonly first: number;
  readonly newer: number;
  /** The longest time in which the page answered nothing meanwhile, ms. */
  readonly longestBlock: number;
  /** A look when nothing changed: how many requests, how the server answered, and the bytes there and back. */
  readonly poll: {
    readonly requests: readonly string[];
    readonly up: number;
    readonly down: number;
    readonly ms: number;
  };
}

const rounds = 3;

/** Follows the library in several fresh browsers; each time is the median. */
export async function measureReceiving(templates = 10_000): Promise<Receiving> {
  const extension = allowedExtension('for-the-bench');
  const runs: Receiving[] = [];
  for (let round = 0; round < rounds; round += 1) runs.push(await receiveOnce(templates, extension));
  const [last] = runs;
  if (last === undefined) throw new Error('Nothing was measured.');
  const middle = (pick: (one: Receiving) => number): number => median(runs.map(pick));
  return {
    ...last,
    first: middle(({ first }) => first),
    newer: middle(({ newer }) => newer),
    longestBlock: middle(({ longestBlock }) => longestBlock),
    poll: { ...last.poll, ms: middle(({ poll }) => poll.ms) },
  };
}

async function receiveOnce(templates: number, extension: string): Promise<Receiving> {
  const apache = await startApache();
  const proxy = await countingProxy(Number(new URL(apache.address).port));
  const { context, close } = await launch({ extension });
  try {
    const publish = await createPublisher();
    const size = await publish(apache.root, 1, manyTemplates(templates));
    const address = `http://127.0.0.1:${proxy.port}/plainpost/`;
    await context.route(`${address}**`, (route) => route.continue());
    const page = await context.newPage();
    await page.goto(`chrome-extension://${extensionId}/library.html#/sharing/${encodeURIComponent(address)}`);
    await page.getByRole('button', { name: 'Look what is there' }).click();
    await page.getByLabel('User name').fill(apache.logins.staff.user);
    await page.getByLabel('Password').fill(apache.logins.staff.password);
    await page.getByRole('button', { name: 'Look what is there' }).last().click();
    await page.getByRole('button', { name: 'Follow this library' }).waitFor();
    const first = await press(page, 'Follow this library', '.sharing-state');
    const changed = manyTemplates(templates).map((one) => ({ ...one, body: `${one.body} Anew.` }));
    await publish(apache.root, 2, changed);
    const newer = await press(page, 'Look now', '.sharing-state .sharing-told:not(:empty)');
    await page.waitForFunction(() =>
      document.querySelector('.sharing-state h2')?.textContent?.includes('version 2'),
    );
    // What the connection brought along until now is not of the look to come.
    const before = linesOf(await apache.log());
    proxy.bytes();
    const poll = await press(page, 'Look now', '.sharing-state .sharing-told:not(:empty)');
    const requests = linesOf(await apache.log()).slice(before.length);
    return {
      ...{ templates, size: size / 1e6, first: first.ms / 1000, newer: newer.ms / 1000 },
      longestBlock: Math.max(first.longest, newer.longest),
      poll: { requests, ...proxy.bytes(), ms: poll.ms },
    };
  } finally {
    await close();
    proxy.end();
    await apache.end();
  }
}

/** What was asked of the server, and how it answered: `GET 304`. */
const linesOf = (log: string): string[] =>
  [...log.matchAll(/"(GET|PUT|HEAD|DELETE|PROPFIND) [^"]*" (\d{3})/g)].map(
    ([, method, status]) => `${method} ${status}`,
  );

/** Presses a button and waits until something stands there; gives the time and the longest block, ms. */
const press = (page: Page, name: string, shown: string): Promise<{ ms: number; longest: number }> =>
  page.evaluate(
    async ([words, place]) => {
      let longest = 0;
      const observer = new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
      });
      observer.observe({ type: 'longtask' });
      const button = [...document.querySelectorAll('button')].find(
        ({ textContent }) => textContent === words,
      );
      const from = performance.now();
      button?.click();
      // What an earlier press told goes first.
      await new Promise((turn) => setTimeout(turn, 0));
      while (document.querySelector(place ?? '') === null) await new Promise((turn) => setTimeout(turn, 2));
      const ms = performance.now() - from;
      // The browser tells of a long task after it is over.
      await new Promise((turn) => setTimeout(turn, 100));
      observer.disconnect();
      return { ms, longest };
    },
    [name, shown] as const,
  );
