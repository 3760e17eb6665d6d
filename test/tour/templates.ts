import { expect, type Page } from '@playwright/test';
import { bodyOf, openLibrary, saved, write } from '../e2e/library-page.ts';
import type { Chapter } from './chapter.ts';

const repair = {
  title: 'Water main repair',
  body: 'We repair a water main on Oak Street on Tuesday, May 4. The water is off from 8 a.m. until noon. Questions? Call 555-010-0142.',
  spanish:
    'Reparamos una tubería de agua en Oak Street el martes 4 de mayo. No habrá agua de 8 a. m. a 2 p. m. ¿Preguntas? Llame al 555-010-0142.',
};

const status = (page: Page) => page.getByRole('region', { name: 'Status' });

async function backToList(page: Page): Promise<void> {
  await page.getByRole('link', { name: /All templates/ }).click();
  await expect(page.getByRole('row').first()).toBeVisible();
}

/** Writes the repair notice in both languages; the Spanish one is in front at the end. */
export async function writePair(page: Page): Promise<void> {
  await write(page, repair.title, repair.body);
  await page.getByRole('button', { name: 'Add Español' }).click();
  await expect(page.getByRole('link', { name: /^Español/ })).toHaveAttribute('aria-current', 'page');
  await page.getByLabel('Title').fill('Reparación de tubería de agua');
  await bodyOf(page).fill(repair.spanish);
  await saved(page);
}

/** The lead's list and editor: a pair of languages, the life of a template, and what became of it. */
export const templates: Chapter = async (context, shoot) => {
  const page = await openLibrary(context);
  await write(page, 'Cooling centers', 'Cooling centers are open until 9 p.m. Find one: maplefalls.gov/cool');
  await status(page).getByRole('button', { name: 'Send for review' }).click();
  await expect(status(page).getByText('In review')).toBeVisible();
  await backToList(page);

  await writePair(page);
  const parity = page.getByRole('region', { name: /^Other languages/ });
  await expect(parity.getByText(/2 p\. m\./).first()).toBeVisible();
  await page.getByLabel('Show beside it').selectOption('English');
  await expect(page.getByRole('article').first()).toBeVisible();
  await page.evaluate(() => window.scrollTo(0, 0));
  await shoot(page, 'library-editor');

  await bodyOf(page).fill(repair.spanish.replace('2 p. m.', 'mediodía'));
  await saved(page);
  await page.getByRole('link', { name: /^English/ }).click();
  await expect(bodyOf(page)).toHaveValue(repair.body);
  await status(page).getByRole('button', { name: 'Approve' }).click();
  await expect(status(page).getByText('Approved. It stands in the sidebar now.')).toBeVisible();
  await bodyOf(page).fill(
    repair.body.replace('noon.', '3 p.m.').replace('Tuesday, May 4', 'Wednesday, May 5'),
  );
  await saved(page);
  await status(page).getByRole('link', { name: 'History' }).click();
  await page.getByText('What changed since').first().click();
  await expect(page.locator('ins').first()).toBeVisible();
  await shoot(page, 'library-history');
  await status(page).getByRole('link', { name: 'Text' }).click();
  await backToList(page);
  await page.getByRole('searchbox').fill('watr');
  await expect(page.getByText(/of \d+ templates$/)).toBeVisible();
  await shoot(page, 'library-search');
  await page.getByRole('button', { name: 'Clear search and filters' }).click();
  await expect(page.getByText(/^\d+ templates$/)).toBeVisible();
  await shoot(page, 'library-list');
};
