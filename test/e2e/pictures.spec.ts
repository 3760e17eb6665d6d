import type { BrowserContext, Page } from '@playwright/test';
import { expect, test } from '../browser/fixtures.ts';
import { pressAction } from '../browser/press-action.ts';
import { askByKey, framed, framedIssue } from './any-box.ts';
import { sidebar } from './on-x.ts';

async function at(context: BrowserContext, address: string): Promise<Page> {
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(address);
  return page;
}

/** Puts up every box anew, as the sites do now and then, and goes into this one. */
async function remount(page: Page, box: string): Promise<void> {
  await page
    .locator(box)
    .first()
    .evaluate((node) => {
      node.setAttribute('data-before', '');
      window.__standIn.remount();
    });
  await expect(page.locator('[data-before]')).toHaveCount(0);
  await page.locator(box).first().click();
}

test('Facebook: each photo is the person’s to answer for, and a tick stays with its photo', async ({
  context,
}) => {
  const page = await at(context, 'https://www.facebook.com/');
  const dialog = page.locator('[role="dialog"][aria-label="Create post"]');
  const box = '[role="dialog"][aria-label="Create post"] [role="textbox"]';
  const tick = (name: string) => sidebar(page).getByRole('checkbox', { name });
  await page.getByRole('region', { name: 'Create a post' }).getByRole('button').first().click();
  await expect(page.locator(box)).toBeFocused();
  await page.keyboard.type('Oak St. is open.');
  await expect(sidebar(page).locator('.summary')).toBeVisible();
  await expect(tick('Picture 1: I described it')).toHaveCount(0);
  const photo = { name: 'photo.png', mimeType: 'image/png', buffer: dot };
  await dialog.locator('input[type="file"]').setInputFiles([photo, photo]);
  await expect(sidebar(page).getByText('0 of 2 described')).toBeVisible();
  await tick('Picture 2: I described it').check();
  await expect(sidebar(page).getByText('Nobody but you can tell whether a description fits')).toBeVisible();
  await expect(sidebar(page).getByText('look whether each picture has one')).toHaveCount(0);
  await remount(page, box);
  await expect(tick('Picture 1: I described it')).not.toBeChecked();
  await expect(tick('Picture 2: I described it')).toBeChecked();
  await dialog.locator('img[src^="blob:"] ~ [role="button"]').nth(1).click();
  await expect(sidebar(page).getByText('1 of 1 described')).toBeVisible();
  await expect(tick('Picture 1: I described it')).toBeChecked();
});

test('Nextdoor, which takes no descriptions: the text must say what the photo says', async ({ context }) => {
  const page = await at(context, 'https://nextdoor.com/news_feed/');
  await page.getByTestId('prompt-container').click();
  await page.keyboard.type('Oak St. is open.');
  await page.getByTestId('OPEN_MEDIA_GALLERY').click();
  const tick = sidebar(page).getByRole('checkbox', {
    name: 'Picture 1: what it says is in the text, too',
  });
  await tick.check();
  await expect(sidebar(page).getByText('1 of 1 in the text')).toBeVisible();
  await expect(sidebar(page).getByRole('button', { name: /Describe/ })).toHaveCount(0);
  await remount(page, '[data-testid="composer-text-field"]');
  await expect(tick).toBeChecked();
  await page.getByTestId('composer-remove-attachment').click();
  await expect(tick).toHaveCount(0);
});

test('Business Suite: both networks’ boxes answer for the same photo', async ({ context }) => {
  const page = await at(context, 'https://business.facebook.com/latest/composer/?asset_id=1');
  const boxes = page.locator('[role="combobox"][contenteditable="true"]');
  const counted = sidebar(page).getByText('0 of 1 described');
  await boxes.first().click();
  await page.keyboard.type('Oak St. is open.');
  await page.getByRole('button', { name: 'Add photo/video' }).click();
  await expect(counted).toBeVisible();
  await page.getByRole('switch').first().click();
  await expect(boxes).toHaveCount(2);
  for (const index of [0, 1]) {
    await boxes.nth(index).click();
    await expect(counted).toBeVisible();
  }
});

test('Bluesky: a plus is a missing description and a check is one, each photo on its own', async ({
  context,
}) => {
  const page = await at(context, 'https://bsky.app/');
  await page.getByRole('navigation').getByRole('button').click();
  const box = page.locator('[role="dialog"] .ProseMirror[contenteditable="true"]');
  await expect(box).toBeFocused();
  await page.keyboard.type('Oak St. is open.');
  await showBeside(context, page);
  for (const _ of [1, 2]) await page.getByRole('button', { name: 'Add media to post' }).click();
  const alt = page.getByTestId('selectedPhotosView').getByTestId('altTextButton');
  await expect(framedIssue(page, 'missing-alt')).toHaveCount(2);
  await framedIssue(page, 'missing-alt')
    .nth(1)
    .getByRole('button', { name: 'Go to its description' })
    .click();
  await expect(alt.nth(1)).toBeFocused();
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'Alt text' }).fill('Cars drive on a dry Oak Street.');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(framedIssue(page, 'missing-alt')).toHaveCount(1);
  await expect(framed(page).getByText('1 of 2 described')).toBeVisible();
  await expect(framed(page).getByText('Bluesky does not show it here')).toBeVisible();
});

test('Mastodon: an active ALT button is a missing description', async ({ context }) => {
  const page = await at(context, 'https://mastodon.social/home');
  await page.locator('form.compose-form textarea').click();
  await page.keyboard.type('Oak St. is open.');
  await showBeside(context, page);
  await page.getByRole('button', { name: 'Add images' }).click();
  await expect(framedIssue(page, 'missing-alt')).toHaveCount(1);
  await framedIssue(page, 'missing-alt').getByRole('button', { name: 'Go to its description' }).click();
  await expect(page.locator('.compose-form__upload__warning button')).toBeFocused();
});

/** On a site that nobody turned on: the press of the button grants the page, and the key asks for the box. */
async function showBeside(context: BrowserContext, page: Page): Promise<void> {
  const popup = await pressAction(context, page);
  await popup.close();
  await askByKey(context);
  // A person looks at it before they go on: what they do next takes the focus out of the box.
  await expect(framed(page).locator('.summary')).toBeVisible();
}

/** The smallest picture there is. */
const dot = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
