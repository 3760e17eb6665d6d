import { test as base, type Page } from '@playwright/test';
import { builtExtension, extensionId, type Launched, launch } from './launch.ts';

interface Fixtures {
  /** The browser as it was opened: its leaks and errors. */
  readonly launched: Launched;
  readonly extensionId: string;
  /** A page on https://x.com/home. */
  readonly x: Page;
}

interface Options {
  /** The extension's folder, or `false` for a browser without it. */
  readonly extension: string | false;
  /** Further switches of the browser's command line, such as one that makes it an older one. */
  readonly switches: readonly string[];
  /** Whether the page that comes with an installation stays open. */
  readonly welcome: boolean;
  /** What an IT department prescribes, or `null` in a browser that nobody manages. */
  readonly policy: object | null;
}

/** A test in a browser of its own; it fails when a request left the machine or the extension threw. */
export const test = base.extend<Fixtures & Options>({
  extension: [builtExtension, { option: true }],
  switches: [[], { option: true }],
  welcome: [false, { option: true }],
  policy: [null, { option: true }],

  launched: async ({ extension, headless, switches, welcome, policy }, use) => {
    const launched = await launch({ extension, headless, switches, welcome, ...(policy && { policy }) });
    await use(launched);
    await launched.close();
    expect(launched.leaks, 'No request may leave the machine').toEqual([]);
    const ours = launched.errors.filter((error) => error.includes(extensionId));
    expect(ours, 'The extension may throw nothing').toEqual([]);
  },

  context: async ({ launched }, use) => use(launched.context),
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs off its first parameter
  extensionId: async ({}, use) => use(extensionId),

  x: async ({ context }, use) => {
    const page = context.pages()[0] ?? (await context.newPage());
    await page.goto('https://x.com/home');
    await use(page);
  },
});

export const { expect } = test;
