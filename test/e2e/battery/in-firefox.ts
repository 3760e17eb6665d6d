import { expect } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { drawn } from '../drawn.ts';
import type { WritingPlace } from './places.ts';

/** A compose box in Firefox, with the built extension at work. */
export interface FirefoxBox {
  readonly page: Page;
  readonly place: WritingPlace;
  /** The editor's own text. */
  model(): Promise<string>;
  /** What the page shows, a line a block. */
  shown(): Promise<string>;
  /** Waits until both are this text. */
  holds(text: string): Promise<void>;
  /** Presses keys together, the last of them once, as `Control+Shift+z`. */
  press(keys: string): Promise<void>;
  /** Empties the box and types into it. */
  write(text: string, caret?: 'start'): Promise<void>;
  /** Presses the first fix of a rule's first issue in the sidebar. */
  fix(rule: string): Promise<void>;
  /** Presses the first fix on the card of words, which opens where the pointer rests on them. */
  fixOnCard(words: string): Promise<void>;
}

/** Presses what a person presses before there is a box, and goes into the box. */
export async function intoBox(page: Page, place: WritingPlace): Promise<FirefoxBox> {
  const { box, key, first, asked } = place;
  if (first !== undefined) await (await page.waitForSelector(first))?.click();
  const inShadow = place.name === 'quill-shadow';
  await (await page.waitForSelector(inShadow ? 'main >>> .editable' : box))?.click();
  const model = () => page.evaluate((of) => window.__standIn.models()[of] ?? 'There is no box.', key);
  const shown = () => (asked ? model() : page.evaluate(shownIn, box));
  const press = async (keys: string) => {
    const all = keys.split('+') as Parameters<typeof page.keyboard.press>[0][];
    const held = all.slice(0, -1);
    for (const one of held) await page.keyboard.down(one);
    for (const one of all.slice(-1)) await page.keyboard.press(one);
    for (const one of held.reverse()) await page.keyboard.up(one);
  };
  const holds = (text: string) =>
    expect
      .poll(async () => ({ model: await model(), shown: await shown() }), { timeout: 20_000 })
      .toEqual({ model: text, shown: text });
  return {
    page,
    place,
    model,
    shown,
    press,
    holds,
    async write(text, caret) {
      await press('Control+a');
      await press('Backspace');
      for (const [index, line] of text.split('\n').entries()) {
        if (index > 0) await press('Enter');
        await page.keyboard.type(line);
      }
      if (caret === 'start') await press('Control+Home');
      await holds(text);
    },
    async fix(rule) {
      const button = `plainpost-sidebar >>> ol.issues > li.issue[data-rule="${rule}"] button.fix`;
      // The list is drawn anew at each check: a button that left before it could be pressed is looked for again.
      await expect(async () => (await page.waitForSelector(button))?.click()).toPass({ timeout: 30_000 });
    },
    async fixOnCard(words) {
      const placeNow = async () =>
        (await page.evaluate(drawn)).find((one) => one.words === words) ??
        (await page.evaluate(placeOf, words));
      await expect(async () => {
        const { x, y } = (await placeNow()) ?? { x: 0, y: 0 };
        // A pointer comes from somewhere.
        await page.mouse.move(x + 80, y + 80);
        await page.mouse.move(x, y);
        const fix = 'plainpost-sidebar >>> .card button.fix';
        await (await page.waitForSelector(fix, { timeout: 3_000 }))?.click();
      }).toPass({ timeout: 30_000 });
    },
  };
}

/** What stands in a box of a site, a line a block. Runs in the page. */
function shownIn(box: string): string {
  const found = document.querySelector(box);
  if (found instanceof HTMLTextAreaElement) return found.value;
  const lines = found?.querySelectorAll('[data-block], p') ?? [];
  return [...lines].map(({ textContent }) => textContent).join('\n');
}

/** The middle of words in a box that draws them itself, CSS px of the window. Runs in the page. */
function placeOf(words: string): { x: number; y: number } | undefined {
  const host = [...document.querySelectorAll('main *')].find((element) => element.shadowRoot !== null);
  const walker = document.createTreeWalker(host?.shadowRoot ?? document.querySelector('main') ?? document, 4);
  while (walker.nextNode()) {
    // A doubled word is marked at its second half.
    const start = walker.currentNode.textContent?.lastIndexOf(words) ?? -1;
    if (start < 0) continue;
    const range = document.createRange();
    range.setStart(walker.currentNode, start);
    range.setEnd(walker.currentNode, start + words.length);
    const { left, right, top, bottom } = range.getBoundingClientRect();
    return { x: (left + right) / 2, y: (top + bottom) / 2 };
  }
  return undefined;
}
