import { expect } from '@playwright/test';
import { address, type Chapter, firstPage } from './chapter.ts';

const posts = [
  'The rec center opens on Monday at 9 a.m. Bring a towel.',
  'Join us at the Rec Center for swim lessons.',
  'City Hall is closed on Friday.',
];

/** The rule book, the agency's facts, a rule of its own, and the bench that shows what it would flag. */
export const styleGuide: Chapter = async (context, shoot) => {
  const page = await firstPage(context, address('library.html#/style-guide/rules'));
  await page.getByRole('button', { name: 'Write phone numbers with dashes' }).click();
  await expect(page.getByLabel('Write phone numbers', { exact: true })).toBeVisible();
  await page.evaluate(() => window.scrollTo(0, 0));
  await shoot(page, 'guide-rules');
  await page.getByRole('button', { name: 'Write phone numbers with dashes' }).scrollIntoViewIfNeeded();
  await page
    .getByRole('button', { name: 'Write phone numbers with dashes' })
    .evaluate((node) => node.scrollIntoView({ block: 'start' }));
  await shoot(page, 'guide-rule-open');

  await page.goto(address('library.html#/style-guide/agency'));
  await expect(page.getByLabel('Name of the agency')).toHaveValue('City of Maple Falls');
  await page.evaluate(() => window.scrollTo(0, 0));
  await shoot(page, 'guide-agency');

  await page.goto(address('library.html#/style-guide/own/new'));
  await page.getByLabel('Name', { exact: true }).fill('Recreation Center');
  await page.getByLabel('Instead of, row 1').fill('rec center');
  await page.getByLabel('Write, row 1').fill('Recreation Center');
  await page.getByLabel('It must find something in: example 1').fill('The rec center is open.');
  await page.getByLabel('It must find nothing in: example 1').fill('The Recreation Center is open.');
  await expect(page.getByText('2 of 2 examples come out as they should.')).toBeVisible();
  await page.evaluate(() => window.scrollTo(0, 0));
  await shoot(page, 'guide-own-rule');
  await page.getByRole('button', { name: 'Add the rule' }).click();
  await expect(page.getByRole('heading', { name: 'Recreation Center' })).toBeVisible();

  await page.getByRole('link', { name: 'Test bench' }).click();
  await page.getByLabel('Posts to try').fill(posts.join('\n\n'));
  await expect(page.getByText(/^3 posts: \d newly flagged/)).toBeVisible({ timeout: 30_000 });
  await page.evaluate(() => window.scrollTo(0, 0));
  await shoot(page, 'guide-bench');
};
