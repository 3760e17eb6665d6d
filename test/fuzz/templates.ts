import type { BrowserContext, Page } from '@playwright/test';
import { putTemplate } from '../e2e/database.ts';

/** Approved texts without anything to fill in, so that inserting one is two presses. */
export const templates = [
  { title: 'Fuzz one line', body: 'Oak St. is open. Thank you for your patience.' },
  {
    title: 'Fuzz many lines',
    body: 'Water is back 💧\n\nRun each tap for 5 minutes.\n👩🏽‍🚒 Questions? maplefalls.gov/water #MapleFalls',
  },
] as const;

/** Puts the templates into the extension's database, as the library page will. */
export async function putTemplates(context: BrowserContext, page: Page): Promise<void> {
  await page.goto('https://x.com/home');
  await page.getByTestId('tweetTextarea_0').click();
  const sidebar = page.locator('plainpost-sidebar');
  await sidebar.getByRole('tab', { name: 'Templates' }).click();
  await sidebar.locator('[data-template]').first().waitFor();
  for (const [index, { title, body }] of templates.entries()) {
    const language = 'en';
    await putTemplate(context, {
      id: `fuzz${index}`,
      title,
      body,
      fields: [],
      tags: [],
      pair: `fuzz${index}`,
      category: 'service',
      drill: false,
      language,
    });
  }
  await sidebar.getByRole('tab', { name: 'Issues' }).click();
  // So Dexie tells the other places of an extension that the database has changed.
  await context.serviceWorkers()[0]?.evaluate(() => {
    const channel = new BroadcastChannel('x-storagemutated-1');
    channel.postMessage({});
    channel.close();
  });
}
