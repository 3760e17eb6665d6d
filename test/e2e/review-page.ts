import { readFileSync } from 'node:fs';
import { type BrowserContext, expect, type Locator, type Page } from '@playwright/test';
import { extensionId } from '../browser/launch.ts';
import { issue, sidebar, write } from './on-x.ts';

/** The review page, where a review is opened. */
export async function openReviewPage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/review.html`);
  await expect(page.getByRole('heading', { name: 'Review', exact: true })).toBeVisible();
  return page;
}

/** The author writes on X and presses “Review by file”; gives the page that opens. */
export async function handOver(x: Page, draft: string): Promise<Page> {
  await write(x, draft);
  // The last words have the last issue: from then on the list no longer grows under the pointer.
  await expect(issue(x, 'hashtag-camel-case')).toBeVisible();
  return pressReview(x, (button) => button.click());
}

/** Presses “Review by file”, by keyboard unless another way is given; gives the page that opens. */
export async function pressReview(
  x: Page,
  press: (button: Locator) => Promise<void> = (button) => button.press('Enter'),
): Promise<Page> {
  const opening = x.context().waitForEvent('page');
  await press(sidebar(x).getByRole('button', { name: 'Review by file' }));
  const page = await opening;
  await expect(page.getByRole('heading', { name: 'Your post, for review' })).toBeVisible();
  return page;
}

/** Presses a button that saves a file, and gives the file's name and text. */
export async function savedBy(page: Page, button: string): Promise<{ name: string; text: string }> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  const file = await download;
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
}

/** Chooses a file, as from a folder. */
export async function chooseFile(page: Page, text: string, name = 'review.json'): Promise<void> {
  await page
    .getByLabel('Or choose a file')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
}

export const wordsBox = (page: Page): Locator => page.getByRole('textbox', { name: 'Read and comment' });

/** Selects words in the text by the arrow keys alone. */
export async function selectByKeys(page: Page, words: string): Promise<void> {
  const box = wordsBox(page);
  await box.focus();
  const text = await box.inputValue();
  const start = text.indexOf(words);
  await page.keyboard.press('ControlOrMeta+Home');
  for (let step = 0; step < start; step++) await page.keyboard.press('ArrowRight');
  for (let step = 0; step < words.length; step++) await page.keyboard.press('Shift+ArrowRight');
  await expect(page.getByText(`Selected: “${words}”`)).toBeVisible();
}

/** The words that a mark of this kind lies over. */
export const markedWords = (page: Page, kind: string): Promise<string[]> =>
  page.locator(`.behind mark.${kind}`).allTextContents();
