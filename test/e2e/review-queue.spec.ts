import AxeBuilder from '@axe-core/playwright';
import { type BrowserContext, test as base, expect } from '@playwright/test';
import { type RunningApache, startApache } from '../apache/start-apache.ts';
import { type Colleague, openColleagues, reviewPageOf } from './colleagues.ts';
import { box, floodDraft, issue, model, sidebar, write } from './on-x.ts';
import { selectByKeys } from './review-page.ts';

interface Agency {
  readonly apache: RunningApache;
  readonly people: readonly [ana: Colleague, ben: Colleague, carla: Colleague];
}

const test = base.extend<Agency>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs off its first parameter
  apache: async ({}, use) => {
    const apache = await startApache();
    await use(apache);
    await apache.end();
  },
  people: async ({ apache }, use) => {
    const all = await openColleagues(apache, [
      { login: 'staff', name: 'Ana Ruiz', may: [] },
      { login: 'reviewer', name: 'Ben Cho', may: ['review'] },
      { login: 'reviewer', name: 'Carla Diaz', may: ['review'] },
    ]);
    const [ana, ben, carla] = all;
    if (!ana || !ben || !carla) throw new Error('Not everybody came.');
    await use([ana, ben, carla]);
    for (const { launched } of all) {
      await launched.close();
      expect(launched.errors.filter((error) => error.includes('chrome-extension'))).toEqual([]);
    }
  },
});

