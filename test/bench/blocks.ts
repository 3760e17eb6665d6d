import type { CDPSession, Page } from '@playwright/test';

/** A step of the browser's trace; times in µs. */
interface Step {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** What of it the thread was at work: without the time another program had the processor. */
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly type?: string } };
}

const categories = ['devtools.timeline', 'disabled-by-default-devtools.timeline'];

/** One a key, ms. */
export interface Blocks {
  readonly time: readonly number[];
  /** The same without what other programs took of it: the figure to compare on a machine that has more to do. */
  readonly work: readonly number[];
}

/**
 * How long a page is not free to answer at each key: the longest task of its own thread from that key to the next, as
 * the browser's trace has it.
 * @param type presses the keys
 */
export async function blocksOf(page: Page, type: () => Promise<void>): Promise<Blocks> {
  const cdp = await page.context().newCDPSession(page);
  const steps = await traced(cdp, type);
  await cdp.detach();
  const keys = steps.filter(({ name, args }) => name === 'EventDispatch' && args?.data?.type === 'keydown');
  const [first] = keys;
  if (first === undefined) throw new Error('The trace shows no key.');
  const tasks = steps.filter(
    ({ name, pid, tid }) => name === 'RunTask' && pid === first.pid && tid === first.tid,
  );
  const ofKeys = keys.map((key, index) => {
    const next = keys[index + 1]?.ts ?? Number.POSITIVE_INFINITY;
    // The task of the next key begins before that key is told of.
    return tasks.filter(({ ts, dur = 0 }) => ts + dur > key.ts && ts + dur < next);
  });
  const longest = (lasts: (task: Step) => number) =>
    ofKeys.map((own) => Math.max(0, ...own.map(lasts)) / 1000);
  return { time: longest(({ dur = 0 }) => dur), work: longest(({ tdur = 0 }) => tdur) };
}

async function traced(cdp: CDPSession, does: () => Promise<void>): Promise<readonly Step[]> {
  const steps: Step[] = [];
  cdp.on('Tracing.dataCollected', ({ value }) => steps.push(...(value as unknown as Step[])));
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { recordMode: 'recordAsMuchAsPossible', includedCategories: categories },
  });
  await does();
  const complete = new Promise((resolve) => cdp.once('Tracing.tracingComplete', resolve));
  await cdp.send('Tracing.end');
  await complete;
  return steps.sort((one, other) => one.ts - other.ts);
}
