import type { Page } from '@playwright/test';
import { test as base, expect } from '../browser/bare.ts';

// The stand-in on its own: what it does is what the other tests lean on.
const test = base.extend<{ suite: Page }>({
  suite: async ({ context }, use) => {
    const page = context.pages()[0] ?? (await context.newPage());
    await page.goto(address);
    await use(page);
  },
});

const address = 'https://business.facebook.com/latest/composer/?asset_id=1';
const label = 'Write into the dialogue box to include text with your post.';
const box = `[role="combobox"][contenteditable="true"][aria-label="${label}"]`;
const model = (page: Page) => page.evaluate(() => window.__standIn.model());
const published = (page: Page) => page.evaluate(() => window.__standIn.published);

for (const engine of ['lexical', 'draft']) {
  test(`typing, Enter and undo go through the real editor (${engine})`, async ({ suite: page }) => {
    await page.goto(`${address}&engine=${engine}`);
    await page.locator(box).click();
    await page.keyboard.type('Roads are open');
    await page.keyboard.press('Enter');
    await page.keyboard.type('See maplefalls.gov/plows');
    await expect.poll(() => model(page)).toBe('Roads are open\nSee maplefalls.gov/plows');
    for (let step = 0; step < 40 && (await model(page)).includes('See'); step++) {
      await page.keyboard.press('ControlOrMeta+z');
    }
    expect(await model(page)).not.toContain('See');
  });

  test(`a re-mount while typing keeps text, caret and focus (${engine})`, async ({ suite: page }) => {
    await page.goto(`${address}&engine=${engine}&remount=5`);
    await page.locator(box).click();
    await page.keyboard.type('The library is open late', { delay: 30 });
    await expect.poll(() => model(page)).toBe('The library is open late');
    const before = await page.locator(box).elementHandle();
    await page.evaluate(() => window.__standIn.remount());
    expect(await before?.evaluate((old) => old.isConnected)).toBe(false);
    await expect(page.locator(box)).toBeFocused();
  });

  test(`customised, each network has its own text (${engine})`, async ({ suite: page }) => {
    await page.goto(`${address}&engine=${engine}`);
    await page.locator(box).click();
    await page.keyboard.type('Pool opens');
    await page.getByRole('switch', { name: 'Customize post for Facebook and Instagram' }).check();
    await expect(page.locator(box)).toHaveText(['Pool opens', 'Pool opens']);
    await page.locator(box).last().click();
    await page.keyboard.press('ControlOrMeta+End');
    await page.keyboard.type(' #Pool');
    await expect
      .poll(() => page.evaluate(() => window.__standIn.models()))
      .toEqual({ facebook: 'Pool opens', instagram: 'Pool opens #Pool' });
    await page.getByText('Publish', { exact: true }).click();
    expect(await published(page)).toEqual(['Pool opens', 'Pool opens #Pool']);
    await expect(page.locator(box)).toHaveText('');
  });

  test(`an editor told to refuse takes nothing (${engine})`, async ({ suite: page }) => {
    await page.goto(`${address}&engine=${engine}`);
    await page.locator(box).click();
    await page.keyboard.type('Keep this');
    await page.evaluate(() => {
      window.__standIn.refuse = true;
    });
    await page.keyboard.type('abc');
    await page.keyboard.press('Backspace');
    await expect(page.locator(box)).toHaveText('Keep this');
    expect(await model(page)).toBe('Keep this');
  });
}

test('a photo shows in the list, and the button’s words follow the schedule', async ({ suite: page }) => {
  await expect(page.getByRole('button', { name: 'Publish' })).toHaveAttribute('aria-disabled', 'true');
  expect(await page.getByRole('button', { name: 'Publish' }).textContent()).toBe('\u200bPublish');
  await page.getByRole('button', { name: 'Add photo/video' }).click();
  await expect(page.locator('li[role="listitem"] > img')).toHaveCount(1);
  await page.getByRole('button', { name: 'Remove photo' }).click();
  await expect(page.locator('li[role="listitem"] > img')).toHaveCount(0);
  await page.locator(box).click();
  await page.keyboard.type('Pool opens');
  await page.getByRole('switch', { name: 'Set date and time' }).check();
  await page.getByText('Schedule', { exact: true }).click();
  expect(await published(page)).toEqual(['Pool opens']);
});

test('in other languages the box has another name, and other comboboxes and dialogs are no box', async ({
  suite: page,
}) => {
  await page.goto(`${address}&lang=vi`);
  const vietnamese = 'Hãy viết vào ô hộp thoại để thêm văn bản vào bài viết.';
  await page.locator(`[role="combobox"][contenteditable="true"][aria-label="${vietnamese}"]`).click();
  await page.keyboard.type('Xin');
  await expect.poll(() => model(page)).toBe('Xin');
  await page.goto(`${address}&lang=es`);
  await expect(page.getByRole('combobox', { name: 'Publicar en' })).toBeVisible();
  await page.getByRole('button', { name: 'Agregar hashtags' }).click();
  await expect(page.getByRole('dialog', { name: 'Agregar hashtags' }).getByRole('textbox')).toBeVisible();
});
