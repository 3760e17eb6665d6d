import type { BrowserContext, Page } from '@playwright/test';
import { expect, test } from '../browser/bare.ts';

// The stand-in on its own: what it does is what the other tests lean on.
const home = 'https://bsky.app/';
const model = (page: Page) => page.evaluate(() => window.__standIn.model());
const published = (page: Page) => page.evaluate(() => window.__standIn.published);

async function writing(context: BrowserContext, address = home) {
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(address);
  await page.getByRole('navigation').getByRole('button').click();
  const box = page.locator('[role="dialog"] .ProseMirror[contenteditable="true"]');
  await expect(box).toBeFocused();
  return { page, box };
}

/** Run in the page: a paste of these kinds of data. */
function paste(element: Element, kinds: Record<string, string>): void {
  const clipboardData = new DataTransfer();
  for (const [kind, text] of Object.entries(kinds)) clipboardData.setData(kind, text);
  element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
}

test('typing, Enter, Shift with Enter, undo and redo go through the real editor', async ({ context }) => {
  const { page, box } = await writing(context);
  await page.keyboard.type('Roads are open');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.keyboard.type('See maplefalls.gov/plows');
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.type('#MapleFalls');
  const text = 'Roads are open\n\nSee maplefalls.gov/plows\n#MapleFalls';
  expect(await model(page)).toBe(text);
  await expect(box.locator('p')).toHaveCount(3);
  await expect(box.locator('.autolink')).toHaveText(['maplefalls.gov/plows', '#MapleFalls']);
  // Tiptap takes back together what came within half a second.
  for (let step = 0; step < 30 && (await model(page)) !== ''; step++) {
    await page.keyboard.press('ControlOrMeta+z');
  }
  expect(await model(page)).toBe('');
  for (let step = 0; step < 30 && (await model(page)) !== text; step++) {
    await page.keyboard.press('ControlOrMeta+Shift+z');
  }
  expect(await model(page)).toBe(text);
});

test('every pasted line is a paragraph, markup is not read, and Backspace takes a whole emoji', async ({
  context,
}) => {
  const { page, box } = await writing(context);
  await box.evaluate(paste, { 'text/plain': 'One\n\nTwo' });
  expect(await model(page)).toBe('One\n\nTwo');
  await box.evaluate(paste, { 'text/plain': '\nThree', 'text/html': '<p><b>Other words</b></p>' });
  expect(await model(page)).toBe('One\n\nTwo\nThree');
  await page.keyboard.insertText('👨‍👩‍👧‍👦');
  expect(await model(page)).toBe('One\n\nTwo\nThree👨‍👩‍👧‍👦');
  await page.keyboard.press('Backspace');
  expect(await model(page)).toBe('One\n\nTwo\nThree');
});

test('a mention is one unit in the text', async ({ context }) => {
  const { page, box } = await writing(context);
  await page.keyboard.type('Thanks ');
  await page.evaluate(() => window.__standIn.mention?.());
  await page.keyboard.type('and all');
  expect(await model(page)).toBe('Thanks @maplefalls.bsky.social and all');
  await expect(box.locator('span.mention[data-type="mention"]')).toHaveText('@maplefalls.bsky.social');
});

test('a thread has an editor for each post, counts graphemes, and is published at once', async ({
  context,
}) => {
  const { page, box } = await writing(context);
  const post = page.getByTestId('composerPublishBtn');
  await expect(post).toBeDisabled();
  await page.keyboard.type('First');
  await expect(post).toHaveText('Post');
  await expect(page.getByText('295', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Add new post to thread' }).click();
  await expect(box).toHaveCount(2);
  await expect(box.nth(1)).toBeFocused();
  await page.keyboard.insertText('Second 👨‍👩‍👧‍👦');
  await expect(page.getByText('292', { exact: true })).toBeVisible();
  await expect(post).toHaveText('Post All');
  await expect(post).toHaveAccessibleName('Publish posts');
  expect(await page.evaluate(() => window.__standIn.models())).toEqual({
    'composer/0': 'First',
    'composer/1': 'Second 👨‍👩‍👧‍👦',
  });
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(await published(page)).toEqual(['First', 'Second 👨‍👩‍👧‍👦']);
});

test('alt text is written in a dialog, and only an icon tells whether there is any', async ({ context }) => {
  const { page } = await writing(context, `${home}?requireAlt`);
  await page.keyboard.type('The creek is high');
  await page.getByRole('button', { name: 'Add media to post' }).click();
  const alt = page.getByTestId('selectedPhotosView').getByTestId('altTextButton');
  await expect(alt).toHaveAccessibleName('Add alt text');
  const plus = await alt.locator('path').getAttribute('d');
  await expect(page.getByText('One or more images is missing alt text.')).toBeVisible();
  await expect(page.getByTestId('composerPublishBtn')).toBeDisabled();
  await alt.click();
  await expect(page.getByRole('textbox', { name: 'Alt text' })).toBeFocused();
  await page.keyboard.type('Brown water over Alder Creek Road.');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('textbox', { name: 'Alt text' })).toHaveCount(0);
  await expect(alt).toHaveAccessibleName('Add alt text');
  await expect(alt.locator('path')).not.toHaveAttribute('d', plus ?? '');
  await page.getByTestId('composerPublishBtn').click();
  expect(await published(page)).toEqual(['The creek is high']);
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
  const { page } = await writing(context, `${home}?remount=5`);
  await page.keyboard.type('Oak is closed for two weeks', { delay: 30 });
  expect(await model(page)).toBe('Oak is closed for two weeks');
});

test('an editor told to refuse takes nothing', async ({ context }) => {
  const { page, box } = await writing(context);
  await page.keyboard.type('Keep this');
  await page.evaluate(() => {
    window.__standIn.refuse = true;
  });
  await page.keyboard.type('abc');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Backspace');
  await box.evaluate(paste, { 'text/plain': 'pasted' });
  expect(await model(page)).toBe('Keep this');
  await expect(box).toHaveText('Keep this');
});

test('the account’s language, a reply, and a dialog that keeps the focus', async ({ context }) => {
  const { page, box } = await writing(context, `${home}?lang=es`);
  await expect(page.getByTestId('composerPublishBtn')).toHaveAccessibleName('Publicar el post');
  await page.getByRole('textbox', { name: 'Buscar' }).evaluate((field) => field.focus());
  await expect(box).toBeFocused();
  await page.getByRole('button', { name: 'Cancelar' }).click();
  await page.getByTestId('replyBtn').first().click();
  await expect(page.getByTestId('composerPublishBtn')).toHaveAccessibleName('Publicar la respuesta');
  await page.keyboard.type('¿Hasta cuándo?');
  await page.getByTestId('composerPublishBtn').click();
  expect(await published(page)).toEqual(['¿Hasta cuándo?']);
});
