import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import { zipSync } from 'fflate';
import { openLibrary } from '../browser/library-in-page.ts';
import { address, type Chapter, firstPage } from './chapter.ts';

const planned = [
  'Date,Network,Copy,Owner',
  '2027-05-03,X,"Please utilize Elm St. while Oak St. is closed. #roadclosure",Ana Ruiz',
  '2027-05-04,Facebook,"The pool opens on Tuesday at 9 a.m. Bring a towel.",Ben Cho',
  '2027-05-05,Nextdoor,"Prior to Friday, please call 555-010-0142 about the repairs.",Ben Cho',
  '2027-05-06,X,"CITY COUNCIL MEETS ON THURSDAY AT 6 P.M. IN CITY HALL.",Ana Ruiz',
  '2027-05-07,Facebook,"Storm drains: keep leaves out. Report a blocked drain at maplefalls.gov/311.",Dee Park',
  '2027-05-08,X,"Yard sale on [STREET] this Saturday!!! Everyone must be cognizant of parking rules.",Dee Park',
].join('\r\n');

/** A calendar of planned posts, checked, and one of them open. */
export const calendar: Chapter = async (context, shoot) => {
  const page = await firstPage(context, address('library.html#/calendar'));
  await page
    .getByLabel('Or choose a file')
    .setInputFiles({ name: 'May.csv', mimeType: 'text/csv', buffer: Buffer.from(planned) });
  await expect(page.getByRole('row')).toHaveCount(7);
  await expect(page.getByText('Not checked')).toHaveCount(0);
  await shoot(page, 'calendar');
  await page.getByRole('link', { name: /Please utilize/ }).click();
  await expect(page.locator('mark').filter({ hasText: 'utilize' })).toHaveCount(1);
  await shoot(page, 'calendar-post');
};

/** What was counted on each of the last thirty days, by the product's own counting. */
const counting = `(async () => {
  const library = plainpost.createLibrary();
  const met = [
    ['found', 'complex-word', 9], ['fixed', 'complex-word', 7], ['found', 'hashtag-camel-case', 6],
    ['fixed', 'hashtag-camel-case', 6], ['found', 'relative-date', 5], ['fixed', 'relative-date', 3],
    ['ignored', 'relative-date', 1], ['found', 'missing-alt', 4], ['fixed', 'missing-alt', 4],
    ['found', 'wordy-phrase', 4], ['fixed', 'wordy-phrase', 3], ['found', 'repeated-punct', 3],
  ];
  const day = 86_400_000;
  const templates = (await library.templates.toArray()).filter(({ language }) => language === 'en');
  const used = ['starter-road-closure-en', 'starter-boil-water-notice-en', 'starter-public-meeting-en']
    .map((id) => templates.find((one) => one.id === id)?.id).filter(Boolean);
  for (let ago = 29; ago >= 0; ago--) {
    const counts = plainpost.createCounts(library, { isOn: () => true, now: () => Date.now() - ago * day });
    const weekday = ago % 7 < 5;
    const times = (usual, at) => Math.max(0, Math.round(usual * (weekday ? 1 : 0.2) * (1 + Math.sin(ago * 1.7 + at) / 2) * (0.5 + ago / 40)));
    await counts.add([
      ...met.map(([what, id, usual], at) => ({ what, id, times: times(usual, at >> 1) })).filter(({ times }) => times > 0),
      ...used.map((id, at) => ({ what: 'inserted', id, times: times(3 - at, at) })).filter(({ times }) => times > 0),
    ]);
  }
})()`;

/** What people trip over, after a month of it. */
export const counts: Chapter = async (context, shoot) => {
  const { page, run } = await openLibrary(context);
  await page.getByRole('navigation').getByRole('link', { name: 'Counts' }).click();
  await page.getByRole('checkbox', { name: 'Keep counts on this computer' }).check();
  await run(counting);
  await expect(page.getByRole('region', { name: 'Templates' }).getByRole('row')).toHaveCount(4);
  await shoot(page, 'counts');
};

/** The city's Vale style in a file, and its name. */
const style = () => {
  const names = ['Jargon.yml', 'Names.yml', 'Words.yml'];
  const files = names.map((name) => [
    `MapleFalls/${name}`,
    readFileSync(new URL(`./maple-falls/${name}`, import.meta.url)),
  ]);
  const buffer = Buffer.from(zipSync(Object.fromEntries(files)));
  return { name: 'MapleFalls.zip', mimeType: 'application/zip', buffer };
};

/** Chooses the city's Vale style by the button that a press is made on; what it would change is shown. */
export async function giveStyle(page: Page, press: (button: Locator) => Promise<void>): Promise<void> {
  const choosing = page.waitForEvent('filechooser');
  await press(page.getByRole('button', { name: 'Choose a file' }));
  await (await choosing).setFiles(style());
  await expect(page.getByRole('heading', { name: 'What MapleFalls.zip would change' })).toBeVisible();
}

/** What goes in and out, an import before it happens, and the backup. */
export const exchange: Chapter = async (context, shoot) => {
  const page = await firstPage(context, address('library.html#/exchange'));
  await expect(page.getByRole('heading', { name: 'In and out' })).toBeVisible();
  await shoot(page, 'exchange');
  await giveStyle(page, (button) => button.click());
  await page.getByText('Words', { exact: true }).click();
  await expect(page.locator('ins').first()).toBeVisible();
  await page.evaluate(() => window.scrollTo(0, 0));
  await shoot(page, 'import-preview');
};
