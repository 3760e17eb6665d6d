import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CDPSession, Page } from '@playwright/test';
import { builtExtension, type Launched, launch } from '../browser/launch.ts';
import { grow } from '../e2e/grow.ts';
import { median } from './measure.ts';

/** What so many insertions into a page's timeline cost, ms of the page's own thread. */
export interface Cost {
  /** Scripts only. */
  readonly script: number;
  /** Everything: scripts, styles, layout, painting. */
  readonly task: number;
}

/** The cost after one thing a person did, with Plainpost and without. */
export interface IdleCost {
  readonly after: string;
  readonly without: Cost;
  readonly own: Cost;
  /** Ours over theirs: the median of as many pairs as there were rounds. */
  readonly ratio: Cost;
}

/** What a page costs on which nothing is written. */
export interface Idle {
  readonly insertions: number;
  readonly rows: readonly IdleCost[];
  readonly sentinel: {
    readonly bytes: number;
    /** From its first to its last instruction as a page begins, compiling included, ms. */
    readonly perPage: number;
  };
}

const insertions = 10_000;
const rounds = 9;
const timeline = { selector: '.timeline', at: 'afterbegin' } as const;

/** What a person did on the page before its timeline grows; without Plainpost as well as with it. */
const acts: Readonly<Record<string, (page: Page, isOwn: boolean) => Promise<void>>> = {
  'nothing written': async () => {},
  'a dialog used and closed': useDialog,
  'a draft left standing': leaveDraft,
};

/** Measures in two browsers that take turns, since what a machine does meanwhile is the same for neighbours. */
export async function measureIdle(): Promise<Idle> {
  const without = await launch({ extension: false });
  const own = await launch();
  try {
    const rows: IdleCost[] = [];
    for (const [after, act] of Object.entries(acts)) {
      const pages = [
        await open(without, (page) => act(page, false)),
        await open(own, (page) => act(page, true)),
      ];
      rows.push({ after, ...(await compare(pages)) });
    }
    return { insertions, rows, sentinel: { bytes: sentinel().length, perPage: await startOf(own) } };
  } finally {
    await without.close();
    await own.close();
  }
}

/** @param pages the one without Plainpost, and the one with it */
async function compare(pages: readonly OpenPage[]): Promise<Omit<IdleCost, 'after'>> {
  const costs: Cost[][] = pages.map(() => []);
  // The first round warms up; the one that goes first changes from round to round.
  for (let round = 0; round <= rounds; round += 1) {
    for (const at of round % 2 === 0 ? [0, 1] : [1, 0]) {
      const page = pages[at];
      if (page === undefined) continue;
      const cost = await costOf(page);
      if (round > 0) costs[at]?.push(cost);
    }
  }
  const [theirs = [], ours = []] = costs;
  const middle = (some: readonly Cost[]): Cost => ({
    script: median(some.map(({ script }) => script)),
    task: median(some.map(({ task }) => task)),
  });
  const pairs = ours.map(({ script, task }, round): Cost => {
    const pair = theirs[round] ?? { script: Number.NaN, task: Number.NaN };
    return { script: script / pair.script, task: task / pair.task };
  });
  return { without: middle(theirs), own: middle(ours), ratio: middle(pairs) };
}

const sentinel = () => readFileSync(join(builtExtension, 'sentinel.js'));

interface OpenPage {
  readonly page: Page;
  readonly cdp: CDPSession;
}

async function open({ context }: Launched, act: (page: Page) => Promise<void>): Promise<OpenPage> {
  const page = await context.newPage();
  await page.goto('https://x.com/home');
  await act(page);
  await page.mouse.move(1, 1);
  const cdp = await context.newCDPSession(page);
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  return { page, cdp };
}

async function write(page: Page, isOwn: boolean): Promise<void> {
  await page.keyboard.type('Please utilize Oak St. prior to noon. ');
  if (isOwn) await page.locator('li.issue[data-rule="wordy-phrase"]').waitFor();
}

async function useDialog(page: Page, isOwn: boolean): Promise<void> {
  await page.getByTestId('SideNav_NewTweet_Button').click();
  await write(page, isOwn);
  await page.getByTestId('app-bar-close').click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

async function leaveDraft(page: Page, isOwn: boolean): Promise<void> {
  await page.getByTestId('tweetTextarea_0').click();
  await write(page, isOwn);
  await page.getByRole('tab', { name: 'For you' }).click();
}

async function costOf({ page, cdp }: OpenPage): Promise<Cost> {
  await page.bringToFront();
  await cdp.send('HeapProfiler.collectGarbage');
  const before = await times(cdp);
  await grow(page, timeline, insertions);
  const after = await times(cdp);
  return { script: after.script - before.script, task: after.task - before.task };
}

async function times(cdp: CDPSession): Promise<Cost> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  const of = (name: string) => 1000 * (metrics.find((one) => one.name === name)?.value ?? Number.NaN);
  return { script: of('ScriptDuration'), task: of('TaskDuration') };
}

interface TraceEvent {
  readonly name: string;
  /** Microseconds. */
  readonly dur?: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

/** How long the sentinel runs as a page begins: the median of several loads, as the browser's own trace has it. */
async function startOf({ context }: Launched): Promise<number> {
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  const spent: number[] = [];
  for (let load = 0; load < rounds; load += 1) {
    const events: TraceEvent[] = [];
    const collect = ({ value }: { value: object[] }) => events.push(...(value as TraceEvent[]));
    cdp.on('Tracing.dataCollected', collect);
    await cdp.send('Tracing.start', { categories: 'devtools.timeline,v8,disabled-by-default-v8.compile' });
    await page.goto('https://x.com/home');
    const complete = new Promise((done) => cdp.once('Tracing.tracingComplete', done));
    await cdp.send('Tracing.end');
    await complete;
    cdp.off('Tracing.dataCollected', collect);
    const own = events.filter(
      ({ name, args }) => name === 'EvaluateScript' && args?.data?.url?.endsWith('/sentinel.js'),
    );
    spent.push(own.reduce((sum, { dur = 0 }) => sum + dur / 1000, 0));
  }
  await page.close();
  return median(spent);
}
