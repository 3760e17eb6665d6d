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
  /** Until the rest of them is read too, and can be searched and filtered. */
  readonly whole: number;
  /** The same with none but the templates that come with Plainpost: what the page costs by itself. */
  readonly starters: number;
}

const rounds = 5;
const address = `chrome-extension://${extensionId}/library.html`;

/** Opens the page again and again, each time in a new tab, as a person does. */
export async function measureOpening(templates = 10_000): Promise<Opening> {
  const launched = await launch();
  try {
    const starters = median((await openings(launched)).map(({ firstRow }) => firstRow));
    await fill(launched, templates);
    const noted = await openings(launched);
    const each = noted.map(({ firstRow }) => firstRow);
    return {
      templates,
      firstRow: median(each),
      each,
      whole: median(noted.map(({ whole }) => whole)),
      starters,
    };
  } finally {
    await launched.close();
  }
}

/** When the page had something on the screen, ms from the navigation. */
interface Noted {
  readonly firstRow: number;
  readonly whole: number;
}

/** The first opening seeds the library and warms up: it does not count. */
async function openings({ context }: Launched): Promise<Noted[]> {
  const times: Noted[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const page = await context.newPage();
    await page.addInitScript(note);
    await page.goto(address);
    const noted = await page.waitForFunction(() => {
      const { firstRow, whole } = globalThis as { firstRow?: number; whole?: number };
      return firstRow !== undefined && whole !== undefined && { firstRow, whole };
    });
    const both = await noted.jsonValue();
    if (round > 0 && both) times.push(both);
    await page.close();
  }
  return times;
}

/** Runs in the page before anything of its own: notes when something is on the screen, by the page's own clock. */
function note(): void {
  const notes: Readonly<Record<keyof Noted, () => boolean>> = {
    firstRow: () => document.querySelector('[role="row"]') !== null,
    whole: () => /\d/.test(document.querySelector('.list-state [role="status"]')?.textContent ?? ''),
  };
  const known = new Set<string>();
  const watch = new MutationObserver(() => {
    for (const [name, isThere] of Object.entries(notes)) {
      if (known.has(name) || !isThere()) continue;
      known.add(name);
      // The frame that shows it is drawn before the next turn.
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => Object.assign(globalThis, { [name]: performance.now() });
        port2.postMessage(null);
      });
    }
    if (known.size === 2) watch.disconnect();
  });
  watch.observe(document, { childList: true, subtree: true, characterData: true });
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
