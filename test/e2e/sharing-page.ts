import { type BrowserContext, expect, type Locator, type Page } from '@playwright/test';
import { extensionId } from '../browser/launch.ts';

/** The view on the shared library, with an address in the page's own where one is given. */
export async function openSharing(context: BrowserContext, address?: string): Promise<Page> {
  const page = await context.newPage();
  const place = address === undefined ? '' : `/${encodeURIComponent(address)}`;
  await page.goto(`chrome-extension://${extensionId}/library.html#/sharing${place}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sharing');
  return page;
}

/** Follows the library whose address stands in the field, as a person with a login does. */
export async function follow(page: Page, login: { user: string; password: string }): Promise<void> {
  await page.getByRole('button', { name: 'Look what is there' }).click();
  const asks = page.getByRole('region', { name: 'The server asks who you are' });
  await asks.getByLabel('User name').fill(login.user);
  await asks.getByLabel('Password').fill(login.password);
  await asks.getByRole('button', { name: 'Look what is there' }).click();
  await page.getByRole('button', { name: 'Follow this library' }).click();
  await expect(title(page)).toBeVisible();
}

/** The line that says which library is followed. */
export const title = (page: Page): Locator => page.getByRole('heading', { name: /^Library of .*, version/ });

/** Has the background look, as the browser's alarm does. */
export async function ringAlarm(context: BrowserContext): Promise<void> {
  const worker = context.serviceWorkers().find((one) => one.url().includes(extensionId));
  await worker?.evaluate(() => {
    const { chrome } = globalThis as unknown as {
      readonly chrome: { alarms: { onAlarm: { dispatch(alarm: object): void } } };
    };
    chrome.alarms.onAlarm.dispatch({ name: 'look-into-folder', scheduledTime: Date.now() });
  });
}
