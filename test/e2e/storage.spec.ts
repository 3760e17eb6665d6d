import { expect, test } from '../browser/fixtures.ts';
import { putTemplate } from './database.ts';
import { box, model, sidebar } from './on-x.ts';

test('a template with an unknown slot is not inserted, and one sentence says why', async ({ x, context }) => {
  await box(x).click();
  await sidebar(x).getByRole('tab', { name: 'Templates' }).click();
  await expect(sidebar(x).locator('[data-template]').first()).toBeVisible();
  await putTemplate(context, {
    id: 'spoiled',
    title: 'Spoiled one',
    body: 'Closed: {{nobody}}.',
    fields: [],
  });
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
