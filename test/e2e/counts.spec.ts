import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '../browser/fixtures.ts';
import { openLibrary } from './library-page.ts';
import { box, issue } from './on-x.ts';

test('a lead switches counting on, sees what was found and fixed on X, and erases it', async ({
  x,
  context,
}) => {
  const page = await openLibrary(context);
  await page.getByRole('navigation').getByRole('link', { name: 'Counts' }).click();
  await expect(page.getByText('Counting is off')).toBeVisible();
  await page.getByRole('checkbox', { name: 'Keep counts on this computer' }).check();

  await x.bringToFront();
  await box(x).click();
  await x.keyboard.type('Please utilize Oak St. today.');
  await issue(x, 'complex-word').locator('button.fix').first().click();
  await expect(issue(x, 'complex-word')).toHaveCount(0);

  await page.bringToFront();
  const row = page.getByRole('region', { name: 'Rules' }).getByRole('row', { name: /plain|simple/i });
  await expect(row.getByRole('cell').nth(0)).toHaveText('1');
  await expect(row.getByRole('cell').nth(1)).toHaveText('1');
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);

  await page.getByRole('button', { name: 'Erase all counts' }).click();
  await expect(page.getByText('All counts are erased.')).toBeVisible();
});
