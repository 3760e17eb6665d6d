import type { BrowserContext, Page } from '@playwright/test';
import { expect, test } from '../browser/bare.ts';

// The stand-in on its own: what it does is what the other tests lean on.
const feed = 'https://www.linkedin.com/feed/';
const model = (page: Page) => page.evaluate(() => window.__standIn.model());
const published = (page: Page) => page.evaluate(() => window.__standIn.published);

async function writing(context: BrowserContext, address = feed) {
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(address);
  await page.locator('[componentkey="draft-text-replaceable-component"]').click();
  const box = page.locator('#interop-outlet .ql-editor[contenteditable="true"]');
  await expect(box).toBeFocused();
  return { page, box };
}

test('the box stands in an open shadow root of a host without height', async ({ context }) => {
  const { page, box } = await writing(context);
  await expect(box).toHaveAttribute('data-placeholder', 'What do you want to talk about?');
  const found = await page.evaluate(() => {
    const host = document.querySelector('#interop-outlet');
    return {
      height: host?.getBoundingClientRect().height,
      fromThePage: document.querySelectorAll('.ql-editor').length,
      fromInside: host?.shadowRoot?.querySelectorAll('.ql-editor').length,
      active: document.activeElement?.id,
    };
  });
  expect(found).toEqual({ height: 0, fromThePage: 0, fromInside: 1, active: 'interop-outlet' });
});

test('typing, Enter, Backspace at a line’s start, undo and redo go through the real editor', async ({
  context,
}) => {
  const { page, box } = await writing(context);
  await page.keyboard.type('The bridge is open.');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Thank you, crews!');
  expect(await model(page)).toBe('The bridge is open.\n\nThank you, crews!');
  await expect(box.locator('p')).toHaveText(['The bridge is open.', '', 'Thank you, crews!']);
  await page.keyboard.press('Home');
  await page.keyboard.press('Backspace');
  expect(await model(page)).toBe('The bridge is open.\nThank you, crews!');
  await page.keyboard.type('Big ');
  expect(await model(page)).toBe('The bridge is open.\nBig Thank you, crews!');
  // Quill takes back together what came within a second, so how many presses it takes depends on the machine.
  for (let step = 0; step < 10 && (await model(page)) !== ''; step++) {
    await page.keyboard.press('ControlOrMeta+z');
  }
  expect(await model(page)).toBe('');
  for (let step = 0; step < 10 && !(await model(page)).includes('Big'); step++) {
    await page.keyboard.press('ControlOrMeta+Shift+z');
  }
  expect(await model(page)).toBe('The bridge is open.\nBig Thank you, crews!');
});

test('what is typed or pasted over a selection takes its place', async ({ context }) => {
  const { page, box } = await writing(context);
  await page.keyboard.type('Route 7 is late');
  await page.keyboard.press('ControlOrMeta+Shift+ArrowLeft');
  await page.keyboard.type('early');
  expect(await model(page)).toBe('Route 7 is early');
  await page.keyboard.press('ControlOrMeta+Shift+ArrowLeft');
  await box.evaluate((element) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', 'on time\n\nThank you');
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  });
  expect(await model(page)).toBe('Route 7 is on time\n\nThank you');
  await page.keyboard.type('!');
  expect(await model(page)).toBe('Route 7 is on time\n\nThank you!');
});

test('a mention is more than text', async ({ context }) => {
  const { page, box } = await writing(context);
  await page.keyboard.type('Thanks to ');
  await page.evaluate(() => window.__standIn.mention?.());
  await page.keyboard.type('and all');
  expect(await model(page)).toBe('Thanks to Maple Falls Parks and all');
  await expect(box.locator('.ql-mention')).toHaveText('Maple Falls Parks');
});

test('the button publishes and the dialog goes', async ({ context }) => {
  const { page, box } = await writing(context);
  const post = page.locator('button.share-actions__primary-action');
  await expect(post).toBeDisabled();
  await page.keyboard.type('We are hiring.');
  await page.getByRole('button', { name: 'Add media' }).click();
  await expect(page.getByRole('button', { name: 'Remove media' })).toBeVisible();
  await post.click();
  await expect(box).toHaveCount(0);
  expect(await published(page)).toEqual(['We are hiring.']);
  await expect(page.getByRole('article').first()).toContainText('We are hiring.');
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

test('an editor told to refuse takes nothing', async ({ context }) => {
  const { page, box } = await writing(context);
  await page.keyboard.type('Keep this');
  await page.evaluate(() => {
    window.__standIn.refuse = true;
  });
  await page.keyboard.type('abc');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Backspace');
  await box.evaluate((element) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', 'pasted');
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  });
  expect(await model(page)).toBe('Keep this');
  await expect(box).toHaveText('Keep this');
});

test('the account’s language, and boxes that are for something else', async ({ context }) => {
  const { page } = await writing(context, `${feed}?lang=es`);
  await expect(page.getByRole('textbox', { name: 'Editor de texto para crear contenido' })).toBeFocused();
  await expect(page.locator('button.share-actions__primary-action')).toHaveText('Publicar');
  await page.getByRole('button', { name: 'Descartar' }).click();
  await page.getByRole('button', { name: 'Comentar' }).first().click();
  await expect(page.getByRole('textbox', { name: 'Editor de texto para crear comentarios' })).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Buscar' })).toBeVisible();
  await page.getByRole('button', { name: 'Mensajes' }).click();
  await expect(page.getByRole('textbox', { name: 'Escribe un mensaje…' })).toBeVisible();
  expect(await page.evaluate(() => window.__standIn.models())).toEqual({});
});

test('on a post’s own page a comment has the same engine, but stands in the page', async ({ context }) => {
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto('https://www.linkedin.com/feed/update/urn:li:activity:jobs/');
  await page.getByRole('button', { name: 'Comment', exact: true }).click();
  await expect(page.locator('main .comments-comment-box .ql-editor')).toBeFocused();
  await page.keyboard.type('Until when?');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Thanks');
  expect(await page.evaluate(() => window.__standIn.models())).toEqual({
    'comment/jobs': 'Until when?\nThanks',
  });
  await page.getByRole('button', { name: 'Comment', exact: true }).last().click();
  expect(await published(page)).toEqual(['Until when?\nThanks']);
});
