import type { BrowserContext, Page } from '@playwright/test';
import { expect, test } from '../browser/bare.ts';

// The stand-in on its own: what it does is what the other tests lean on.
const home = 'https://mastodon.social/home';
const model = (page: Page) => page.evaluate(() => window.__standIn.model());
const published = (page: Page) => page.evaluate(() => window.__standIn.published);

async function writing(context: BrowserContext, address = home) {
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(address);
  const form = page.locator('form.compose-form');
  const box = form.locator('textarea');
  await box.click();
  return { page, form, box, post: form.locator('.compose-form__publish button[type=submit]') };
}

test('typing, Enter and undo go through React’s state', async ({ context }) => {
  const { page, box } = await writing(context);
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

test('the counter takes a link for 23 and leaves out where a mentioned account is', async ({ context }) => {
  const { page, form } = await writing(context);
  await page.keyboard.insertText('https://larkspur.gov/oak-street-closed-until-friday');
  await expect(form.locator('.character-counter')).toHaveText('477');
  await page.keyboard.insertText(' @publicworks@social.maplefalls.gov');
  await expect(form.locator('.character-counter')).toHaveText('464');
});

test('publishing reads the box once more, even what no event told of', async ({ context }) => {
  const { page, box, post } = await writing(context);
  await page.keyboard.type('Typed');
  await box.evaluate((field: HTMLTextAreaElement) => {
    field.value = 'Written by something else';
  });
  expect(await model(page)).toBe('Typed');
  await post.click();
  expect(await published(page)).toEqual(['Written by something else']);
  await expect(box).toHaveValue('');
});

test('a content warning, and Ctrl+Enter from either field', async ({ context }) => {
  const { page, form, box } = await writing(context);
  await page.keyboard.type('Mill St. is closed');
  await form.getByRole('button', { name: 'Add content warning' }).click();
  await page.locator('#cw-spoiler-input').click();
  await page.keyboard.type('Road crash');
  expect(await page.evaluate(() => window.__standIn.models())).toEqual({
    'compose/warning': 'Road crash',
    'compose/post': 'Mill St. is closed',
  });
  await page.keyboard.press('ControlOrMeta+Enter');
  expect(await published(page)).toEqual(['Road crash\n\nMill St. is closed']);
  await expect(page.locator('#cw-spoiler-input')).toHaveCount(0);
  await box.click();
  await page.keyboard.type('It is open again');
  await page.keyboard.press('ControlOrMeta+Enter');
  expect((await published(page))[1]).toBe('It is open again');
});

test('a photo without a description says so on its button, and no longer once it has one', async ({
  context,
}) => {
  const { page, form } = await writing(context);
  await form.getByRole('button', { name: 'Add images' }).click();
  const upload = form.locator('.compose-form__upload');
  const missing = upload.locator('.compose-form__upload__warning button.icon-button.active');
  await expect(missing).toHaveText('ALT');
  await missing.click();
  await expect(page.locator('#description')).toBeFocused();
  await page.keyboard.type('Brown water over Alder Creek Road.');
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(missing).toHaveCount(0);
  await expect(upload.locator('.compose-form__upload__warning button')).toHaveText('ALT');
});

test('a re-mount keeps text, caret and focus', async ({ context }) => {
  const { page, box } = await writing(context);
  await page.keyboard.type('Oak is closed');
  for (let step = 0; step < 10; step++) await page.keyboard.press('ArrowLeft');
  const before = await box.elementHandle();
  await page.evaluate(() => window.__standIn.remount());
  expect(await before?.evaluate((field) => field.isConnected)).toBe(false);
  await expect(box).toBeFocused();
  await page.keyboard.type(' St.');
  expect(await model(page)).toBe('Oak St. is closed');
});

test('re-mounts asked for in the address lose no letter', async ({ context }) => {
  const { page } = await writing(context, `${home}?remount=5`);
  await page.keyboard.type('Oak is closed for two weeks', { delay: 30 });
  expect(await model(page)).toBe('Oak is closed for two weeks');
});

test('a reply in the account’s language, beside a search field; a box told to refuse', async ({
  context,
}) => {
  const { page, box, post } = await writing(context, `${home}?lang=es`);
  await expect(page.getByRole('textbox', { name: 'Buscar o pegar URL' })).toBeVisible();
  await expect(box).toHaveAttribute('placeholder', '¿En qué estás pensando?');
  await page.getByRole('article').first().getByRole('button', { name: 'Responder' }).click();
  await expect(post).toHaveText('Responder');
  await box.click();
  await page.keyboard.type('¿Hasta cuándo?');
  await page.evaluate(() => {
    window.__standIn.refuse = true;
  });
  await page.keyboard.type('abc');
  await page.keyboard.press('Backspace');
  expect(await model(page)).toBe('¿Hasta cuándo?');
  await post.click();
  expect(await published(page)).toEqual(['¿Hasta cuándo?']);
});
