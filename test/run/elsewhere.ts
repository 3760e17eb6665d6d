import { expect, type FrameLocator, type Page } from '@playwright/test';
import { pressAction } from '../browser/press-action.ts';
import { askByKey, citySite, formBox, framed } from '../e2e/any-box.ts';
import { type ComposeDialog, enter } from '../e2e/compose.ts';
import { picture } from './picture.ts';

const draft = 'Residents are advised to utilize Oak St. prior to noon. #roadclosure ';

/** Writes in a site's compose dialog, mends a word there, and tells what was seen. */
export async function mendInDialog(page: Page, dialog: ComposeDialog): Promise<void> {
  await page.goto(dialog.address);
  await enter(page, dialog);
  await page.keyboard.type(draft);
  const sidebar = page.getByRole('region', { name: 'Plainpost' });
  const seen = await mend(page, sidebar, dialog.key, dialog.name.toLowerCase());
  console.log(`\n${dialog.name}: ${seen}`);
}

/** Does the same on a page nobody described, where the person asks for the box they are in. */
export async function mendWhereAsked(page: Page): Promise<void> {
  await page.goto(citySite);
  const popup = await pressAction(page.context(), page);
  await popup.close();
  await formBox(page, 'summary').click();
  await page.keyboard.type(draft);
  await askByKey(page.context());
  const seen = await mend(page, framed(page), 'summary', 'any-box');
  console.log(`\nA city’s own website, in the box it was asked for: ${seen}`);
}

/** Mends one word, and gives what there was to see; the pictures bear the name. */
async function mend(
  page: Page,
  sidebar: Pick<FrameLocator, 'locator' | 'getByRole'>,
  key: string,
  name: string,
): Promise<string> {
  // The sidebar is as the person left it on the page before: at the templates.
  await sidebar.getByRole('tab', { name: /^Issues/ }).click();
  // The draft's last word: once it is found, all of the draft was checked.
  await expect(sidebar.locator('li[data-words="#roadclosure"]').first()).toBeVisible({ timeout: 20_000 });
  const issues = sidebar.locator('li[data-rule]');
  const words = await issues.evaluateAll((items) => items.map((item) => item.getAttribute('data-words')));
  await picture(page, `${name}-issues`);
  await sidebar.locator('li[data-words="utilize"] button.fix').first().click();
  const held = () => page.evaluate((box) => window.__standIn.models()[box], key);
  await expect.poll(held).toBe(draft.replace('utilize', 'use'));
  await picture(page, `${name}-fixed`);
  const found = words.map((one) => `“${one}”`).join(', ');
  return `${words.length} issues (${found}).\nAfter one click the editor holds: ${(await held())?.trim()}`;
}
