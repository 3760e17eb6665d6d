import type { BrowserContext, Page } from '@playwright/test';
import { expect, test } from '../browser/bare.ts';

// The stand-in on its own: what it does is what the other tests lean on.
const feed = 'https://nextdoor.com/news_feed/';
const model = (page: Page) => page.evaluate(() => window.__standIn.model());
const published = (page: Page) => page.evaluate(() => window.__standIn.published);

async function at(context: BrowserContext, address: string): Promise<Page> {
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(address);
  return page;
}

async function writing(context: BrowserContext, address = feed) {
  const page = await at(context, address);
  await page.getByTestId('prompt-container').click();
  return { page, box: page.getByTestId('composer-text-field') };
}

test('typing, Enter and undo go through React’s state', async ({ context }) => {
  const { page, box } = await writing(context);
  await expect(box).toBeFocused();
  await page.keyboard.type('Oak Street is closed.');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Use 2nd Avenue.');
  expect(await model(page)).toBe('Oak Street is closed.\nUse 2nd Avenue.');
  for (let step = 0; step < 40 && (await model(page)).includes('2nd'); step++) {
    await page.keyboard.press('ControlOrMeta+z');
  }
  expect(await model(page)).not.toContain('2nd');
  await expect(box).toHaveValue(await model(page));
});

test('a text that only the box holds cannot be posted', async ({ context }) => {
  const { page, box } = await writing(context);
  await box.evaluate((field: HTMLTextAreaElement) => {
    field.value = 'Not typed';
  });
  await page.getByTestId('composer-submit-button').click();
  await expect(page.getByRole('alert')).toHaveText('Add something to your post before submitting.');
  await expect(box).toHaveValue('');
  expect(await published(page)).toEqual([]);
});

test('a post with a photo goes through a second step, without the box', async ({ context }) => {
  const { page, box } = await writing(context);
  await page.keyboard.type('The creek is high');
  await page.getByTestId('OPEN_MEDIA_GALLERY').click();
  await expect(page.getByTestId('composer-remove-attachment')).toHaveCount(1);
  const submit = page.getByTestId('composer-submit-button');
  await expect(submit).toHaveText('Next');
  await submit.click();
  await expect(submit).toHaveText('Post');
  await expect(box).toHaveCount(0);
  await page.getByRole('button', { name: 'Back' }).click();
  await expect(box).toHaveValue('The creek is high');
  await submit.click();
  await submit.click();
  expect(await published(page)).toEqual(['The creek is high']);
  await expect(page.locator('#social-sharing-modal-content')).toBeVisible();
  await expect(page.getByTestId('content-composer-dialog')).toHaveCount(0);
});

test('a post of one’s own is edited in the same box', async ({ context }) => {
  const page = await at(context, feed);
  await page.getByRole('button', { name: 'More options' }).click();
  await page.getByRole('menuitem', { name: 'Edit post' }).click();
  await expect(page.getByTestId('composer-text-field')).toBeFocused();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type(' Thank you.');
  await expect(page.getByTestId('composer-submit-button')).toHaveText('Save');
  await page.getByTestId('composer-submit-button').click();
  const text = 'Oak Street is closed between 2nd and 4th Avenue until Friday. Thank you.';
  expect(await published(page)).toEqual([text]);
  await expect(page.getByText(text)).toBeVisible();
});

test('a reply below a post, with the boxes that are none about it', async ({ context }) => {
  const page = await at(context, 'https://nextdoor.com/p/alder');
  await expect(page.getByLabel('Search Nextdoor')).toBeVisible();
  await expect(page.getByLabel('Write a message')).toBeVisible();
  const send = page.getByTestId('inline-composer-reply-button');
  await expect(send).toHaveAttribute('aria-disabled', 'true');
  await page.getByTestId('comment-add-reply-input').click();
  await page.keyboard.type('Is 4th Avenue open?');
  expect(await page.evaluate(() => window.__standIn.models())).toEqual({
    'reply/alder': 'Is 4th Avenue open?',
  });
  await send.click();
  expect(await published(page)).toEqual(['Is 4th Avenue open?']);
});

test('a re-mount keeps text, caret and focus', async ({ context }) => {
  const { page, box } = await writing(context);
  await page.keyboard.type('Oak is closed');
  for (let step = 0; step < 10; step++) await page.keyboard.press('ArrowLeft');
  const before = await box.elementHandle();
  await page.evaluate(() => window.__standIn.remount());
  expect(await before?.evaluate((element) => element.isConnected)).toBe(false);
  await expect(box).toBeFocused();
  await page.keyboard.type(' St.');
  expect(await model(page)).toBe('Oak St. is closed');
});

test('re-mounts asked for in the address lose no letter', async ({ context }) => {
  const { page } = await writing(context, `${feed}?remount=5`);
  await page.keyboard.type('Oak is closed for two weeks', { delay: 30 });
  expect(await model(page)).toBe('Oak is closed for two weeks');
});

test('a box told to refuse takes nothing', async ({ context }) => {
  const { page, box } = await writing(context);
  await page.keyboard.type('Keep this');
  await page.evaluate(() => {
    window.__standIn.refuse = true;
  });
  await page.keyboard.type('abc');
  await page.keyboard.press('Backspace');
  expect(await model(page)).toBe('Keep this');
  await expect(box).toHaveValue('Keep this');
});

for (const [address, prompt, post] of [
  ['https://it.nextdoor.com/news_feed/', 'Cosa succede, vicino?', 'Pubblica'],
  ['https://fr.nextdoor.com/news_feed/', 'Quoi de neuf, cher voisin ?', 'Publier'],
  ['https://nextdoor.co.uk/news_feed/?lang=es', '¿Qué está pasando, vecino?', 'Publicar'],
] as const) {
  test(`${address} is in its own language`, async ({ context }) => {
    const { page } = await writing(context, address);
    await expect(page.getByPlaceholder(prompt)).toBeFocused();
    await expect(page.getByTestId('composer-submit-button')).toHaveText(post);
  });
}

test('the page for agencies has two boxes that nothing names', async ({ context }) => {
  const page = await at(context, 'https://nextdoor.com/agency/compose/');
  await page.locator('main textarea').click();
  await page.keyboard.type('Boil water until Friday.');
  await expect(page.getByText('24/110')).toBeVisible();
  await page.locator('main [contenteditable]').click();
  await page.keyboard.type('Boil it for one minute.');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Let it cool.');
  expect(await model(page)).toBe('Boil it for one minute.\n\nLet it cool.');
  await page.evaluate(() => window.__standIn.remount());
  await page.keyboard.type(' Then drink.');
  expect(await model(page)).toBe('Boil it for one minute.\n\nLet it cool. Then drink.');
  await page.getByRole('button', { name: 'Send alert' }).click();
  expect(await published(page)).toEqual([
    'Boil water until Friday.\n\nBoil it for one minute.\n\nLet it cool. Then drink.',
  ]);
});
