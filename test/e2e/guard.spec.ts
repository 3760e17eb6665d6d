import { expect, test } from '../browser/fixtures.ts';
import { box, floodDraft, heardByPage, issue, modalModel, model, openIssue, sidebar, write } from './on-x.ts';

test('the site’s single-key shortcuts never fire while a person types in the sidebar', async ({ x }) => {
  await box(x).click();
  await sidebar(x).getByRole('tab', { name: 'Templates' }).click();
  const search = sidebar(x).getByRole('searchbox', { name: 'Find a template' });
  await search.click();
  await x.keyboard.type('njkl/');
  await expect(search).toHaveValue('njkl/');
  expect(await x.evaluate(() => window.__standIn.shortcuts)).toEqual([]);
  await expect(x).toHaveURL('https://x.com/home');
  expect(await heardByPage(x)).toEqual([]);
});

test('the site’s dialog, which holds the focus, lets the sidebar’s fields have it', async ({ x }) => {
  await x.getByTestId('SideNav_NewTweet_Button').click();
  await x.keyboard.type(floodDraft);
  await sidebar(x).getByRole('tab', { name: 'Templates' }).click();
  const search = sidebar(x).getByRole('searchbox', { name: 'Find a template' });
  await search.click();
  await x.keyboard.type('boil');
  await expect(search).toHaveValue('boil');
  await expect(search).toBeFocused();
  expect(await heardByPage(x)).toEqual([]);
  expect(await modalModel(x)).toBe(floodDraft);
});

test('clicks in the sidebar never take the caret out of the compose box', async ({ x }) => {
  await write(x, floodDraft);
  await (await openIssue(x, 'wordy-phrase')).locator('.why').click();
  await sidebar(x).getByRole('heading', { name: 'Plainpost' }).click();
  await expect(box(x)).toBeFocused();
  await x.keyboard.type(' Ok');
  expect(await model(x)).toBe(`${floodDraft} Ok`);
});

test('the page cannot press the sidebar’s buttons', async ({ x }) => {
  await write(x, floodDraft);
  await expect(issue(x, 'complex-word')).toBeVisible();
  const focused = await x.evaluate(() => {
    const key = new KeyboardEvent('keydown', { key: 'F6', bubbles: true, composed: true, cancelable: true });
    document.activeElement?.dispatchEvent(key);
    return document.activeElement?.localName;
  });
  expect(focused).toBe('div');
  await x.evaluate(() => {
    const root = document.querySelector('plainpost-sidebar')?.shadowRoot;
    const button = root?.querySelector<HTMLElement>('li[data-rule="complex-word"] button.fix');
    button?.click();
    for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
      button?.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: false }));
      button?.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true }));
    }
    button?.focus();
    button?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
  });
  await x.keyboard.press('Shift');
  expect(await model(x)).toBe(floodDraft);
  await expect(issue(x, 'complex-word')).toBeVisible();
});

test('a click acts once: the source opens in one tab, by mouse, middle button and keyboard', async ({
  x,
  context,
  launched,
}) => {
  await context.route(/^https:\/\/[^/]*\.(gov|com|org|uk)\/(?!home|stand-in)/, (route) =>
    route.request().url().startsWith('https://x.com/')
      ? route.fallback()
      : route.fulfill({ body: 'The source', contentType: 'text/html' }),
  );
  await write(x, 'Please utilize Oak St. prior to noon. ');
  const link = (await openIssue(x, 'complex-word')).getByRole('link');
  const tabs = () => context.pages().length;
  const before = tabs();
  await link.click();
  await expect.poll(tabs).toBe(before + 1);
  await x.bringToFront();
  await link.click({ button: 'middle' });
  await expect.poll(tabs).toBe(before + 2);
  await x.bringToFront();
  await link.focus();
  await x.keyboard.press('Enter');
  await expect.poll(tabs).toBe(before + 3);
  // A second tab of the same click would have come by the time another key is handled.
  await x.bringToFront();
  await x.keyboard.press('Shift');
  expect(tabs()).toBe(before + 3);
  // The browser connects ahead to a page that the person asks for: no leak of ours.
  expect(launched.leaks.filter((leak) => !leak.includes('plainlanguage.gov'))).toEqual([]);
  launched.leaks.length = 0;
});

test('Escape closes a card and leaves the site’s dialog open', async ({ x }) => {
  await x.getByTestId('SideNav_NewTweet_Button').click();
  await x.keyboard.type('Please utilize Oak St. today. ');
  const words = x.locator('[role="dialog"] [data-testid="tweetTextarea_0"] [data-text]').first();
  await expect(issue(x, 'complex-word')).toBeVisible();
  await words.click({ position: { x: 90, y: 10 } });
  await expect(x.locator('plainpost-sidebar .card')).toBeVisible();
  await x.keyboard.press('Escape');
  await expect(x.locator('plainpost-sidebar .card')).toHaveCount(0);
  await expect(x).toHaveURL('https://x.com/compose/post');
});

test('the site never learns that Plainpost is there until it is used, and then only by one element', async ({
  x,
}) => {
  const before = await x.evaluate(() => Object.keys(window).filter((key) => /plainpost/i.test(key)));
  await write(x, 'Hello');
  await expect(sidebar(x)).toBeVisible();
  const after = await x.evaluate(() => ({
    globals: Object.keys(window).filter((key) => /plainpost/i.test(key)),
    elements: [...document.querySelectorAll('*')].filter((one) => /plainpost/i.test(one.localName)).length,
    inBox: document.querySelector('[data-testid="tweetTextarea_0"]')?.outerHTML.includes('plainpost'),
  }));
  expect(before).toEqual([]);
  expect(after).toEqual({ globals: [], elements: 1, inBox: false });
});
