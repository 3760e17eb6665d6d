import { existsSync, readFileSync } from 'node:fs';
import type { BrowserContext, Page } from '@playwright/test';
import { allowedExtension } from '../browser/allowed-extension.ts';
import { expect, test } from '../browser/fixtures.ts';
import { extensionId } from '../browser/launch.ts';

test.use({ extension: allowedExtension('for-the-backup') });

/** What becomes of downloads: by itself the test runner gives each a name of its own. */
async function downloads(context: BrowserContext, behavior: 'default' | 'deny'): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession();
  await session?.send('Browser.setDownloadBehavior', { behavior });
}

/** The backup files on the disk, the oldest first. */
async function backups(context: BrowserContext): Promise<readonly string[]> {
  const page = context.pages().find((one) => one.url().startsWith('chrome-extension:'));
  if (page === undefined) throw new Error('No page of the extension is open.');
  return page.evaluate(async () => {
    const { downloads } = (globalThis as unknown as { chrome: { downloads: Downloads } }).chrome;
    const items = await downloads.search({ orderBy: ['startTime'], state: 'complete' });
    return items.map(({ filename }) => filename);
  });
}
interface Downloads {
  search(query: object): Promise<{ readonly filename: string }[]>;
}

const titlesIn = (file: string): string[] =>
  JSON.parse(readFileSync(file, 'utf8')).templates.map(({ title }: { title: string }) => title);

async function openView(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/library.html#/exchange`);
  await expect(page.getByRole('checkbox', { name: 'Save a backup file each week' })).toBeEnabled();
  return page;
}

/** Puts an agency's own template into the library. */
async function putOwn(page: Page, title: string): Promise<void> {
  await page.evaluate(
    (given) =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('plainpost');
        opening.onsuccess = () => {
          const store = opening.result.transaction('templates', 'readwrite').objectStore('templates');
          const reading = store.getAll();
          reading.onsuccess = () =>
            store.put({ ...reading.result[0], id: given, title: given, library: 'working' });
          store.transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    title,
  );
}

/** Makes the next backup due, as a week does. */
const weekLater = (page: Page) =>
  page.evaluate(async () => {
    const { storage } = (globalThis as unknown as { chrome: { storage: { local: chromeStorage } } }).chrome;
    const { backup } = await storage.local.get('backup');
    await storage.local.set({ backup: { ...backup, dueAt: 0 } });
  });
interface chromeStorage {
  get(key: string): Promise<{ backup: Record<string, unknown> }>;
  set(values: object): Promise<void>;
}

test('switched on, the library is saved at once, then by the background when a week is over and something changed', async ({
  context,
}) => {
  await downloads(context, 'default');
  const page = await openView(context);
  await putOwn(page, 'first');
  await page.getByRole('checkbox', { name: 'Save a backup file each week' }).click();
  await expect(page.getByText(/^Last backup: .*, plainpost-backup-\d{4}-\d\d-\d\d\.json\.$/)).toBeVisible();
  const [file = ''] = await backups(context);
  expect(file).toMatch(/Plainpost.plainpost-backup-\d{4}-\d\d-\d\d\.json$/);
  expect(titlesIn(file)).toEqual(['first']);

  await putOwn(page, 'second');
  await weekLater(page);
  // The worker alone: stopped, and woken by the next thing that happens.
  await page.goto('https://x.com/home');
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await page.getByTestId('tweetTextarea_0').first().click();
  await expect.poll(() => existsSync(file.replace('.json', ' (1).json')), { timeout: 20_000 }).toBe(true);
  expect(titlesIn(file.replace('.json', ' (1).json')).toSorted()).toEqual(['first', 'second']);
  expect(titlesIn(file)).toEqual(['first']);
});

test('a backup that cannot be written is told in one sentence, and one that can takes its place', async ({
  context,
}) => {
  await downloads(context, 'deny');
  const page = await openView(context);
  await page.getByRole('checkbox', { name: 'Save a backup file each week' }).click();
  await expect(page.getByRole('alert')).toContainText('Saving the backup was cancelled.');
  await expect(page.getByText('No backup was made yet.')).toBeVisible();
  await downloads(context, 'default');
  await page.getByRole('button', { name: 'Back up now' }).click();
  await expect(page.getByText(/^Last backup/)).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
  expect(await backups(context)).toHaveLength(1);
});
