import { expect } from '@playwright/test';
import { write } from '../e2e/on-x.ts';
import { address, type Chapter, firstPage } from './chapter.ts';

/** What was checked at each press of Post, kept and verified. */
export const records: Chapter = async (context, shoot) => {
  const view = await context.newPage();
  await view.goto(address('library.html#/records'));
  await view.getByRole('checkbox', { name: 'Keep records on this computer' }).check();
  const x = await firstPage(context, 'https://x.com/home');
  for (const text of ['Elm St. is closed until 9 p.m. on May 4.', 'Please utilize Oak St. prior to noon.']) {
    await write(x, text);
    await expect(x.getByRole('region', { name: 'Plainpost' })).toBeVisible();
    await x.getByTestId('tweetButtonInline').click();
    await expect.poll(() => x.evaluate(() => window.__standIn.published.length)).toBeGreaterThan(0);
  }
  await view.bringToFront();
  await view.getByRole('button', { name: 'Verify the records' }).click();
  await expect(view.getByText('hold together', { exact: false })).toBeVisible();
  await view.evaluate(() => window.scrollTo(0, 0));
  await shoot(view, 'records');
};
