import { test as base, type Page } from '@playwright/test';
import { type Launched, launch } from './launch.ts';

interface Fixtures {
  /** A page on https://x.com/home. */
  readonly x: Page;
}

/** A test without the extension, of a stand-in by itself; these share a browser, and leave nothing behind in it. */
export const test = base.extend<Fixtures, { readonly bare: Launched }>({
  bare: [
    async ({ headless }, use) => {
      const bare = await launch({ extension: false, headless });
      await use(bare);
      await bare.close();
    },
    { scope: 'worker' },
  ],

  context: async ({ bare: { context, leaks } }, use) => {
    const before = context.pages();
    const page = await context.newPage();
    await Promise.all(before.map((one) => one.close()));
    await page.bringToFront();
    await use(context);
    base.expect(leaks.splice(0), 'No request may leave the machine').toEqual([]);
  },

  x: async ({ context }, use) => {
    const page = context.pages()[0] ?? (await context.newPage());
    await page.goto('https://x.com/home');
    await use(page);
  },
});

export const { expect } = test;
