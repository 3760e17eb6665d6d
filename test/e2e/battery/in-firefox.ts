import { expect } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import type { WritingPlace } from './places.ts';

/** A compose box in Firefox, with the built extension at work. */
export interface FirefoxBox {
  readonly page: Page;
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
  /** Presses the first fix of a rule's first issue. */
  fix(rule: string): Promise<void>;
}

/** Presses what a person presses before there is a box, and goes into the box. */
export async function intoBox(page: Page, { box, key, first }: WritingPlace): Promise<FirefoxBox> {
  if (first !== undefined) await (await page.waitForSelector(first))?.click();
  await (await page.waitForSelector(box))?.click();
  const model = () => page.evaluate((of) => window.__standIn.models()[of] ?? 'There is no box.', key);
  const shown = () =>
    page.evaluate((selector) => {
      const found = document.querySelector(selector);
      if (found instanceof HTMLTextAreaElement) return found.value;
      const lines = found?.querySelectorAll('[data-block], p') ?? [];
      return [...lines].map(({ textContent }) => textContent).join('\n');
    }, box);
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
      await (await page.waitForSelector(button, { timeout: 30_000 }))?.click();
    },
  };
}
