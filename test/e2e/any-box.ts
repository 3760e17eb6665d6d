import type { BrowserContext, FrameLocator, Locator, Page } from '@playwright/test';
import { pressAction } from '../browser/press-action.ts';

export const citySite = 'https://www.larkspur.example/news/new';

/** The sidebar on a page that nobody described: in a frame of the extension's own. */
export const framed = (page: Page): FrameLocator => page.frameLocator('iframe.sidebar-frame');

export const framedIssue = (page: Page, rule: string): Locator =>
  framed(page).locator(`li.issue[data-rule="${rule}"]`);

/** The box of the town's form with this key, however deep it lies. */
export const formBox = (page: Page, key: string): Locator =>
  page.locator(`[data-box="${key}"]`).locator('textarea, input, [contenteditable="true"]');

/** Asks for the box in use as a person does: the button in the toolbar, then the popup's. */
export async function askForBox(context: BrowserContext, page: Page): Promise<void> {
  const popup = await pressAction(context, page);
  await popup.evaluate(`document.querySelector('[data-does="attach"]').click()`);
  // The popup closes itself once it has asked.
  await popup.close().catch(() => {});
}

/**
 * Asks for the box in use by the command of the keyboard. The browser's own shortcuts cannot be pressed from outside,
 * so its event is given to the extension here; the page was granted by a press of the button before.
 */
export async function askByKey(context: BrowserContext): Promise<void> {
  await context.serviceWorkers()[0]?.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: ChromeOfTheWorker };
    const [tab] = await chrome.tabs.query({ active: true });
    chrome.commands.onCommand.dispatch('check-this-box', tab);
  });
}

interface ChromeOfTheWorker {
  readonly tabs: { query(asked: object): Promise<readonly object[]> };
  readonly commands: { readonly onCommand: { dispatch(command: string, tab: object | undefined): void } };
}
