import { type BrowserContext, expect, type Page } from '@playwright/test';
import { extensionId } from '../browser/launch.ts';

/** What pressAction gives: the popup behind the toolbar's button. */
interface Popup {
  evaluate(expression: string): Promise<unknown>;
}

/** All the popup shows. */
export const shownIn = (popup: Popup) => async (): Promise<string> =>
  String(await popup.evaluate("document.body?.innerText ?? ''"));

/** Presses a button of the popup by what it says, as soon as it is there. */
export async function pressIn(popup: Popup, name: string): Promise<void> {
  await expect.poll(shownIn(popup)).toContain(name);
  const say = JSON.stringify(name);
  await popup.evaluate(
    `[...document.querySelectorAll('button')].find((one) => one.textContent === ${say}).click()`,
  );
}

/**
 * The popup as a page, for what only a page can be asked: its look, its keys. Which tab is in front is told to it; the
 * press of the toolbar's button, which grants that tab, is tested with the button itself.
 */
export async function popupPage(context: BrowserContext, page: Page): Promise<Page> {
  const [worker] = context.serviceWorkers();
  const tabId = await worker?.evaluate(async (address) => {
    const { chrome } = globalThis as unknown as {
      chrome: { tabs: { query(wanted: object): Promise<{ id: number; url?: string }[]> } };
    };
    return (await chrome.tabs.query({})).find(({ url }) => url === address)?.id;
  }, page.url());
  const popup = await context.newPage();
  await popup.addInitScript(
    (tab) => {
      const { chrome } = globalThis as unknown as { chrome: { tabs: { query: unknown } } };
      chrome.tabs.query = async () => [tab];
    },
    { id: tabId, url: page.url() },
  );
  await popup.goto(`chrome-extension://${extensionId}/popup.html`);
  return popup;
}
