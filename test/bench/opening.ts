import type { Page } from '@playwright/test';
import { extensionId, type Launched, launch } from '../browser/launch.ts';
import { median } from './measure.ts';
import { manyTemplates } from './templates.ts';

/** What it costs to open the library page on so many templates, in a real browser, ms. */
export interface Opening {
  readonly templates: number;
  /** From the navigation to the first row on the screen: the median of as many as are in `each`. */
  readonly firstRow: number;
  readonly each: readonly number[];
  /** The same with none but the templates that come with Plainpost: what the page costs by itself. */
  readonly starters: number;
}

const rounds = 5;
const address = `chrome-extension://${extensionId}/library.html`;

/** Opens the page again and again, each time in a new tab, as a person does. */
export async function measureOpening(templates = 10_000): Promise<Opening> {
  const launched = await launch();
  try {
    const starters = median(await openings(launched));
    await fill(launched, templates);
    const each = await openings(launched);
    return { templates, firstRow: median(each), each, starters };
  } finally {
    await launched.close();
  }
}

/** The first opening seeds the library and warms up: it does not count. */
async function openings({ context }: Launched): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const page = await context.newPage();
    await page.addInitScript(noteFirstRow);
    await page.goto(address);
    const time = await page.waitForFunction(() => (globalThis as { firstRow?: number }).firstRow);
    if (round > 0) times.push((await time.jsonValue()) ?? Number.NaN);
    await page.close();
  }
  return times;
}

/** Runs in the page before anything of its own: notes when the first row is on the screen, by the page's own clock. */
function noteFirstRow(): void {
  const watch = new MutationObserver(() => {
    if (document.querySelector('[role="row"]') === null) return;
    watch.disconnect();
    // The frame that shows it is drawn before the next turn.
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        Object.assign(globalThis, { firstRow: performance.now() });
      };
      port2.postMessage(null);
    });
  });
  watch.observe(document, { childList: true, subtree: true });
}

async function fill({ context }: Launched, templates: number): Promise<void> {
  const page: Page = await context.newPage();
  await page.goto(address);
  await page.getByRole('row').first().waitFor();
  await page.evaluate(
    (rows) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('plainpost');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('templates', 'readwrite');
          for (const row of rows) transaction.objectStore('templates').put(row);
          transaction.oncomplete = () => resolve();
          transaction.onerror = () => reject(transaction.error);
        };
      }),
    manyTemplates(templates),
  );
  await page.close();
}
