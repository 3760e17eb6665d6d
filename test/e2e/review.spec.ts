import { writeFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../browser/fixtures.ts';
import { keptReviews } from './database.ts';
import { box, floodDraft, issue } from './on-x.ts';
import { popupPage } from './popup-page.ts';
import {
  chooseFile,
  handOver,
  markedWords,
  openReviewPage,
  pressReview,
  savedBy,
  selectByKeys,
  wordsBox,
} from './review-page.ts';

test('a post goes out as a file, is sent back with a comment and other words, and the author sees both at their words', async ({
  x,
  context,
}) => {
  test.slow();
  const author = await handOver(x, floodDraft);
  await author.getByLabel('Note to the reviewer').fill('It must be out by four.');
  await author.getByLabel('Your name').fill('Ana Ruiz');
  const out = await savedBy(author, 'Save as a file');
  expect(out.name).toMatch(/^plainpost-review-\d{4}-\d\d-\d\d\.json$/);
  expect(JSON.parse(out.text)).toMatchObject({ format: 'plainpost-review', text: floodDraft });

  const reviewer = await openReviewPage(context);
  await chooseFile(reviewer, out.text, out.name);
  await expect(reviewer.getByText('It must be out by four.')).toBeVisible();
  await expect(reviewer.getByRole('heading', { name: 'A post to review' })).toBeFocused();
  await expect(reviewer.getByText('From Ana Ruiz', { exact: false })).toBeVisible();
  await expect(reviewer.locator('.site-post')).toContainText(floodDraft);
  await expect(reviewer.getByText('Your style guide finds what the author’s report says.')).toBeVisible();
  expect((await markedWords(reviewer, 'warning')).concat(await markedWords(reviewer, 'suggestion'))).toEqual(
    expect.arrayContaining(['utilize', 'prior to']),
  );

  await selectByKeys(reviewer, 'Oak St.');
  await reviewer.keyboard.press('Tab');
  await reviewer.keyboard.press('Enter');
  await expect(reviewer.getByLabel('Your comment on “Oak St.”')).toBeFocused();
  await reviewer.keyboard.type('Which part of it?');
  await reviewer.keyboard.press('Escape');
  await expect(wordsBox(reviewer)).toBeFocused();
  await selectByKeys(reviewer, 'utilize');
  await reviewer.getByRole('button', { name: 'Suggest other words' }).click();
  await reviewer.getByLabel('Other words for “utilize”').fill('use');
  await reviewer.getByRole('button', { name: 'Done' }).click();
  expect(await markedWords(reviewer, 'noted')).toEqual(['utilize', 'Oak St.']);

  await reviewer.getByRole('radio', { name: 'Send back' }).check();
  await reviewer.getByLabel('Comment on the whole post').fill('Say when it opens again.');
  await reviewer.getByLabel('Your name').fill('Ben Cho');
  const answer = await savedBy(reviewer, 'Save the answer');
  expect(answer.name).toMatch(/^plainpost-answer-/);

  await chooseFile(author, answer.text, answer.name);
  await expect(author.getByRole('heading', { name: 'Ben Cho sends it back' })).toBeVisible();
  await expect(author.getByRole('heading', { name: 'The answer', exact: true })).toBeFocused();
  await expect(author.getByText('Say when it opens again.')).toBeVisible();
  await expect(author.getByText('Which part of it?')).toBeVisible();
  await expect(author.locator('.answer del')).toHaveText('utilize');
  await expect(author.locator('.answer ins')).toHaveText('use');
  expect(await author.locator('.answer .words-shown mark').allTextContents()).toEqual(['utilize', 'Oak St.']);
});

test('an approval holds for exactly that text: once it is changed, the page says so', async ({
  x,
  context,
}) => {
  const author = await handOver(x, floodDraft);
  const out = await savedBy(author, 'Save as a file');
  const reviewer = await openReviewPage(context);
  await chooseFile(reviewer, out.text);
  await reviewer.getByRole('radio', { name: 'Approve', exact: true }).check();
  await reviewer.getByLabel('Your name').fill('Ben Cho');
  const answer = await savedBy(reviewer, 'Save the answer');
  await chooseFile(author, answer.text);
  await expect(
    author.getByText('The approval holds for exactly the text you handed over.', { exact: false }),
  ).toBeVisible();
  await x.bringToFront();
  await box(x).click();
  await x.keyboard.press('ControlOrMeta+End');
  await x.keyboard.type(' Turn around.');
  await expect(issue(x, 'complex-word')).toBeVisible();
  const again = await pressReview(x);
  await expect(again.locator('.site-post')).toContainText('Turn around.');
  await expect(
    again.getByText('The text has changed since. The approval holds for the earlier text', { exact: false }),
  ).toBeVisible();
  await expect(again.locator('.answer .words-shown')).toHaveText(floodDraft);
});

test('a post goes out by the clipboard and is found in the mail it was pasted into', async ({
  x,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const author = await handOver(x, floodDraft);
  await author.getByLabel('Your name').fill('Ana Ruiz');
  await author.getByRole('button', { name: 'Copy for the clipboard' }).click();
  await expect(author.getByText('Copied. Paste it into a message', { exact: false })).toBeVisible();
  const copied = await author.evaluate(() => navigator.clipboard.readText());
  const mail = `Hi Ben {sorry for the rush},\n${copied}\nThanks, Ana`.replace(/^/gm, '> ');
  const reviewer = await openReviewPage(context);
  await reviewer.getByLabel('Or paste it here').fill(mail);
  await reviewer.getByRole('button', { name: 'Open', exact: true }).click();
  await expect(wordsBox(reviewer)).toHaveValue(floodDraft);
});

test('work survives a reload, is listed, removed and put back', async ({ x, context }) => {
  const author = await handOver(x, floodDraft);
  const out = await savedBy(author, 'Save as a file');
  const page = await openReviewPage(context);
  await chooseFile(page, out.text);
  await wordsBox(page).dblclick({ position: { x: 24, y: 20 } });
  await expect(page.getByText('Selected: “Due”')).toBeVisible();
  await selectByKeys(page, 'Due to');
  await page.getByRole('button', { name: 'Comment on these words' }).click();
  await page.getByLabel('Your comment on “Due to”').fill('Because of');
  await page.getByRole('radio', { name: 'Approve with changes' }).check();
  await expect.poll(() => keptReviews(context)).toContain('approved-with-changes');
  await page.reload();
  await expect(page.getByText('Because of', { exact: true })).toBeVisible();
  await expect(page.getByRole('radio', { name: 'Approve with changes' })).toBeChecked();
  await page.getByRole('link', { name: 'All reviews' }).click();
  const line = page.getByRole('listitem').filter({ hasText: 'To review' });
  await expect(line).toContainText('Due to flooding');
  await line.getByRole('button', { name: 'Remove' }).click();
  await expect(line).toHaveCount(0);
  await page.getByRole('button', { name: 'Put it back' }).click();
  await line.getByRole('link').click();
  await expect(page.getByText('Because of', { exact: true })).toBeVisible();
});

test('what is hostile, damaged or too new is refused with one sentence, and nothing in a review is run', async ({
  x,
  context,
}) => {
  const author = await handOver(x, floodDraft);
  const { text } = await savedBy(author, 'Save as a file');
  const review = JSON.parse(text);
  const page = await openReviewPage(context);
  const refused: readonly (readonly [string, string])[] = [
    ['{ "hello": true }', 'There is no review in this.'],
    [text.slice(0, -20), 'This review was damaged on its way.'],
    [JSON.stringify({ ...review, formatVersion: 2 }), 'This was written by a newer Plainpost'],
    [text.replace('{', '{"__proto__": {"a": 1},'), 'This holds “__proto__”'],
    [JSON.stringify({ ...review, note: 'x'.repeat(2_000_000) }), 'This is too large for a review'],
    [JSON.stringify({ ...review, text: 'short' }), 'points to words that are not there'],
  ];
  for (const [file, sentence] of refused) {
    await chooseFile(page, file);
    await expect(page.getByRole('alert')).toContainText(sentence);
  }
  const note = '<img src=x onerror="document.title=1"><script>document.title=2</script>';
  await chooseFile(page, JSON.stringify({ ...review, note }));
  await expect(page.getByText(note)).toBeVisible();
  expect(await page.locator('.review-note *').count()).toBe(1);
  await expect(page).toHaveTitle('Review · Plainpost');
});

test('a file is dropped on the page', async ({ x, context }, testInfo) => {
  const author = await handOver(x, floodDraft);
  const { text } = await savedBy(author, 'Save as a file');
  const file = testInfo.outputPath('review.json');
  writeFileSync(file, text);
  const page = await openReviewPage(context);
  const area = (await page.locator('.review-drop').boundingBox()) ?? { x: 0, y: 0 };
  const browser = await context.newCDPSession(page);
  const data = { items: [], files: [file], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await browser.send('Input.dispatchDragEvent', { type, x: area.x + 40, y: area.y + 20, data });
  await expect(wordsBox(page)).toHaveValue(floodDraft);
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`every view of the page passes axe in ${colorScheme} mode`, async ({ x, context }) => {
    test.slow();
    const author = await handOver(x, floodDraft);
    await author.emulateMedia({ colorScheme });
    expect(await faults(author)).toEqual([]);
    const { text } = await savedBy(author, 'Save as a file');
    const page = await openReviewPage(context);
    await page.emulateMedia({ colorScheme });
    expect(await faults(page)).toEqual([]);
    await chooseFile(page, text);
    await selectByKeys(page, 'Oak St.');
    await page.getByRole('button', { name: 'Comment on these words' }).click();
    await page.getByLabel('Your comment on “Oak St.”').fill('Which part?');
    await page.getByRole('radio', { name: 'Send back' }).check();
    await expect(page.getByText('Your style guide finds what the author’s report says.')).toBeVisible();
    expect(await faults(page)).toEqual([]);
    await page.getByLabel('Your name').fill('Ben Cho');
    const answer = await savedBy(page, 'Save the answer');
    await chooseFile(author, answer.text);
    await expect(author.getByRole('heading', { name: 'Ben Cho sends it back' })).toBeVisible();
    expect(await faults(author)).toEqual([]);
  });

test('nothing scrolls sideways at 320 px, and the popup and the library lead here', async ({
  x,
  context,
}) => {
  const author = await handOver(x, floodDraft);
  const { text } = await savedBy(author, 'Save as a file');
  const page = await openReviewPage(context);
  for (const one of [author, page]) {
    for (const width of [640, 320]) {
      await one.setViewportSize({ width, height: 640 });
      await expect.poll(() => sideways(one)).toBe(0);
    }
  }
  await chooseFile(page, text);
  await expect(wordsBox(page)).toBeVisible();
  await expect.poll(() => sideways(page)).toBe(0);
  await page.getByRole('link', { name: 'Library' }).click();
  await page.getByRole('link', { name: 'Review a post' }).click();
  await expect(page.getByRole('heading', { name: 'Review', exact: true })).toBeVisible();
  const popup = await popupPage(context, x);
  const opening = context.waitForEvent('page');
  await popup.getByRole('button', { name: 'Review a post' }).click();
  await expect((await opening).getByRole('heading', { name: 'Review', exact: true })).toBeVisible();
});

const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

async function faults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
