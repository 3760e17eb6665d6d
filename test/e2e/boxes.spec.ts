import type { Page } from '@playwright/test';
import { expect, test } from '../browser/fixtures.ts';
import { issue, sidebar } from './on-x.ts';

const models = (x: Page) => x.evaluate(() => window.__standIn.models());
const dialog = (x: Page) => x.locator('[role="dialog"]');
const fix = (x: Page) => issue(x, 'complex-word').locator('button.fix').first();

test('in the dialog, with the home box still behind it, fixes land in the dialog’s box', async ({ x }) => {
  await x.getByTestId('tweetTextarea_0').click();
  await x.keyboard.type('Please utilize Elm St.');
  await x.getByTestId('SideNav_NewTweet_Button').click();
  await x.keyboard.type('Please utilize Oak St. ');
  await expect(issue(x, 'complex-word')).toHaveCount(1);
  await fix(x).click();
  await expect
    .poll(() => models(x))
    .toMatchObject({
      'inline/tweetTextarea_0': 'Please utilize Elm St.',
      'modal/tweetTextarea_0': 'Please use Oak St. ',
    });
});

test('in a thread each box is checked on its own, and the one in use is mended', async ({ x }) => {
  await x.getByTestId('SideNav_NewTweet_Button').click();
  await x.keyboard.type('Please utilize Oak St. ');
  await dialog(x).getByTestId('addButton').click();
  await expect(dialog(x).getByTestId('tweetTextarea_1')).toBeFocused();
  await x.keyboard.type('Leave prior to noon. ');
  await expect(issue(x, 'wordy-phrase')).toBeVisible();
  await expect(issue(x, 'complex-word')).toHaveCount(0);
  await issue(x, 'wordy-phrase').locator('button.fix').first().click();
  await expect
    .poll(() => models(x))
    .toMatchObject({
      'modal/tweetTextarea_0': 'Please utilize Oak St. ',
      'modal/tweetTextarea_1': 'Leave before noon. ',
    });
  await dialog(x).getByTestId('tweetTextarea_0').click();
  await expect(issue(x, 'complex-word')).toBeVisible();
});

test('of a thread the sidebar says which post it shows, with the issues of each, and leads to the others', async ({
  x,
}) => {
  await x.getByTestId('SideNav_NewTweet_Button').click();
  await x.keyboard.type('Please utilize Oak St. ');
  await expect(sidebar(x).getByRole('navigation')).toHaveCount(0);
  await dialog(x).getByTestId('addButton').click();
  await x.keyboard.type('Leave prior to noon. #roadclosure ');
  const posts = sidebar(x).getByRole('navigation', { name: 'Posts you are writing' }).getByRole('button');
  await expect(posts).toHaveText(['Post 11', 'Post 22']);
  await expect(posts.nth(1)).toHaveAttribute('aria-current', 'true');
  await posts.first().click();
  await expect(dialog(x).getByTestId('tweetTextarea_0')).toBeFocused();
  await expect(issue(x, 'complex-word')).toBeVisible();
  await fix(x).click();
  await expect(posts).toHaveText(['Post 1', 'Post 22']);
  await expect.poll(() => models(x)).toMatchObject({ 'modal/tweetTextarea_0': 'Please use Oak St. ' });
});

test('in a reply, on a page in another language', async ({ x }) => {
  await x.goto('https://x.com/RideCVT/status/1802?lang=es');
  await x.getByTestId('tweetTextarea_0').click();
  await x.keyboard.type('Please utilize Oak St. ');
  await fix(x).click();
  await expect.poll(async () => Object.values(await models(x))).toContain('Please use Oak St. ');
});

test('the page’s other boxes are left alone: search and messages are no posts', async ({ x }) => {
  await x.getByTestId('SearchBox_Search_Input').click();
  await x.keyboard.type('Please utilize');
  const messages = x.locator('[contenteditable="true"]:not([data-testid^="tweetTextarea_"])').first();
  await messages.click();
  await x.keyboard.type('Please utilize');
  await expect(x.locator('plainpost-sidebar')).toHaveCount(0);
  await x.getByTestId('tweetTextarea_0').click();
  await expect(sidebar(x)).toBeVisible();
});

test('an empty box that is left lets the sidebar rest as a badge, and a draft keeps it open', async ({
  x,
}) => {
  await x.getByTestId('tweetTextarea_0').click();
  await expect(sidebar(x)).toBeVisible();
  await x.getByRole('heading', { name: 'Messages' }).click();
  await expect(sidebar(x)).toHaveCount(0);
  await expect(x.getByRole('button', { name: 'Open Plainpost' })).toBeVisible();
  await x.getByTestId('tweetTextarea_0').click();
  await x.keyboard.type('Roads are open');
  await x.getByRole('heading', { name: 'Messages' }).click();
  await expect(sidebar(x)).toBeVisible();
});
