import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extensionId, launch } from '../browser/launch.ts';
import { median } from './measure.ts';
import { manyTemplates } from './templates.ts';

/** What bringing so many templates in costs, from the file to the library, in a real browser. */
export interface Importing {
  readonly templates: number;
  /** From the chosen file to the preview of what it would change, s. */
  readonly preview: number;
  /** From the press on “Import” to all of them being in, s. */
  readonly write: number;
  /** How often the progress moved while they were written. */
  readonly steps: number;
  /** The longest time in which the page answered nothing, while it looked at the file and while it wrote, ms. */
  readonly longestBlock: { readonly preview: number; readonly write: number };
}

const rounds = 3;
const address = `chrome-extension://${extensionId}/library.html#/exchange`;

/** Imports once into each of several fresh browsers; each figure is the median. */
export async function measureImporting(templates = 10_000): Promise<Importing> {
  const runs: Importing[] = [];
  for (let round = 0; round < rounds; round += 1) runs.push(await importOnce(templates));
  const middle = (pick: (one: Importing) => number): number => median(runs.map(pick));
  return {
    templates,
    preview: middle(({ preview }) => preview),
    write: middle(({ write }) => write),
    steps: middle(({ steps }) => steps),
    longestBlock: {
      preview: middle(({ longestBlock }) => longestBlock.preview),
      write: middle(({ longestBlock }) => longestBlock.write),
    },
  };
}

async function importOnce(templates: number): Promise<Importing> {
  const { context, close } = await launch();
  const folder = mkdtempSync(join(tmpdir(), 'plainpost-bench-'));
  try {
    const page = await context.newPage();
    await page.goto(address);
    const document = {
      ...{ format: 'plainpost-library', formatVersion: 1, templates: manyTemplates(templates) },
    };
    const field = page.locator('input[type="file"]').first();
    await field.waitFor({ state: 'attached' });
    await page.evaluate(watch);
    // From the disk, as a person's file: the page itself has no part in handing it over.
    const file = join(folder, 'many.json');
    writeFileSync(file, JSON.stringify(document, null, 2));
    await field.setInputFiles(file);
    await page.getByRole('heading', { name: 'What many.json would change' }).waitFor();
    const preview = await page.evaluate(follow, '.exchange-changes');
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    const write = await page.evaluate(follow, '.exchange-last');
    return {
      templates,
      preview: preview.seconds,
      write: write.seconds,
      steps: write.steps,
      longestBlock: { preview: preview.longest, write: write.longest },
    };
  } finally {
    await close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What the page notes of itself, from the last thing a person did. */
interface Noted {
  from: number;
  longest: number;
  steps: number;
}

/** Runs in the page: notes how long it answers nothing, and each move of the progress, since a file or a press came. */
function watch(): void {
  const noted: Noted = { from: 0, longest: 0, steps: 0 };
  Object.assign(globalThis, { noted });
  const begin = () => Object.assign(noted, { from: performance.now(), longest: 0, steps: 0 });
  globalThis.document.addEventListener('change', begin, true);
  globalThis.document.addEventListener('click', begin, true);
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) noted.longest = Math.max(noted.longest, duration);
  }).observe({ type: 'longtask' });
  let last = '';
  new MutationObserver(() => {
    const now = globalThis.document.querySelector('progress')?.getAttribute('value') ?? '';
    if (now !== last) noted.steps += 1;
    last = now;
  }).observe(globalThis.document, { subtree: true, childList: true, attributes: true });
}

/** Runs in the page: waits until something stands there, and gives what was noted up to then. */
async function follow(shown: string): Promise<{ seconds: number; longest: number; steps: number }> {
  const { noted } = globalThis as unknown as { noted: Noted };
  while (document.querySelector(shown) === null) await new Promise((turn) => setTimeout(turn, 5));
  const seconds = (performance.now() - noted.from) / 1000;
  // The browser tells of a long task after it is over.
  await new Promise((turn) => setTimeout(turn, 100));
  return { seconds, longest: noted.longest, steps: noted.steps };
}
