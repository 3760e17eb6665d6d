import type { Page } from '@playwright/test';
import { test as base, expect } from '../browser/bare.ts';

// The stand-in on its own: what it does is what the other tests lean on.
const test = base.extend<{ facebook: Page }>({
  facebook: async ({ context }, use) => {
    const page = context.pages()[0] ?? (await context.newPage());
    await page.goto('https://www.facebook.com/');
    await use(page);
  },
});

const dialog = '[role="dialog"][aria-label="Create post"]';
const box = `${dialog} [role="textbox"][data-lexical-editor="true"]`;
const model = (page: Page) => page.evaluate(() => window.__standIn.model());
const published = (page: Page) => page.evaluate(() => window.__standIn.published);

async function open(page: Page): Promise<void> {
  await page.getByRole('region', { name: 'Create a post' }).getByRole('button').first().click();
  await expect(page.locator(box)).toBeFocused();
}

test('typing, Enter and undo go through the real editor', async ({ facebook: page }) => {
  await open(page);
  await page.keyboard.type('Roads are open');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.keyboard.type('See maplefalls.gov/plows. #MapleFalls');
  await expect.poll(() => model(page)).toBe('Roads are open\n\nSee maplefalls.gov/plows. #MapleFalls');
  await expect(page.locator(box).getByRole('link')).toHaveText('maplefalls.gov/plows');
  await expect(page.locator(box).locator('span[class]')).toHaveText('#MapleFalls');
  // Lexical takes back what was typed within a second at a time.
  for (let step = 0; step < 60 && (await model(page)) !== ''; step++) {
    await page.keyboard.press('ControlOrMeta+z');
  }
  expect(await model(page)).toBe('');
  await page.keyboard.press('ControlOrMeta+Shift+z');
  await expect.poll(() => model(page)).toContain('Roads');
});

test('a mention goes word by word, and typed into it is a mention no more', async ({ facebook: page }) => {
  await open(page);
  await page.keyboard.type('Ask @Maple');
  await page.getByRole('option', { name: 'Maple Falls Library' }).click();
  await expect.poll(() => model(page)).toBe('Ask Maple Falls Library ');
  const mention = page.locator(box).locator('[spellcheck="false"]');
  await expect(mention).toHaveText('Maple Falls Library');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Backspace');
  await expect.poll(() => model(page)).toBe('Ask Maple Falls');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.type('x');
  await expect.poll(() => model(page)).toBe('Ask Maple Fallxs');
  await expect(mention).toHaveCount(0);
  await page.evaluate(() => window.__standIn.mention?.());
  await expect(mention).toHaveText('Maple Falls Public Works');
});

test('the dialog keeps the focus, and Escape keeps the text', async ({ facebook: page }) => {
  await open(page);
  await page.keyboard.type('Oak St. is closed');
  await page.getByRole('searchbox').evaluate((field) => field.focus());
  await expect(page.locator(box)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator(dialog)).toHaveCount(0);
  await open(page);
  await expect(page.locator(box)).toHaveText('Oak St. is closed');
});

test('a post goes out in one step, and the button waits for a text', async ({ facebook: page }) => {
  await open(page);
  const post = page.locator(dialog).getByRole('button', { name: 'Post', exact: true });
  await expect(post).toHaveAttribute('aria-disabled', 'true');
  await page.keyboard.type('Bus 7 is late');
  await page.locator(dialog).getByRole('button', { name: 'Photo/video' }).click();
  await expect(page.locator(dialog).getByRole('img')).toHaveCount(0);
  await expect(page.locator(`${dialog} img`)).toHaveCount(1);
  await post.click();
  await expect(page.locator(dialog)).toHaveCount(0);
  expect(await published(page)).toEqual(['Bus 7 is late']);
  await expect(page.getByRole('article').first()).toContainText('Bus 7 is late');
});

test('a photo is described in a dialog of its own, and does not show whether it was', async ({
  facebook: page,
}) => {
  await open(page);
  await page.keyboard.type('Bus 7 is late');
  await page.locator(dialog).getByRole('button', { name: 'Photo/video' }).click();
  const photo = page.locator(`${dialog} div:has(> img)`);
  const before = await photo.evaluate((element) => element.outerHTML);
  await photo.getByText('Edit').click();
  await expect(page.locator(box)).toHaveCount(0);
  await page.getByRole('button', { name: 'Alternative text' }).click();
  await page.getByRole('radio', { name: 'Custom' }).check();
  await page.getByRole('textbox', { name: 'Custom alternative text' }).fill('A bus in the snow');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.locator(box)).toHaveText('Bus 7 is late');
  expect(await photo.evaluate((element) => element.outerHTML)).toBe(before);
});

