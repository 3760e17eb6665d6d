import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { BrowserContext, Page } from '@playwright/test';
import { expect, test } from '../browser/fixtures.ts';
import { extensionId } from '../browser/launch.ts';
import { answerable } from './answerable.ts';
import { box, issue, write } from './on-x.ts';

const flawed = 'Water is off on [STREET] until noon.';
const clean = 'Water is off on Oak Street until noon.';

const published = (x: Page) => x.evaluate(() => window.__standIn.published);
const bar = (x: Page) => x.getByRole('region', { name: 'Before you post' });
const postButton = (x: Page) => x.getByTestId('tweetButtonInline');

async function openRecords(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/library.html#/records`);
  await expect(page.getByRole('heading', { name: 'Records of what was checked' })).toBeVisible();
  return page;
}

/** The rows of the chain as they lie in the database. */
const rows = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<{ number: number; kept: { content: { kind: string } | null } }[]>((resolve, reject) => {
        const opening = indexedDB.open('plainpost');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction('evidence').objectStore('evidence').getAll();
          reading.onsuccess = () => {
            opening.result.close();
            resolve(reading.result);
          };
        };
      }),
  );
const kinds = async (page: Page) => (await rows(page)).map(({ kept }) => kept.content?.kind);

/** Changes the text of a press behind the product's back. */
const tamper = (page: Page, number: number) =>
  page.evaluate(
    (sought) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('plainpost');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('evidence', 'readwrite');
          const store = transaction.objectStore('evidence');
          const reading = store.get(sought);
          reading.onsuccess = () => {
            reading.result.kept.content.parts[0].text = 'Water is on.';
            store.put(reading.result);
          };
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    number,
  );

async function saved(page: Page, button: string): Promise<string> {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  return readFileSync(await (await downloading).path(), 'utf8');
}

async function holdFirst(context: BrowserContext): Promise<void> {
  await context.serviceWorkers()[0]?.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { set(all: object): unknown } } };
    };
    await chrome.storage.local.set({ gate: { mode: 'ask', warnings: false } });
  });
}

test('what is posted on X is written down once it is switched on, can be taken out, and shows what was changed', async ({
  x,
  context,
}) => {
  // Off, as it is until somebody wants it: nothing is written.
  await write(x, clean);
  await postButton(x).click();
  await expect.poll(() => published(x)).toHaveLength(1);
  const page = await openRecords(context);
  await expect(page.getByText('Off. Nothing is written down')).toBeVisible();
  expect(await rows(page)).toEqual([]);
  await page.getByRole('checkbox', { name: 'Keep records on this computer' }).check();
  await expect.poll(() => kinds(page)).toEqual(['start', 'switched']);

  // By the site's shortcut, and a thread of two.
  await x.bringToFront();
  await write(x, clean);
  await x.keyboard.press('ControlOrMeta+Enter');
  await expect.poll(() => kinds(page)).toEqual(['start', 'switched', 'press']);
  await write(x, 'Crews are on site.');
  await x.getByTestId('addButton').click();
  await expect(x.getByTestId('tweetTextarea_1').first()).toBeFocused();
  await x.keyboard.type('More at noon.');
  await x.keyboard.press('ControlOrMeta+Enter');
  await expect.poll(() => published(x)).toHaveLength(4);
  await expect.poll(() => kinds(page)).toHaveLength(4);

  // A press that is held is none; the one that goes through is, with what was open.
  await holdFirst(context);
  await write(x, flawed);
  await expect(issue(x, 'unfilled-placeholder')).toBeVisible();
  await postButton(x).click();
  await expect(bar(x).getByText('Press Post again to post anyway.')).toBeVisible();
  expect(await kinds(page)).toHaveLength(4);
  await answerable(x);
  await postButton(x).click();
  await expect.poll(() => published(x)).toHaveLength(5);
  await expect.poll(() => kinds(page)).toHaveLength(5);

  await page.bringToFront();
  await expect(page.getByText(/^On since .* · 5 records · no shared folder/)).toBeVisible();
  await expect(page.locator('.record-line')).toHaveCount(5);
  await expect(page.getByText('2 texts')).toBeVisible();
  await expect(page.getByText('1 posted all the same')).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);

  const table = await saved(page, 'Save a table (CSV)');
  expect(table).toContain(flawed);
  expect(table).toContain('posted all the same');
  expect(table).toContain('This is no archive of the site.');
  const report = await saved(page, 'Save a report to print');
  expect(report).toContain('Crews are on site.');
  expect(report).not.toContain('<script');
  const file = await saved(page, 'Save for verifying (JSON)');
  const result = page.getByRole('region', { name: 'Verify' });
  await result
    .getByLabel('Verify a file of records')
    .setInputFiles({ name: 'records.json', mimeType: 'application/json', buffer: Buffer.from(file) });
  await expect(result).toContainText('Records 1 to 5 hold together');
  await result.getByRole('button', { name: 'Verify the records' }).click();
  await expect(result).toContainText('There is no shared folder to compare with');

  await page.getByRole('link', { name: 'Record 5' }).click();
  await expect(page.getByText('The button “Post” was pressed')).toBeVisible();
  await expect(page.getByText('(unfilled-placeholder) “[STREET]”: posted all the same')).toBeVisible();
  await page.getByRole('link', { name: 'All records' }).click();

  await tamper(page, 4);
  await result.getByRole('button', { name: 'Verify the records' }).click();
  await expect(result).toContainText('Record 4 was changed: it does not match its own hash.');
  await expect(result).toContainText('Those before it hold');
  expect(await box(x).count()).toBe(1);
});

test('a press is written down although the page goes away and the background was asleep; a failure is said quietly', async ({
  x,
  context,
}) => {
  const page = await openRecords(context);
  await page.getByRole('checkbox', { name: 'Keep records on this computer' }).check();
  await page.getByRole('radio', { name: /Only its SHA-256/ }).check();
  await expect.poll(() => kinds(page)).toHaveLength(3);
  await x.bringToFront();
  await write(x, clean);
  await expect(x.getByRole('region', { name: 'Plainpost' })).toBeVisible();
  const session = await context.newCDPSession(x);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await x.evaluate(() =>
    document.addEventListener('click', () => location.assign('https://x.com/explore'), { capture: true }),
  );
  await postButton(x).click();
  await x.waitForURL('https://x.com/explore');
  await expect.poll(() => kinds(page)).toEqual(['start', 'switched', 'switched', 'press']);
  expect(JSON.stringify(await rows(page))).not.toContain('Oak Street');

  await x.goto('https://x.com/home');
  await write(x, flawed);
  await expect(issue(x, 'unfilled-placeholder')).toBeVisible();
  // The page of records goes with the extension it belongs to.
  const gone = page.waitForEvent('close');
  await page.evaluate(() => {
    const { chrome } = globalThis as unknown as { chrome: { runtime: { reload(): void } } };
    setTimeout(() => chrome.runtime.reload());
  });
  await gone;
  await postButton(x).click();
  await expect.poll(() => published(x)).toHaveLength(1);
  await box(x).click();
  await expect(x.getByText('You pressed Post, and no record of it was kept')).toBeVisible();
});
