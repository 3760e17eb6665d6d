import { expect, test } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { launchFirefox } from '../browser/firefox.ts';
import { floodDraft } from './on-x.ts';

const model = (page: Page) => page.evaluate(() => window.__standIn.model());

const marked = (page: Page) =>
  page.evaluate(() =>
    ['error', 'warning', 'suggestion'].flatMap((severity) =>
      [...(CSS.highlights.get(`plainpost-${severity}`) ?? [])].map(String),
    ),
  );

const press = async (page: Page, selector: string) => {
  const element = await page.waitForSelector(`plainpost-sidebar >>> ${selector}`, { timeout: 15_000 });
  await element?.click();
};

test('the same extension does the main job in Firefox: marks, a fix, undo, a fix that takes words away', async () => {
  test.slow();
  const { page, leaks, close } = await launchFirefox();
  try {
    await page.click('[data-testid="tweetTextarea_0"]');
    await page.keyboard.type(floodDraft);
    await expect
      .poll(() => marked(page), { timeout: 15_000 })
      .toEqual(expect.arrayContaining(['utilize', 'prior to', '#roadclosure']));
    await press(page, 'li[data-rule="complex-word"] button.fix');
    const fixed = floodDraft.replace('utilize', 'use');
    await expect.poll(() => model(page)).toBe(fixed);
    await page.keyboard.type(' Ok');
    expect(await model(page)).toBe(`${fixed} Ok`);
    for (let step = 0; step < 5 && (await model(page)) !== floodDraft; step++) {
      await page.keyboard.down('Control');
      await page.keyboard.press('z');
      await page.keyboard.up('Control');
    }
    expect(await model(page)).toBe(floodDraft);
    await page.keyboard.down('Control');
    await page.keyboard.press('End');
    await page.keyboard.up('Control');
    await page.keyboard.type(' Meet at the the library.');
    await press(page, 'li[data-rule="repeated-word"] button.fix');
    await expect.poll(() => model(page)).toBe(`${floodDraft} Meet at the library.`);
    await page.keyboard.type(' Ok');
    expect(await model(page)).toBe(`${floodDraft} Meet at the library. Ok`);
    expect(leaks).toEqual([]);
  } finally {
    await close();
  }
});