test('a page posts in two steps, and the second takes the box away', async ({ facebook: page }) => {
  await page.goto('https://www.facebook.com/mapletownpage');
  await open(page);
  await page.keyboard.type('The library is open');
  await page.locator(dialog).getByRole('button', { name: 'Next' }).click();
  const settings = page.getByRole('dialog', { name: 'Post settings' });
  await expect(settings).toBeVisible();
  await expect(page.locator(box)).toHaveCount(0);
  await settings.getByRole('button', { name: 'Back' }).click();
  await expect(page.locator(box)).toHaveText('The library is open');
  await page.keyboard.type(' late');
  await page.locator(dialog).getByRole('button', { name: 'Next' }).click();
  await settings.getByRole('button', { name: 'Post', exact: true }).click();
  expect(await published(page)).toEqual(['The library is open late']);
});

test('a group asks for something to be written, in the account’s language', async ({ facebook: page }) => {
  await page.goto('https://www.facebook.com/groups/1?lang=es');
  await page.getByRole('region', { name: 'Crear una publicación' }).getByText('Escribe algo…').click();
  const composer = page.getByRole('dialog', { name: 'Crear publicación' });
  await expect(composer.getByRole('textbox')).toHaveAttribute('aria-placeholder', /publicación pública/);
  await page.keyboard.type('Hoy no hay clases');
  await composer.getByRole('button', { name: 'Publicar' }).click();
  expect(await published(page)).toEqual(['Hoy no hay clases']);
  await page.goto('https://www.facebook.com/?lang=uk');
  await page.getByRole('region', { name: 'Створити допис' }).getByRole('button').first().click();
  await expect(page.locator(dialog)).toBeVisible();
});

test('other dialogs and other boxes of the same engine stand around it', async ({ facebook: page }) => {
  await expect(page.locator('[role="dialog"]')).toHaveCount(3);
  const comment = page.getByRole('textbox', { name: 'Write a comment…' }).first();
  await comment.click();
  await page.keyboard.type('Thanks');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('article').first()).toContainText('Thanks');
  await page.getByRole('textbox', { name: 'Message' }).click();
  await page.keyboard.type('Ten to two');
  await expect.poll(() => model(page)).toBe('Ten to two');
  await open(page);
  expect(await page.evaluate(() => window.__standIn.models())).toEqual({
    'comment/1': '',
    'comment/2': '',
    'comment/3': '',
    chat: 'Ten to two',
    'dialog/profile': '',
  });
  expect(await published(page)).toEqual([]);
});

test('a re-mount while typing keeps text, caret and focus', async ({ facebook: page }) => {
  await open(page);
  await page.keyboard.type('Oak is closed');
  for (let step = 0; step < 10; step++) await page.keyboard.press('ArrowLeft');
  const before = await page.locator(box).elementHandle();
  await page.evaluate(() => window.__standIn.remount());
  expect(await before?.evaluate((old) => old.isConnected)).toBe(false);
  await expect(page.locator(box)).toBeFocused();
  await page.keyboard.type(' St.');
  await expect.poll(() => model(page)).toBe('Oak St. is closed');

  await page.goto('https://www.facebook.com/?remount=5');
  await open(page);
  await page.keyboard.type('The library is open late', { delay: 30 });
  await expect.poll(() => model(page)).toBe('The library is open late');
});

test('an editor told to refuse takes nothing', async ({ facebook: page }) => {
  await open(page);
  await page.keyboard.type('Keep this');
  await page.evaluate(() => {
    window.__standIn.refuse = true;
  });
  await page.keyboard.type('abc');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Enter');
  await page.locator(box).evaluate((element) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', 'pasted');
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  });
  await expect(page.locator(box)).toHaveText('Keep this');
  expect(await model(page)).toBe('Keep this');
  await page.evaluate(() => {
    window.__standIn.refuse = false;
  });
  await page.keyboard.type('!');
  await expect.poll(() => model(page)).toBe('Keep this!');
});
