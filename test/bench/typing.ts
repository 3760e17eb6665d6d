import type { CDPSession, Page } from '@playwright/test';
import { type Launched, launch } from '../browser/launch.ts';
import { type Blocks, blocksOf } from './blocks.ts';
import { textOf } from './texts.ts';

export interface Spread {
  readonly median: number;
  readonly p95: number;
  readonly p99: number;
}

/** What typing costs in a draft of so many characters, on a page with a site's own editor; ms. */
export interface TypingCost {
  readonly characters: number;
  /** From the key that ends a word at fault to the frame that shows its mark. */
  readonly mark: Spread;
  /** Scripts of the page's own thread for one key: the site's alone, and with Plainpost. */
  readonly script: { readonly without: Spread; readonly own: Spread };
  /** The longest time for which a key keeps the page from doing anything else: the site's alone, and with Plainpost. */
  readonly block: { readonly without: Spread; readonly own: Spread };
  /** The same without what other programs on the machine took of it. */
  readonly work: { readonly without: Spread; readonly own: Spread };
}

const words = 40;
const tracedWords = 10;
/** Shorter than the pause after which Plainpost takes a word for finished, ms. */
const longestPause = 300;
const draft = '[data-testid="tweetTextarea_0"]';

/** Measures with short and with long drafts, in two browsers that take turns. */
export async function measureTyping(lengths: readonly number[] = [280, 5_000]): Promise<TypingCost[]> {
  const without = await launch({ extension: false });
  const own = await launch();
  try {
    const costs: TypingCost[] = [];
    for (const characters of lengths) {
      const theirs = await typeIn(without, characters, false);
      const ours = await typeIn(own, characters, true);
      costs.push({
        characters,
        mark: spread(ours.marks),
        script: { without: spread(theirs.scripts), own: spread(ours.scripts) },
        block: { without: spread(theirs.blocks.time), own: spread(ours.blocks.time) },
        work: { without: spread(theirs.blocks.work), own: spread(ours.blocks.work) },
      });
    }
    return costs;
  } finally {
    await without.close();
    await own.close();
  }
}

interface Typed {
  readonly marks: readonly number[];
  readonly scripts: readonly number[];
  readonly blocks: Blocks;
}

async function typeIn({ context }: Launched, characters: number, isOwn: boolean): Promise<Typed> {
  const page = await context.newPage();
  await page.goto('https://x.com/home');
  await page.locator(draft).first().click();
  await page.keyboard.insertText(`${textOf(characters, 1).replaceAll('\n', ' ')} `);
  if (isOwn) await page.locator('li.issue').first().waitFor();
  await page.evaluate(noteMarks);
  const cdp = await context.newCDPSession(page);
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  const scripts: number[] = [];
  const marks: number[] = [];
  for (let word = 0; word < words; word += 1) {
    let pausedLongest = 0;
    for (const key of `utilize${word % 10 === 9 ? '.' : ' '}`) {
      const before = await scriptOf(cdp);
      const pressed = performance.now();
      await press(page, key);
      scripts.push((await scriptOf(cdp)) - before);
      pausedLongest = Math.max(pausedLongest, performance.now() - pressed);
    }
    // Where a busy machine held up the keys, the word counted as finished and was marked before its last one.
    if (isOwn && word > 2 && pausedLongest < longestPause) marks.push(await markOf(page));
  }
  const blocks = await blocksOf(page, async () => {
    for (const key of 'utilize '.repeat(tracedWords)) await press(page, key);
  });
  await page.close();
  return { marks, scripts: scripts.slice(20), blocks };
}

/** As a person types: what one key causes is done before the next. */
async function press(page: Page, key: string): Promise<void> {
  await page.keyboard.press(key === ' ' ? 'Space' : key);
  await page.waitForTimeout(60);
}

/** Runs in the page: notes the last key, and the first frame after it in which more is marked than before. */
function noteMarks(): void {
  const count = () => {
    let all = 0;
    for (const [name, highlight] of CSS.highlights) if (name.startsWith('plainpost-')) all += highlight.size;
    return all;
  };
  const noted = { key: 0, marked: count(), after: Number.NaN };
  Object.assign(globalThis, { noted });
  const look = () => {
    const now = count();
    if (now > noted.marked && Number.isNaN(noted.after)) noted.after = performance.now() - noted.key;
    noted.marked = now;
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  addEventListener(
    'keydown',
    ({ timeStamp }) => {
      noted.key = timeStamp;
      noted.after = Number.NaN;
    },
    true,
  );
}

/** How long the last key took to be marked. */
async function markOf(page: Page): Promise<number> {
  const handle = await page.waitForFunction(() => {
    const { noted } = globalThis as unknown as { noted: { after: number } };
    return Number.isNaN(noted.after) ? undefined : { after: noted.after };
  });
  return (await handle.jsonValue())?.after ?? Number.NaN;
}

async function scriptOf(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? Number.NaN);
}

function spread(times: readonly number[]): Spread {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (part: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
  return { median: at(0.5), p95: at(0.95), p99: at(0.99) };
}
