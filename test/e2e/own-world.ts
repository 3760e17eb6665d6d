import type { CDPSession, Page } from '@playwright/test';
import { extensionId } from '../browser/launch.ts';

/** What the extension has running on a page; its content scripts have a world of their own there. */
export interface Underway {
  /** Observers that observe something, by their kind: how many targets each has. */
  readonly observers: readonly string[];
  /** Timers and animation frames that are still to come. */
  readonly timers: readonly string[];
}

/** A look into the extension's own world of a page, through the browser's debugger. */
export interface OwnWorld {
  /** Runs an expression there. */
  run(expression: string): Promise<unknown>;
  /** What runs there now, of what began after this world was entered. */
  underway(): Promise<Underway>;
  /** Elements and texts that have left the page and that this world was given once, after a collection of garbage. */
  detached(): Promise<readonly string[]>;
  /** The page's nodes and listeners in the browser's own count, after a collection of garbage. */
  counts(): Promise<{ readonly nodes: number; readonly listeners: number }>;
  /** How often functions of the extension were called since the last time this was asked, by their script. */
  calls(): Promise<Readonly<Record<string, number>>>;
}

/** Enters the extension's world; to be done before the composer is loaded, since only what begins later is known. */
export async function enterOwnWorld(page: Page): Promise<OwnWorld> {
  const cdp = await page.context().newCDPSession(page);
  const contextId = await ownContext(cdp);
  const run = async (expression: string) => {
    const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
      contextId,
      expression,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  await run(`(${keepLedger})()`);
  await cdp.send('Profiler.enable');
  await cdp.send('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
  const collect = () => cdp.send('HeapProfiler.collectGarbage');
  return {
    run,
    underway: () => run('globalThis.ledger()'),
    async detached() {
      await collect();
      const group = { objectGroup: 'nodes' };
      const { result } = await cdp.send('Runtime.evaluate', {
        ...{ contextId, expression: 'Node.prototype' },
        ...group,
      });
      const { objects } = await cdp.send('Runtime.queryObjects', {
        prototypeObjectId: result.objectId ?? '',
        ...group,
      });
      const { result: found } = await cdp.send('Runtime.callFunctionOn', {
        ...{ objectId: objects.objectId ?? '', returnByValue: true },
        functionDeclaration: String(describeDetached),
      });
      await cdp.send('Runtime.releaseObjectGroup', group);
      return found.value;
    },
    async counts() {
      await collect();
      await cdp.send('Performance.enable');
      const { metrics } = await cdp.send('Performance.getMetrics');
      const of = (name: string) => metrics.find((one) => one.name === name)?.value ?? Number.NaN;
      return { nodes: of('Nodes'), listeners: of('JSEventListeners') };
    },
    async calls() {
      const { result } = await cdp.send('Profiler.takePreciseCoverage');
      const calls: Record<string, number> = {};
      for (const { url, functions } of result) {
        if (!url.startsWith('chrome-extension://')) continue;
        const script = url.split('/').at(-1) ?? url;
        const sum = functions.reduce((all, { ranges }) => all + (ranges[0]?.count ?? 0), 0);
        if (sum > 0) calls[script] = (calls[script] ?? 0) + sum;
      }
      return calls;
    },
  };
}

/** The context of the sentinel in the page's own frame, which is there from the start of the page. */
async function ownContext(cdp: CDPSession): Promise<number> {
  const contexts: number[] = [];
  const hear = ({ context }: { context: { id: number; origin: string } }) => {
    if (context.origin === `chrome-extension://${extensionId}`) contexts.push(context.id);
  };
  cdp.on('Runtime.executionContextCreated', hear);
  // Tells of those there are before it answers.
  await cdp.send('Runtime.enable');
  cdp.off('Runtime.executionContextCreated', hear);
  const [id] = contexts;
  if (id === undefined) throw new Error('The extension has no script on this page.');
  return id;
}

/** Runs in the extension's world: notes every observer and timer from now on. */
function keepLedger(): void {
  const world = globalThis as unknown as Record<string, unknown>;
  const observing = new Map<object, { kind: string; targets: Set<unknown> }>();
  for (const kind of ['MutationObserver', 'ResizeObserver', 'IntersectionObserver']) {
    const Native = world[kind] as new (...given: unknown[]) => Record<string, (target?: unknown) => void>;
    world[kind] = class extends Native {
      observe(target?: unknown, ...rest: []) {
        const known = observing.get(this) ?? { kind, targets: new Set() };
        observing.set(this, known);
        known.targets.add(target);
        super.observe?.(target, ...rest);
      }
      unobserve(target?: unknown) {
        observing.get(this)?.targets.delete(target);
        super.unobserve?.(target);
      }
      disconnect() {
        observing.delete(this);
        super.disconnect?.();
      }
    };
  }
  const pending = new Map<string, string>();
  const wrap = (start: string, stop: string, once: boolean) => {
    const begin = world[start] as (call: unknown, ...rest: unknown[]) => number;
    const end = world[stop] as (id: number) => void;
    world[start] = (call: (...given: unknown[]) => void, ...rest: unknown[]) => {
      let id = 0;
      const run = (...given: unknown[]) => {
        if (once) pending.delete(`${start} ${id}`);
        call(...given);
      };
      id = begin(run, ...rest);
      pending.set(`${start} ${id}`, start);
      return id;
    };
    world[stop] = (id: number) => {
      pending.delete(`${start} ${id}`);
      end(id);
    };
  };
  wrap('setTimeout', 'clearTimeout', true);
  wrap('setInterval', 'clearInterval', false);
  wrap('requestAnimationFrame', 'cancelAnimationFrame', true);
  wrap('requestIdleCallback', 'cancelIdleCallback', true);
  world.ledger = () => ({
    observers: [...observing.values()]
      .filter(({ targets }) => targets.size > 0)
      .map(({ kind, targets }) => `${kind} of ${targets.size}`),
    timers: [...pending.values()],
  });
}

/** Runs in the extension's world: what each node that has left the page is. */
function describeDetached(this: readonly Node[]): string[] {
  return this.filter((node) => {
    try {
      return !node.isConnected && node.nodeType !== undefined;
    } catch {
      // The prototypes themselves are no nodes.
      return false;
    }
  }).map((node) => {
    const copy = node.cloneNode(false);
    return copy instanceof Element ? copy.outerHTML : `${node.nodeName} ${node.nodeValue}`;
  });
}
