import type { Page } from '@playwright/test';
import { expect, test } from '../browser/fixtures.ts';
import { box, floodDraft, issue, model, openIssue, shown, sidebar, write } from './on-x.ts';

const notice = (x: Parameters<typeof sidebar>[0]) => sidebar(x).getByRole('alert');

test('an editor that refuses the change: the text stays, and one sentence says so', async ({ x }) => {
  await write(x, floodDraft);
  await expect(issue(x, 'complex-word')).toBeVisible();
  await x.evaluate(() => {
    window.__standIn.refuse = true;
  });
  await issue(x, 'complex-word').locator('button.fix').first().click();
  await expect(notice(x)).toContainText('X did not take the change. Your text is as it was');
  expect(await model(x)).toBe(floodDraft);
  expect(await shown(x)).toBe(floodDraft);
});

test('an editor that writes something else: it is undone, and the text is as it was', async ({ x }) => {
  await write(x, floodDraft);
  await expect(issue(x, 'complex-word')).toBeVisible();
  await spoilFixes(x, false);
  await issue(x, 'complex-word').locator('button.fix').first().click();
  await expect(notice(x)).toBeVisible();
  expect(await model(x)).toBe(floodDraft);
});

test('an editor that writes something else while the person types: no undo takes their letters', async ({
  x,
}) => {
  await write(x, floodDraft);
  await expect(issue(x, 'complex-word')).toBeVisible();
  await spoilFixes(x, true);
  await issue(x, 'complex-word').locator('button.fix').first().click();
  await expect(notice(x)).toContainText('fixes are off for this box');
  await expect(notice(x)).toContainText(floodDraft);
  expect(await model(x)).toBe(floodDraft.replace('utilize', 'GARBLED'));
  await expect(sidebar(x).locator('button.fix')).toHaveCount(0);
});

test('a box that vanishes in the middle of a fix: no error, and the text can be copied', async ({ x }) => {
  await write(x, floodDraft);
  await expect(issue(x, 'complex-word')).toBeVisible();
  await x.evaluate(() => {
    document.addEventListener('selectionchange', () => window.__standIn.remount(), { once: true });
  });
  await issue(x, 'complex-word').locator('button.fix').first().click();
  await expect.poll(() => model(x)).toBe(floodDraft);
  await box(x).click();
  await expect(issue(x, 'complex-word')).toBeVisible();
  await issue(x, 'complex-word').locator('button.fix').first().click();
  await expect.poll(() => model(x)).toBe(floodDraft.replace('utilize', 'use'));
});

test('a box that goes and comes back finds its session again, with what was ignored', async ({ x }) => {
  await write(x, floodDraft);
  const line = await openIssue(x, 'complex-word');
  await line.getByRole('button', { name: /^Ignore here/ }).click();
  await x.getByRole('tab', { name: 'Following' }).click();
  await expect(sidebar(x)).toHaveCount(0);
  await box(x).click();
  await expect(issue(x, 'wordy-phrase')).toBeVisible();
  await expect(issue(x, 'complex-word')).toHaveCount(0);
});

test('a draft of 100,000 characters is checked and fixed, and the page stays usable', async ({ x }) => {
  test.slow();
  const long = `${'Crews are working on Main Street. '.repeat(2_940)}Please utilize Oak St.`;
  await box(x).click();
  await box(x).evaluate((node, text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    node.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, long);
  await expect(issue(x, 'length-limit')).toBeVisible({ timeout: 20_000 });
  await issue(x, 'complex-word').locator('button.fix').first().click();
  await expect.poll(() => model(x), { timeout: 20_000 }).toBe(long.replace('utilize', 'use'));
});

test('a stopped background worker is woken by the next change, and nothing is lost', async ({
  x,
  context,
}) => {
  await write(x, 'Please utilize Oak St. ');
  await expect(issue(x, 'complex-word')).toBeVisible();
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await page.close();
  await x.bringToFront();
  await box(x).click();
  await x.keyboard.type('Leave prior to noon. ');
  await expect(issue(x, 'wordy-phrase')).toBeVisible();
});

test('an update of the extension while the tab is open: one sentence, and the draft stays', async ({
  x,
  context,
}) => {
  await write(x, floodDraft);
  await expect(issue(x, 'complex-word')).toBeVisible();
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const left = worker.waitForEvent('close');
  await worker.evaluate('chrome.runtime.reload()').catch(() => {});
  await left;
  await x.keyboard.type(' More');
  await expect(notice(x)).toContainText('Plainpost was updated. Reload this page to go on');
  await x.keyboard.type(' and more');
  expect(await model(x)).toBe(`${floodDraft} More and more`);
});

test('while a character is being composed nothing is written', async ({ x, context }) => {
  await write(x, 'Please utilize Oak St. ');
  await expect(issue(x, 'complex-word')).toBeVisible();
  const session = await context.newCDPSession(x);
  await session.send('Input.imeSetComposition', { text: 'に', selectionStart: 1, selectionEnd: 1 });
  const composing = await shown(x);
  await issue(x, 'complex-word').locator('button.fix').first().click();
  await expect(notice(x)).toContainText('Finish the character you are composing first');
  expect(await shown(x)).toBe(composing);
  await session.send('Input.insertText', { text: '日' });
  await expect.poll(() => model(x)).toBe('Please utilize Oak St. 日');
});

test('a message of another shape is refused by the background, and changes nothing', async ({
  x,
  context,
}) => {
  await write(x, 'Hello');
  await expect(sidebar(x)).toBeVisible();
  const page = await context.newPage();
  await page.goto('chrome-extension://laelpfncigpfgfogfebmpndhlbjkmbgh/manifest.json');
  const answers = await page.evaluate(async () => {
    const runtime = (globalThis as unknown as { chrome: { runtime: { sendMessage(m: unknown): unknown } } })
      .chrome.runtime;
    const messages = [7, { name: 'deleteAll' }, { name: 'check', asked: { text: 5 } }, { name: '__proto__' }];
    return Promise.all(messages.map((message) => runtime.sendMessage(message)));
  });
  for (const answer of answers) expect(answer).toMatchObject({ ok: false, why: expect.any(String) });
});

/** Makes the page write GARBLED where a fix says 'use', and a key be pressed right after it where asked for. */
const spoilFixes = (x: Page, thenTypes: boolean): Promise<void> =>
  x.evaluate((types) => {
    const spoil = (event: ClipboardEvent) => {
      if (!(event.target instanceof Element) || event.clipboardData?.getData('text/plain') !== 'use') return;
      event.stopImmediatePropagation();
      event.preventDefault();
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', 'GARBLED');
      const { target } = event;
      target.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
      if (types) setTimeout(() => target.dispatchEvent(new KeyboardEvent('keydown', { key: 'k' })), 20);
    };
    window.addEventListener('paste', spoil, { capture: true });
  }, thenTypes);
