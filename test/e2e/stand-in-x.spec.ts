import type { Page } from '@playwright/test';
import { expect, test } from '../browser/bare.ts';
import { launch } from '../browser/launch.ts';

// The stand-in on its own: what it does is what the other tests lean on.
const inline = '[data-testid="tweetTextarea_0"]';
const modal = `[role="dialog"] ${inline}`;
const model = (page: Page) => page.evaluate(() => window.__standIn.model());
const published = (page: Page) => page.evaluate(() => window.__standIn.published);

test('typing and undo go through the real editor', async ({ x }) => {
  await x.locator(inline).click();
  await x.keyboard.type('Roads are open');
  await x.keyboard.press('Enter');
  await x.keyboard.type('See maplefalls.gov/plows #MapleFalls @RideCVT');
  expect(await model(x)).toBe('Roads are open\nSee maplefalls.gov/plows #MapleFalls @RideCVT');
  await expect(x.locator(inline).locator('.linked')).toHaveText([
    'maplefalls.gov/plows',
    '#MapleFalls',
    '@RideCVT',
  ]);
  // Draft.js takes back a run of letters at a time, and how long a run is depends on how fast they came.
  for (let step = 0; step < 10 && (await model(x)).includes('@RideCVT'); step++) {
    await x.keyboard.press('ControlOrMeta+z');
  }
  expect(await model(x)).not.toContain('@RideCVT');
});

test('shortcuts fire on the page and not in a field', async ({ x }) => {
  await x.locator(inline).click();
  await x.keyboard.type('njkl/');
  expect(await x.evaluate(() => window.__standIn.shortcuts)).toEqual([]);
  await x.getByRole('heading', { name: 'Messages' }).click();
  await x.keyboard.press('j');
  expect(await x.evaluate(() => window.__standIn.shortcuts)).toEqual([
    { key: 'j', phase: 'capture' },
    { key: 'j', phase: 'bubble' },
  ]);
  await x.keyboard.press('n');
  await expect(x.locator(modal)).toBeFocused();
});

test('the dialog keeps the focus, with the home box still mounted behind it', async ({ x }) => {
  await x.getByTestId('SideNav_NewTweet_Button').click();
  await expect(x).toHaveURL('https://x.com/compose/post');
  await expect(x.locator(inline)).toHaveCount(2);
  await expect(x.locator(modal)).toBeFocused();
  await x.getByTestId('SearchBox_Search_Input').evaluate((field) => field.focus());
  await expect(x.locator(modal)).toBeFocused();
});

test('a route without the box takes it away, and it comes back with its text and photo', async ({ x }) => {
  await x.getByTestId('SideNav_NewTweet_Button').click();
  await x.keyboard.type('Oak St. is closed');
  await x.locator('[role="dialog"]').getByRole('button', { name: 'Add photos or video' }).click();
  await x.getByTestId('altTextWrapper').click();
  await expect(x).toHaveURL('https://x.com/compose/post/media');
  await expect(x.locator(inline)).toHaveCount(0);
  await x.getByTestId('altTextInput').fill('Water over Oak St.');
  await x.getByTestId('endEditingButton').click();
  await expect(x.locator(modal)).toHaveText('Oak St. is closed');
  await expect(x.getByRole('group', { name: 'Water over Oak St.' })).toBeVisible();
  await expect(x.getByTestId('altTextLabel')).toHaveText('Edit description');
});

test('another home tab puts up a new box with the same text', async ({ x }) => {
  await x.locator(inline).fill('Bus 7 is late');
  const before = await x.locator(inline).elementHandle();
  await x.getByRole('tab', { name: 'Following' }).click();
  await expect(x.locator(inline)).toHaveText('Bus 7 is late');
  expect(await before?.evaluate((box) => box.isConnected)).toBe(false);
});

test('a re-mount while typing keeps text, caret and focus', async ({ x }) => {
  await x.locator(inline).click();
  await x.keyboard.type('Oak is closed');
  for (let step = 0; step < 10; step++) await x.keyboard.press('ArrowLeft');
  const before = await x.locator(inline).elementHandle();
  await x.evaluate(() => window.__standIn.remount());
  expect(await before?.evaluate((box) => box.isConnected)).toBe(false);
  await expect(x.locator(inline)).toBeFocused();
  await x.keyboard.type(' St.');
  expect(await model(x)).toBe('Oak St. is closed');
});

test('re-mounts asked for in the address lose no letter', async ({ x }) => {
  await x.goto('https://x.com/home?remount=5');
  await x.locator(inline).click();
  await x.keyboard.type('The library is open late', { delay: 30 });
  expect(await model(x)).toBe('The library is open late');
});

test('Ctrl+Enter publishes a thread, and the button does a post', async ({ x }) => {
  await x.getByTestId('SideNav_NewTweet_Button').click();
  await x.keyboard.type('First');
  await x.locator('[role="dialog"]').getByTestId('addButton').click();
  await expect(x.getByTestId('tweetTextarea_1')).toBeFocused();
  await x.keyboard.type('Second');
  expect(await x.evaluate(() => window.__standIn.models())).toEqual({
    'inline/tweetTextarea_0': '',
    'modal/tweetTextarea_0': 'First',
    'modal/tweetTextarea_1': 'Second',
  });
  await x.keyboard.press('ControlOrMeta+Enter');
  await expect(x).toHaveURL('https://x.com/home');
  expect(await published(x)).toEqual(['First', 'Second']);
  await expect(x.getByTestId('tweetButtonInline')).toBeDisabled();
  await x.locator(inline).click();
  await x.keyboard.type('Third');
  await x.getByTestId('tweetButtonInline').click();
  expect(await published(x)).toEqual(['First', 'Second', 'Third']);
  await expect(x.getByTestId('tweetText').first()).toHaveText('Third');
});

test('an editor told to refuse takes nothing', async ({ x }) => {
  await x.locator(inline).click();
  await x.keyboard.type('Keep this');
  await x.evaluate(() => {
    window.__standIn.refuse = true;
  });
  await x.keyboard.type('abc');
  await x.keyboard.press('Backspace');
  await x.locator(inline).evaluate((box) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', 'pasted');
    box.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  });
  expect(await model(x)).toBe('Keep this');
  await expect(x.locator(inline)).toHaveText('Keep this');
});

test('a reply below a post, in the account’s language', async ({ x }) => {
  await x.goto('https://x.com/RideCVT/status/1802?lang=es');
  await x.getByRole('textbox', { name: 'Texto del post' }).click();
  await x.keyboard.type('¿Hasta cuándo?');
  await x.getByRole('main').getByRole('button', { name: 'Responder' }).last().click();
  expect(await published(x)).toEqual(['¿Hasta cuándo?']);
});

test('whatever a page asks of another host is stopped and noted', async () => {
  const { context, leaks, close } = await launch({ extension: false });
  const page = await context.newPage();
  await page.goto('https://x.com/home');
  const answer = await page.evaluate(() =>
    fetch('https://example.com/?draft=secret').then(String, () => 'stopped'),
  );
  expect(answer).toBe('stopped');
  expect(leaks).toEqual(['GET https://example.com/?draft=secret']);
  await close();
});
