import AxeBuilder from '@axe-core/playwright';
import type { Locator } from '@playwright/test';
import { expect, test } from '../browser/fixtures.ts';
import { extensionId, launch } from '../browser/launch.ts';
import { quietProfile } from '../browser/quiet.ts';
import { issue } from './on-x.ts';
import { practiceBox, practiceText, welcomePage, welcomePages } from './welcome-page.ts';

test.use({ welcome: true });

test('the installation opens one page, and the next start of the browser none', async () => {
  const profile = quietProfile();
  const first = await launch({ profile, welcome: true });
  await expect.poll(() => welcomePages(first.context).length).toBe(1);
  await first.close();
  const second = await launch({ profile, welcome: true });
  const x = second.context.pages()[0] ?? (await second.context.newPage());
  await x.goto('https://x.com/home');
  await expect(x.getByTestId('tweetTextarea_0').first()).toBeVisible();
  expect(welcomePages(second.context)).toHaveLength(0);
  await second.close();
});

test('what is told of the agency stands in the style guide, and nothing of it is required', async ({
  context,
}) => {
  const page = await welcomePage(context);
  await page.getByLabel('Name of the agency').fill('City of Maple Falls');
  await page.getByLabel('Official web domains').fill('https://www.maplefalls.gov/news');
  await page.getByLabel('Time zone').fill('America/Chicago');
  await page.getByRole('button', { name: 'Remove Spanish' }).click();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Saved. Posts are checked by it from now on.')).toBeVisible();

  const guide = await context.newPage();
  await guide.goto(`chrome-extension://${extensionId}/library.html#/style-guide/agency`);
  await expect(guide.getByLabel('Name of the agency')).toHaveValue('City of Maple Falls');
  await expect(guide.getByLabel('Time zone')).toHaveValue('America/Chicago');
  await expect(guide.getByLabel('Official web domains')).toHaveValue('maplefalls.gov');
  await expect(guide.getByRole('button', { name: 'Remove Spanish' })).toHaveCount(0);
  await expect(guide.getByText('not in use yet')).toHaveCount(0);
});

test('what a lead is still changing is not taken into use by the way', async ({ context }) => {
  const guide = await context.newPage();
  await guide.goto(`chrome-extension://${extensionId}/library.html#/style-guide/agency`);
  await guide.getByLabel('Official hashtags').or(guide.getByLabel('Hashtags')).first().fill('MapleFalls');
  await expect(guide.getByText('1 change not in use yet')).toBeVisible();
  const page = await welcomePage(context);
  await page.getByLabel('Name of the agency').fill('City of Maple Falls');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText(/Saved with other changes of the style guide/)).toBeVisible();
  await expect(guide.getByText('2 changes not in use yet')).toBeVisible();
});

test('an agency may start with an empty library, and take the templates in after all', async ({
  context,
}) => {
  const page = await welcomePage(context);
  await page.getByRole('button', { name: 'Start empty' }).click();
  await expect(page.getByText('Your library starts empty.')).toBeVisible();
  const library = await context.newPage();
  await library.goto(`chrome-extension://${extensionId}/library.html`);
  await expect(library.getByText('No templates yet')).toBeVisible();
  await page.bringToFront();
  await page.getByRole('button', { name: 'Add the starter templates' }).click();
  await expect(page.getByText(/^\d+ starter templates are in your library\.$/)).toBeVisible();
  await library.bringToFront();
  await expect(library.getByRole('row', { name: /Road closure/ }).first()).toBeVisible();
});

test('the practice post is mended to the end by keyboard', async ({ context }) => {
  const page = await welcomePage(context);
  await practiceBox(page).focus();
  await expect(page.getByText('8 things are still marked.')).toBeVisible();
  // What has a fix: F6 into the list, Enter on one fix after the other, F6 back.
  await page.keyboard.press('F6');
  for (const rule of [
    'bureaucratic-passive',
    'complex-word',
    'wordy-phrase',
    'hashtag-camel-case',
    'relative-date',
  ]) {
    const fix = issue(page, rule).locator('.ui-button.primary');
    for (let turn = 0; turn < 40 && !(await hasFocus(fix)); turn++) await page.keyboard.press('Tab');
    await expect(fix).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(issue(page, rule)).toHaveCount(0);
  }
  await page.keyboard.press('F6');
  await expect(practiceBox(page)).toBeFocused();
  // What has none: the capitals are written anew, and the blank is filled in.
  await page.keyboard.press('ControlOrMeta+Home');
  for (let letter = 0; letter < 'ROAD WORK ON OAK STREET'.length; letter++)
    await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.type('Road work on Oak Street');
  const before = (await practiceText(page)).indexOf('[street name]');
  await page.keyboard.press('ControlOrMeta+Home');
  for (let letter = 0; letter < before; letter++) await page.keyboard.press('ArrowRight');
  for (let letter = 0; letter < '[street name]'.length; letter++)
    await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.type('Elm Street');
  // And the picture gets its description.
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Add a description' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.type('A road sign that says “Road closed”, in front of an orange barrier.');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Nothing is marked any more')).toBeVisible();
  expect(await practiceText(page)).toMatch(
    /^Road work on Oak Street starts tonight \(.+\) at 7 p\.m\. Use Elm Street before 6 a\.m\. #RoadClosure$/,
  );
});

for (const scheme of ['light', 'dark'] as const) {
  test(`the page passes axe, the practice under way, in ${scheme} mode`, async ({ context }) => {
    const page = await welcomePage(context);
    await page.emulateMedia({ colorScheme: scheme });
    await page.getByText('What the browser lets Plainpost do').click();
    await practiceBox(page).click();
    await expect(issue(page, 'missing-alt')).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
  });
}

/** Whether an element has the focus, inside an open shadow root too. */
const hasFocus = (one: Locator): Promise<boolean> =>
  one.evaluate((node) => (node.getRootNode() as Document | ShadowRoot).activeElement === node);

test('the page needs no more than 320 px, also at 200 %', async ({ context }) => {
  const page = await welcomePage(context);
  await page.setViewportSize({ width: 320, height: 700 });
  await page.getByText('What the browser lets Plainpost do').click();
  const tooWide = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(await tooWide()).toBeLessThanOrEqual(0);
  await page.setViewportSize({ width: 640, height: 700 });
  await page.evaluate(() => {
    document.documentElement.style.zoom = '2';
  });
  expect(await tooWide()).toBeLessThanOrEqual(0);
});
