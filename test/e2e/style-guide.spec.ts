import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../browser/fixtures.ts';
import { extensionId } from '../browser/launch.ts';
import { box, issue } from './on-x.ts';

// A whole page of controls, looked at by axe more than once.
test.slow();

const at = (...rest: readonly string[]) =>
  `chrome-extension://${extensionId}/library.html#/${['style-guide', ...rest].join('/')}`;

async function violations(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

test('a lead makes an own rule, tries it on the bench, and from then on posts are checked by it', async ({
  x,
  context,
}) => {
  const page = await context.newPage();
  await page.goto(at('own', 'new'));
  await page.getByLabel('Name', { exact: true }).fill('Recreation center');
  await page.getByLabel('Instead of, row 1').fill('rec center');
  await page.getByLabel('Write, row 1').fill('Recreation Center');
  await page.getByLabel('It must find something in: example 1').fill('The rec center is open.');
  await page.getByLabel('It must find nothing in: example 1').fill('The Recreation Center is open.');
  await expect(page.getByText('2 of 2 examples come out as they should.')).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Add the rule' }).click();
  await expect(page.getByRole('heading', { name: 'Recreation center' })).toBeVisible();
  await expect(page.getByText('1 change not in use yet')).toBeVisible();

  await page.getByRole('link', { name: 'Test bench' }).click();
  await page.getByLabel('Posts to try').fill('The rec center opens Monday.\n\nBring a towel.');
  await expect(page.getByText(/^2 posts: 1 newly flagged, 0 no longer flagged/)).toBeVisible({
    timeout: 30_000,
  });
  await expect(page.locator('mark')).toHaveText('rec center');
  expect(await violations(page)).toEqual([]);

  await page.getByRole('button', { name: 'Use them' }).click();
  await expect(page.getByText(/The changes are in use/)).toBeVisible();
  await x.bringToFront();
  await box(x).click();
  await x.keyboard.type('The rec center opens Monday.');
  await expect(issue(x, 'own.Recreation-center')).toBeVisible({ timeout: 20_000 });
});

test('the rule book and the facts keep what is changed, over a reload, and pass axe in light and dark', async ({
  context,
}) => {
  const page = await context.newPage();
  await page.goto(at('rules'));
  await page.getByRole('checkbox', { name: 'On: Capitalize each word in a hashtag' }).uncheck();
  await page.getByRole('button', { name: 'Write phone numbers with dashes' }).click();
  await page.getByLabel('Write phone numbers', { exact: true }).selectOption('(555) 555-0100');
  await page.getByRole('link', { name: 'Agency facts' }).click();
  await page.getByLabel('Name of the agency').pressSequentially('City of Riverton', { delay: 20 });
  await page.getByLabel('Time zone').fill('America/Los Angeles');
  await expect(page.getByText('4 changes not in use yet')).toBeVisible();
  await expect(page.locator('.guide-changes')).toHaveAttribute('aria-busy', 'false');
  await page.reload();
  await expect(page.getByLabel('Name of the agency')).toHaveValue('City of Riverton');
  await expect(page.getByLabel('Time zone')).toHaveValue('America/Los Angeles');
  await page.getByRole('button', { name: 'Review changes' }).click();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await violations(page)).toEqual([]);
  }
  await page.getByRole('button', { name: 'Undo: Name of the agency' }).click();
  await expect(page.getByLabel('Name of the agency')).toHaveValue('');
  await page.getByRole('button', { name: 'Discard' }).click();
  await page.getByRole('button', { name: 'Discard them' }).click();
  await expect(page.getByText('The changes are discarded.')).toBeVisible();
  await page.getByRole('link', { name: 'Rules', exact: true }).click();
  await expect(page.getByRole('checkbox', { name: 'On: Capitalize each word in a hashtag' })).toBeChecked();
  expect(await violations(page)).toEqual([]);
});

test('nothing is cut off in a window of 320 px', async ({ context }) => {
  const page = await context.newPage();
  await page.setViewportSize({ width: 320, height: 800 });
  for (const name of ['rules', 'agency', 'own', 'own/new', 'bench']) {
    await page.goto(at(name));
    await expect(page.getByRole('heading', { name: 'Style guide' })).toBeVisible();
    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollWidth))
      .toBeLessThanOrEqual(320);
  }
});
