import type { BrowserContext, Page } from '@playwright/test';
import { expect, test } from '../browser/fixtures.ts';
import { box, issue, marked, model, sidebar, write } from './on-x.ts';
import { popupPage } from './popup-page.ts';

const draft = 'Please utilize Oak St.';
const words = async (x: Page) => Object.values(await marked(x)).flat();

/** Switches Plainpost by the popup, as a page, and brings the site to the front again. */
async function inPopup(context: BrowserContext, x: Page, press: (popup: Page) => Promise<void>) {
  const popup = await popupPage(context, x);
  await expect(popup.getByRole('switch', { name: 'On everywhere' })).toBeVisible();
  await press(popup);
  await popup.close();
  await x.bringToFront();
}

test('switched off everywhere, an open tab reads and marks nothing more; switched on, it goes on', async ({
  x,
  context,
}) => {
  await write(x, draft);
  await expect(issue(x, 'complex-word')).toBeVisible();
  await inPopup(context, x, async (popup) => {
    await popup.getByRole('switch', { name: 'On everywhere' }).uncheck();
    await expect(popup.getByText('Plainpost is off everywhere')).toBeVisible();
  });
  await expect(x.locator('plainpost-sidebar')).toHaveCount(0);
  await expect.poll(() => words(x)).toEqual([]);
  await box(x).click();
  await x.keyboard.press('End');
  await x.keyboard.type(' Avoid prior to');
  expect(await words(x)).toEqual([]);
  expect(await model(x)).toBe(`${draft} Avoid prior to`);

  await inPopup(context, x, async (popup) => {
    await popup.getByRole('switch', { name: 'On everywhere' }).check();
    await expect(popup.getByRole('heading', { name: 'On for X' })).toBeVisible();
  });
  await expect(issue(x, 'complex-word')).toBeVisible();
  await expect(issue(x, 'wordy-phrase')).toBeVisible();
  await expect.poll(() => words(x)).toEqual(expect.arrayContaining(['utilize', 'prior to']));
});

test('a box that was clicked into while everything was off gets its sidebar when it is switched on', async ({
  x,
  context,
}) => {
  await inPopup(context, x, async (popup) => {
    await popup.getByRole('switch', { name: 'On everywhere' }).uncheck();
    await expect(popup.getByText('Plainpost is off everywhere')).toBeVisible();
  });
  await box(x).click();
  await x.keyboard.type(draft);
  await expect.poll(() => model(x)).toBe(draft);
  await expect(x.locator('plainpost-sidebar')).toHaveCount(0);
  await inPopup(context, x, async (popup) => {
    await popup.getByRole('switch', { name: 'On everywhere' }).check();
    await expect(popup.getByRole('heading', { name: 'On for X' })).toBeVisible();
  });
  await expect(sidebar(x)).toBeVisible();
  await expect(issue(x, 'complex-word')).toBeVisible();
});

test('switched off for X alone, X is left alone and Nextdoor is not', async ({ x, context }) => {
  await write(x, draft);
  await expect(issue(x, 'complex-word')).toBeVisible();
  await inPopup(context, x, async (popup) => {
    await popup.getByRole('button', { name: 'Turn off for X' }).click();
    await expect(popup.getByText('You switched it off here.')).toBeVisible();
  });
  await expect(x.locator('plainpost-sidebar')).toHaveCount(0);
  const nextdoor = await context.newPage();
  await nextdoor.goto('https://nextdoor.com/news_feed/');
  await nextdoor.getByText('What’s happening, neighbor?').or(nextdoor.locator('textarea')).first().click();
  await expect(nextdoor.locator('plainpost-sidebar')).toHaveCount(1);
  await nextdoor.close();
  await x.reload();
  await box(x).click();
  await x.keyboard.type(draft);
  await expect.poll(() => model(x)).toBe(draft);
  await expect(x.locator('plainpost-sidebar')).toHaveCount(0);
  await inPopup(context, x, async (popup) => {
    await popup.getByRole('button', { name: 'Turn on for X' }).click();
    await expect(popup.getByRole('heading', { name: 'On for X' })).toBeVisible();
  });
  await expect(issue(x, 'complex-word')).toBeVisible();
});
