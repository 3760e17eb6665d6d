import type { Page } from '@playwright/test';
import { expect, test } from '../browser/fixtures.ts';
import { pressAction } from '../browser/press-action.ts';
import { box, sidebar } from './on-x.ts';
import { pressIn, shownIn } from './popup-page.ts';
import { install, welcomePage } from './welcome-page.ts';

// Plainpost is installed in the course of the test, when pages are open already.
test.use({ extension: false, switches: ['--enable-unsafe-extension-debugging'] });

/** A page that is loaded again forgets this. */
const remember = (page: Page) => page.evaluate(() => Object.assign(window, { isSamePage: true }));
const isSame = (page: Page) => page.evaluate(() => 'isSamePage' in window).catch(() => true);

test('tabs that were open before are offered a reload, and are never reloaded by themselves', async ({
  x,
  context,
}) => {
  const facebook = await context.newPage();
  await facebook.goto('https://www.facebook.com/');
  await Promise.all([remember(x), remember(facebook)]);
  await install(context);
  const page = await welcomePage(context);
  await expect(page.getByText('2 open tabs of X and Facebook need one reload')).toBeVisible();
  await expect(page.getByText(/draft you have not posted may be lost/)).toBeVisible();
  expect([await isSame(x), await isSame(facebook)]).toEqual([true, true]);

  // One of them is loaded by hand in the meantime.
  await facebook.bringToFront();
  await facebook.reload();
  await page.bringToFront();
  await expect(page.getByText('1 open tab of X needs one reload')).toBeVisible();
  await page.getByRole('button', { name: 'Reload it' }).click();
  await expect(page.getByText('Reloaded. Plainpost works there now.')).toBeVisible();
  await expect.poll(() => isSame(x)).toBe(false);
  await x.bringToFront();
  await box(x).click();
  await expect(sidebar(x)).toBeVisible();
});

test('the popup says so of the tab in use, and reloads it at a press', async ({ x, context }) => {
  await remember(x);
  await install(context);
  await welcomePage(context);
  await x.bringToFront();
  const popup = await pressAction(context, x);
  await expect.poll(shownIn(popup)).toContain('This tab was open before Plainpost was installed or updated');
  expect(await isSame(x)).toBe(true);
  await pressIn(popup, 'Reload this tab');
  await expect.poll(() => isSame(x)).toBe(false);
  await box(x).click();
  await expect(sidebar(x)).toBeVisible();
  const again = await pressAction(context, x);
  await expect.poll(shownIn(again)).toContain('On for X');
  expect(await shownIn(again)()).not.toContain('Reload this tab');
});
