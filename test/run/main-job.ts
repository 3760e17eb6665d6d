import { expect, type Locator, type Page } from '@playwright/test';
import { launch } from '../browser/launch.ts';
import { dialogs } from '../e2e/compose.ts';
import { mendInDialog, mendWhereAsked } from './elsewhere.ts';
import { fillForm } from './fill-form.ts';
import { clearPictures, picture, pictures } from './picture.ts';
import { table } from './table.ts';

const draft =
  'Due to flooding, residents are advised to utilize Oak St. prior to 7:00 PM tonight!!! #roadclosure';

/** Goes the whole way through once, without a window, and fails where any of it does not happen. */
export async function mainJob(): Promise<void> {
  clearPictures();
  const { context, leaks, errors, close } = await launch();
  try {
    const page = context.pages()[0] ?? (await context.newPage());
    await page.goto('https://x.com/home');
    const sidebar = page.getByRole('region', { name: 'Plainpost' });
    await writeAndRead(page, sidebar);
    await fix(page, sidebar);
    await insert(page, sidebar);
    console.log('\nElsewhere');
    for (const dialog of dialogs.filter(({ name }) => name !== 'X')) await mendInDialog(page, dialog);
    await mendWhereAsked(page);
    expect(leaks, 'Nothing may leave the machine').toEqual([]);
    expect(errors, 'Nothing may throw').toEqual([]);
  } finally {
    await close();
  }
  console.log(`\nPictures of each step are in ${pictures}`);
}

async function writeAndRead(page: Page, sidebar: Locator): Promise<void> {
  await page.getByTestId('tweetTextarea_0').click();
  await page.keyboard.type(draft);
  const issues = sidebar.locator('li[data-rule]');
  // The draft's last word: once it is found, all of the draft was checked.
  await expect(issues.and(page.locator('[data-words="#roadclosure"]')).first()).toBeVisible({
    timeout: 20_000,
  });
  const rows = await issues.evaluateAll((items) =>
    items.map((item) => {
      const of = (name: string) => item.getAttribute(`data-${name}`) ?? '';
      const title = item.querySelector('.issue-title')?.textContent ?? '';
      const fix = item.querySelector('button.fix')?.textContent ?? '–';
      return [of('severity'), of('words'), title, fix, of('rule')];
    }),
  );
  console.log(`\nThe draft\n\n${draft}\n\nWhat Plainpost says of it on X\n`);
  console.log(table(['severity', 'words', 'what to do', 'fix', 'rule'], rows));
  await picture(page, 'x-1-issues');
}

async function fix(page: Page, sidebar: Locator): Promise<void> {
  await sidebar.locator('li[data-words="utilize"] button.fix').click();
  await expect.poll(() => composed(page)).toBe(draft.replace('utilize', 'use'));
  console.log(`\nAfter one click on “Use “use””\n\n${await composed(page)}`);
  await picture(page, 'x-2-fixed');
}

async function insert(page: Page, sidebar: Locator): Promise<void> {
  await sidebar.getByRole('tab', { name: 'Templates' }).click();
  await sidebar.getByRole('searchbox').fill('road closure');
  await sidebar
    .getByRole('button', { name: /^Road closure/ })
    .first()
    .click();
  await fillForm(sidebar.locator('form'));
  const preview = sidebar.getByRole('region', { name: 'Preview' }).locator('p');
  await expect(preview).toContainText('Oak St.');
  await picture(page, 'x-3-template-form');
  const promised = (await preview.textContent())?.trim() ?? '';
  await sidebar.getByRole('button', { name: 'Insert', exact: true }).click();
  await expect.poll(() => composed(page)).toContain(promised);
  await expect(sidebar.getByText('is in your post')).toBeVisible();
  console.log(`\nAfter inserting the template “Road closure”\n\n${await composed(page)}`);
  await picture(page, 'x-4-inserted');
}

/** The compose box's text as its editor holds it, once the page shows the same. */
async function composed(page: Page): Promise<string> {
  const model = await page.evaluate(() => window.__standIn.model());
  const lines = await page.getByTestId('tweetTextarea_0').locator('[data-block]').allTextContents();
  return lines.join('\n') === model
    ? model
    : `The page shows “${lines.join('\n')}”, the editor holds “${model}”.`;
}
