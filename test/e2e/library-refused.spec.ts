import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../browser/fixtures.ts';
import { extensionId } from '../browser/launch.ts';
import { bodyOf, openLibrary, saved, write } from './library-page.ts';
import { box, sidebar } from './on-x.ts';

const address = `chrome-extension://${extensionId}/library.html`;
const save = 'Save the library as a file';

/** Presses the button beside the trouble, and gives the document that is saved. */
async function rescued(page: Page): Promise<{ proposals: { title: string; body: string }[] }> {
  const downloading = page.waitForEvent('download');
  await page.getByRole('alert').getByRole('button', { name: save }).click();
  const download = await downloading;
  return JSON.parse(readFileSync(await download.path(), 'utf8'));
}

async function faults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

test('a library that a newer Plainpost used is not touched, but saved as a file; the sidebar leads there', async ({
  x,
  context,
}) => {
  const page = await openLibrary(context);
  await write(page, 'Office hours', 'The office is open until 5 p.m.');
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('plainpost', 9_990);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          opening.result.close();
          resolve();
        };
      }),
  );
  await expect(page.getByRole('alert')).toContainText('A newer Plainpost has opened the library.');
  for (const place of ['#/templates', '#/style-guide']) {
    await page.goto('about:blank');
    await page.goto(address + place);
    await expect(page.getByRole('alert')).toContainText('A newer Plainpost has opened the library.');
    expect((await rescued(page)).proposals.map(({ title }) => title)).toEqual(['Office hours']);
    await expect(page.getByRole('alert')).toContainText(/plainpost-library-.*\.json was written/);
    expect(await faults(page)).toEqual([]);
  }
  await x.bringToFront();
  await box(x).click();
  await sidebar(x).getByRole('tab', { name: 'Templates' }).click();
  await expect(sidebar(x).getByText('Your templates were last used by a newer Plainpost.')).toBeVisible();
  await page.close();
  const opening = context.waitForEvent('page');
  await sidebar(x).getByRole('button', { name: 'Open the library' }).click();
  await expect((await opening).getByRole('alert').first()).toBeVisible();
});

test('a browser that stores nothing is told in one sentence on every view, and no empty file is written', async ({
  context,
}) => {
  const page = await context.newPage();
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('refused', 'SecurityError');
    };
  });
  for (const place of [
    '#/templates',
    '#/templates/some-id',
    '#/style-guide',
    '#/counts',
    '#/records',
    '#/records/3',
  ]) {
    await page.goto('about:blank');
    await page.goto(address + place);
    await expect(page.getByRole('alert')).toContainText('This browser does not let Plainpost store anything');
    await page.getByRole('alert').getByRole('button', { name: save }).click();
    await expect(page.getByRole('alert')).toContainText('no file was written');
  }
});

test('with a full disk what was typed is saved as a file', async ({ context }) => {
  const page = await openLibrary(context);
  await write(page, 'Office hours', 'The office is open until 5 p.m.');
  // The browser keeps what room there is in mind for a while: its refusal is made here as it makes it.
  await page.evaluate(() => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    Object.assign(globalThis, { freeSomeSpace: () => Object.assign(IDBObjectStore.prototype, { put }) });
  });
  await bodyOf(page).fill('The office is open until 6 p.m.');
  await expect(page.getByRole('alert')).toContainText('There is no room left on this computer');
  expect((await rescued(page)).proposals.map(({ body }) => body)).toEqual([
    'The office is open until 6 p.m.',
  ]);
  await page.evaluate('freeSomeSpace(); undefined');
  // A change that was still on its way may be kept by itself, and then there is nothing to try again.
  const again = page.getByRole('button', { name: 'Try again' });
  await again.click({ timeout: 5_000 }).catch(() => {});
  await saved(page);
});