test('a post goes into the agency’s folder, two people answer it, and its author goes on by what they say', async ({
  people: [ana, ben, carla],
}) => {
  test.slow();
  const x = ana.page;
  await x.goto('https://x.com/home');
  await write(x, floodDraft);
  await expect(issue(x, 'hashtag-camel-case')).toBeVisible();
  await sidebar(x).getByLabel('Note to the reviewer').fill('It must be out by four.');
  await expect(sidebar(x).getByText('to your agency’s folder at 127.0.0.1', { exact: false })).toBeVisible();
  await sidebar(x).getByRole('button', { name: 'Send for review' }).click();
  await expect(sidebar(x).getByText('No reviewer has answered yet.')).toBeVisible();

  const atBen = await reviewPageOf(ben);
  await expect(atBen.getByText('From somebody who says to be Ana Ruiz', { exact: false })).toBeVisible();
  await atBen.getByRole('button', { name: 'Due to flooding', exact: false }).click();
  await expect(atBen.getByText('It must be out by four.')).toBeVisible();
  await expect.poll(() => badgeOf(ben.context)).toBe('1');
  await selectByKeys(atBen, 'utilize');
  await atBen.getByRole('button', { name: 'Suggest other words' }).click();
  await atBen.getByLabel('Other words for “utilize”').fill('use');
  await atBen.getByRole('button', { name: 'Done' }).click();
  await atBen.getByRole('radio', { name: 'Send back' }).check();
  await atBen.getByRole('button', { name: 'Send the answer' }).click();
  await expect(atBen.getByText('Sent. The author sees it in the sidebar.')).toBeVisible();

  const atCarla = await reviewPageOf(carla);
  await atCarla.locator('summary', { hasText: 'Answered' }).click();
  await expect(atCarla.getByText('Ben Cho sends it back', { exact: false })).toBeVisible();
  await atCarla.getByRole('button', { name: 'Due to flooding', exact: false }).click();
  await expect(atCarla.getByRole('heading', { name: 'Ben Cho sends it back' })).toBeVisible();
  await atCarla.getByRole('radio', { name: 'Approve', exact: true }).check();
  await atCarla.getByRole('button', { name: 'Send the answer' }).click();
  await expect(atCarla.getByText('Sent. The author sees it in the sidebar.')).toBeVisible();

  await x.bringToFront();
  await sidebar(x).getByRole('button', { name: 'Look for answers' }).click();
  await expect(sidebar(x).getByRole('heading', { name: 'Ben Cho sends it back' })).toBeVisible();
  await expect(sidebar(x).getByRole('heading', { name: 'Carla Diaz approves it' })).toBeVisible();
  await expect(sidebar(x).getByText('It was sent back.')).toBeVisible();
  await sidebar(x).getByRole('button', { name: 'Use these words' }).click();
  await expect.poll(() => model(x)).toContain('advised to use Oak St.');
  await expect(sidebar(x).getByText('This is not the text you sent.', { exact: false })).toBeVisible();
  await sidebar(x).getByRole('button', { name: 'Send the changed text' }).click();
  await expect(sidebar(x).getByText('No reviewer has answered yet.')).toBeVisible();
  const changed = await model(x);

  await atBen.getByRole('link', { name: 'All reviews' }).click();
  await atBen.getByRole('button', { name: 'Look now' }).click();
  await atBen.locator('.queue > .queued .queue-open').click();
  await expect(atBen.getByRole('textbox', { name: 'Read and comment' })).toHaveValue(changed);
  await atBen.getByRole('radio', { name: 'Approve', exact: true }).check();
  await atBen.getByRole('button', { name: 'Send the answer' }).click();
  await expect(atBen.getByText('Sent. The author sees it in the sidebar.')).toBeVisible();

  await x.bringToFront();
  await sidebar(x).getByRole('button', { name: 'Look for answers' }).click();
  await expect(sidebar(x).getByText('Approved by Ben Cho, until', { exact: false })).toBeVisible();
  await box(x).click();
  await x.keyboard.press('ControlOrMeta+End');
  await x.keyboard.type('!');
  await expect(
    sidebar(x).getByText('You changed the text after it was approved.', { exact: false }),
  ).toBeVisible();
  await sidebar(x).getByRole('button', { name: 'Back to the approved text' }).click();
  await expect.poll(() => model(x)).toBe(changed);
  await expect(sidebar(x).getByText('Approved by Ben Cho, until', { exact: false })).toBeVisible();

  // What somebody selects on a page is checked by the menu of the right mouse button, and goes nowhere.
  const post = carla.page;
  await post.goto('https://x.com/home');
  await post.getByText('La ruta 7 no para hoy en Mill St.', { exact: false }).selectText();
  const opening = carla.context.waitForEvent('page');
  await chooseInMenu(carla.context, await post.evaluate(() => String(getSelection())));
  const checked = await opening;
  await expect(checked.getByRole('heading', { name: 'A text from a page' })).toBeVisible();
  await expect(checked.locator('.words-shown')).toContainText('Mill St.');
  for (const page of [checked, atBen, atCarla]) {
    await page.emulateMedia({ colorScheme: 'dark' });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
  }
});

/** What the button in the toolbar says. */
const badgeOf = (context: BrowserContext) =>
  context.serviceWorkers()[0]?.evaluate(() => {
    const { chrome } = globalThis as unknown as {
      readonly chrome: { readonly action: { getBadgeText(asked: object): Promise<string> } };
    };
    return chrome.action.getBadgeText({});
  });

/** The browser's own menu cannot be opened from outside, so what it tells the extension is told here. */
async function chooseInMenu(context: BrowserContext, selectionText: string): Promise<void> {
  await context.serviceWorkers()[0]?.evaluate(async (text) => {
    interface Chrome {
      readonly tabs: { query(asked: object): Promise<readonly object[]> };
      readonly contextMenus: { readonly onClicked: { dispatch(chosen: object, tab?: object): void } };
    }
    const { chrome } = globalThis as unknown as { readonly chrome: Chrome };
    const [tab] = await chrome.tabs.query({ url: 'https://x.com/*' });
    const pageUrl = 'https://x.com/home';
    const menuItemId = 'check-this-text';
    chrome.contextMenus.onClicked.dispatch({ menuItemId, selectionText: text, frameId: 0, pageUrl }, tab);
  }, selectionText);
}
