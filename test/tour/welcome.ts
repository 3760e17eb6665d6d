import { expect, type Page } from '@playwright/test';
import { issue } from '../e2e/on-x.ts';
import { practiceBox, welcomePage } from '../e2e/welcome-page.ts';
import type { Chapter } from './chapter.ts';

/** Tells the agency's facts on the page that the installation opened, as a person does. */
export async function tellFacts(page: Page): Promise<void> {
  await page.getByLabel('Name of the agency').fill('City of Maple Falls');
  await page.getByLabel('Official web domains').fill('maplefalls.gov');
  await page.getByLabel('Time zone').fill('America/Chicago');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Saved. Posts are checked by it from now on.')).toBeVisible();
}

/** The first five minutes: the facts, and a post to practice on. */
export const welcome: Chapter = async (context, shoot) => {
  const page = await welcomePage(context);
  await page.reload();
  await expect(page.getByLabel('Name of the agency')).toHaveValue('City of Maple Falls');
  await shoot(page, 'welcome');
  await practiceBox(page).click();
  await expect(issue(page, 'missing-alt')).toBeVisible();
  await page.getByRole('heading', { name: 'Practice' }).evaluate((node) => node.scrollIntoView());
  await shoot(page, 'practice');
};
