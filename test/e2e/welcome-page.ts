import { type BrowserContext, expect, type Locator, type Page } from '@playwright/test';
import { builtExtension, extensionId } from '../browser/launch.ts';

const address = `chrome-extension://${extensionId}/welcome.html`;

/** Pages for the first five minutes that are open. */
export const welcomePages = (context: BrowserContext): readonly Page[] =>
  context.pages().filter((one) => one.url().startsWith(address));

/** The page that the installation opened, in front. */
export async function welcomePage(context: BrowserContext): Promise<Page> {
  await expect.poll(() => welcomePages(context).length).toBe(1);
  const [page] = welcomePages(context);
  if (page === undefined) throw new Error('The page was closed.');
  await page.bringToFront();
  await expect(page.getByLabel('Name of the agency')).toBeVisible();
  return page;
}

export const practiceBox = (page: Page): Locator => page.getByRole('textbox', { name: 'Practice post' });

/** What stands in the practice box. */
export const practiceText = (page: Page): Promise<string> =>
  practiceBox(page).evaluate((box) => box.textContent ?? '');

/** Installs the extension into a browser that has pages open, as a person does. */
export async function install(context: BrowserContext): Promise<void> {
  const session = (await context.browser()?.newBrowserCDPSession()) as unknown as
    | { send(method: string, parameters: object): Promise<unknown> }
    | undefined;
  if (session === undefined) throw new Error('This browser lets no debugger install an extension.');
  await session.send('Extensions.loadUnpacked', { path: builtExtension });
}
