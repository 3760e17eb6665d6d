import type { BrowserContext } from '@playwright/test';
import { expect, test } from '../browser/fixtures.ts';
import { box, model, sidebar } from './on-x.ts';

/** Changes the one row of a template in the database, as a broken import might have left it. */
const spoil = (context: BrowserContext, id: string, change: Record<string, unknown>) =>
  context.serviceWorkers()[0]?.evaluate(
    ([wanted, changed]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('plainpost');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const store = opening.result.transaction('templates', 'readwrite').objectStore('templates');
          const reading = store.getAll();
          reading.onsuccess = () => {
            const row = reading.result.find((one: { id: string }) => one.id === wanted);
            store.put({ ...row, ...(changed as object), library: 'private', id: 'spoiled' });
            store.transaction.oncomplete = () => resolve();
          };
        };
      }),
    [id, change] as const,
  );

test('a template with an unknown slot is not inserted, and one sentence says why', async ({ x, context }) => {
  await box(x).click();
  await sidebar(x).getByRole('tab', { name: 'Templates' }).click();
  await expect(sidebar(x).locator('[data-template]').first()).toBeVisible();
  const first = await sidebar(x).locator('[data-template]').first().getAttribute('data-template');
  await spoil(context, first ?? '', { title: 'Spoiled one', body: 'Closed: {{nobody}}.', fields: [] });
  // The worker reads the database anew when it is woken.
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await page.close();
  await sidebar(x).getByRole('searchbox').fill('spoiled');
  await sidebar(x)
    .getByRole('button', { name: /^Spoiled one/ })
    .click();
  await sidebar(x).getByRole('button', { name: 'Insert', exact: true }).click();
  await expect(
    sidebar(x)
      .getByText(/nobody/)
      .last(),
  ).toBeVisible();
  expect(await model(x)).toBe('');
});

test('with a full disk the starter templates are there all the same, and one sentence says so', async ({
  x,
  context,
  extensionId,
}) => {
  const session = await context.newCDPSession(x);
  const origin = `chrome-extension://${extensionId}`;
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  await box(x).click();
  await sidebar(x).getByRole('tab', { name: 'Templates' }).click();
  await expect(
    sidebar(x)
      .getByText(/full|space|room/i)
      .first(),
  ).toBeVisible({ timeout: 15_000 });
  await sidebar(x).getByRole('searchbox').fill('road closure');
  await expect(
    sidebar(x)
      .getByRole('button', { name: /^Road closure/ })
      .first(),
  ).toBeVisible();
});
