import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../browser/fixtures.ts';
import { bodyOf, line, openLibrary, putMany, saved, write } from './library-page.ts';
import { box, model, sidebar } from './on-x.ts';
import { popupPage } from './popup-page.ts';

const closure = 'Oak St. is closed until further notice. Use Elm St.';

test('the sidebar and the popup lead to the library', async ({ x, context }) => {
  await box(x).click();
  await sidebar(x).getByRole('tab', { name: 'Templates' }).click();
  const opening = context.waitForEvent('page');
  await sidebar(x).getByRole('button', { name: 'Manage templates' }).click();
  const library = await opening;
  await expect(library.getByRole('heading', { name: 'Templates' })).toBeVisible();
  const popup = await popupPage(context, x);
  await popup.getByRole('button', { name: 'Open the library' }).click();
  await expect.poll(() => library.evaluate(() => document.visibilityState)).toBe('visible');
});

test('finds by mistyped words in either language, narrows by filters, and says how many there are', async ({
  context,
}) => {
  const page = await openLibrary(context);
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('boyl watr');
  await expect(line(page, 'Boil-water notice')).toBeVisible();
  await page.getByRole('searchbox').fill('hervir agua');
  await expect(page.getByRole('row')).not.toHaveCount(0);
  await page.getByRole('searchbox').fill('');
  await page.getByLabel('Category').selectOption('Meeting');
  await expect(page.getByText(/^\d+ of \d+ templates$/)).toBeVisible();
  await expect(line(page, 'Public meeting')).toBeVisible();
  await expect(line(page, 'Road closure')).toHaveCount(0);
  await page.getByRole('button', { name: 'Clear search and filters' }).click();
  await expect(line(page, 'Road closure')).toBeVisible();
});

test('many are chosen by keyboard, retired, removed, and brought back by one Undo', async ({ context }) => {
  const page = await openLibrary(context);
  await page.getByRole('searchbox').fill('water');
  await expect(page.getByText(/of \d+ templates$/)).toBeVisible();
  const before = await page.getByRole('row').count();
  await page.getByRole('searchbox').press('ArrowDown');
  await page.keyboard.press('Control+a');
  await expect(page.getByText(`${before} chosen`)).toBeVisible();
  await page.getByRole('button', { name: 'Remove', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Who works here?' });
  await dialog.getByLabel('Your name').fill('Ana Ruiz');
  await page.keyboard.press('Enter');
  await expect(page.getByText('No template fits.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Everything is back.')).toBeVisible();
  await expect(page.getByRole('row')).toHaveCount(before);
});

test('what is typed is kept while it is typed, and is there in another window at once', async ({
  context,
}) => {
  const page = await openLibrary(context);
  await write(page, 'Library hours', 'The library is open until {{time}}.');
  await expect(page.getByText(/“time”/)).toBeVisible();
  const other = await openLibrary(context);
  await expect(line(other, 'Library hours')).toBeVisible();
  await page.getByLabel('Title').fill('Library hours in winter');
  await expect(line(other, 'Library hours in winter')).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('Title')).toHaveValue('Library hours in winter');
  await expect(bodyOf(page)).toHaveValue('The library is open until {{time}}.');
});

test('shows the text as each site will, and counts as each site does', async ({ context }) => {
  const page = await openLibrary(context);
  await write(page, 'Detour', 'Details: https://www.maplefalls.gov/roads/closures-and-detours');
  const preview = page.getByRole('region', { name: 'How it looks' });
  await expect(preview.getByText('32 of 280 characters')).toBeVisible();
  await preview.getByRole('tab', { name: 'Facebook' }).click();
  await expect(preview.getByText('62 of 63,206 characters')).toBeVisible();
  await page.getByRole('button', { name: 'Other text for Nextdoor' }).click();
  await page.getByRole('textbox', { name: 'Text on Nextdoor' }).fill('Only for neighbors.');
  await preview.getByRole('tab', { name: 'Nextdoor' }).click();
  await expect(preview.getByRole('article')).toContainText('Only for neighbors.');
});

test('checks the example as the sidebar will, and mends the words of the text with one click', async ({
  context,
}) => {
  const page = await openLibrary(context);
  await write(page, 'Detour', 'Please utilize Elm St. prior to noon.');
  const checks = page.getByRole('region', { name: /^Checks of the example/ });
  await checks.getByRole('button', { name: 'Use “use” for “utilize”' }).click();
  await expect(bodyOf(page)).toHaveValue('Please use Elm St. prior to noon.');
  await expect(checks.locator('[data-rule="complex-word"]')).toHaveCount(0);
});

test('a Spanish version stands beside the English one, and what they say otherwise is told', async ({
  context,
}) => {
  const page = await openLibrary(context);
  await write(page, 'Office closed', 'City Hall is closed on May 6. Call 555-010-0142.');
  await page.getByRole('button', { name: 'Add Español' }).click();
  await expect(page.getByRole('link', { name: /^Español/ })).toHaveAttribute('aria-current', 'page');
  await bodyOf(page).fill('El ayuntamiento cierra el 7 de mayo. Llame al 555-010-0142.');
  const parity = page.getByRole('region', { name: /^Other languages/ });
  await expect(parity.getByText('7 de mayo').first()).toBeVisible();
  await bodyOf(page).fill('El ayuntamiento cierra el 6 de mayo. Llame al 555-010-0142.');
  await expect(parity.getByText(/agree with the other languages/)).toBeVisible();
  await page.getByLabel('Show beside it').selectOption('English');
  await expect(page.getByText('City Hall is closed on May 6.')).toBeVisible();
});

test('a text goes to review and back with a note, is approved, changed, compared and restored', async ({
  context,
}) => {
  const page = await openLibrary(context);
  await write(page, 'Closure', closure);
  const status = page.getByRole('region', { name: 'Status' });
  await status.getByRole('button', { name: 'Send for review' }).click();
  await expect(status.getByText('In review')).toBeVisible();
  await status.getByRole('button', { name: 'Send back' }).click();
  await expect(status.getByRole('alert')).toContainText('Say what has to change');
  await status.getByLabel('Note').fill('Name the detour.');
  await status.getByRole('button', { name: 'Send back' }).click();
  await expect(status.getByText('Sent back with your note.')).toBeVisible();
  await status.getByRole('button', { name: 'Approve' }).click();
  await expect(status.getByText('Approved. It stands in the sidebar now.')).toBeVisible();

  await bodyOf(page).fill(closure.replace('Elm', 'Cedar'));
  await saved(page);
  await expect(status.getByText('Approved, new draft')).toBeVisible();
  await expect(status.getByText('Version 1 stays in use until this one is approved.')).toBeVisible();
  await expect(status.getByText('Approved. It stands in the sidebar now.')).toHaveCount(0);
  await status.getByRole('link', { name: 'History' }).click();
  const approved = page.getByRole('listitem').filter({ hasText: 'Approved, version 1' });
  await approved.getByText('What changed since').click();
  await expect(approved.locator('del')).toContainText('Elm');
  await expect(approved.locator('ins')).toContainText('Cedar');
  await expect(page.getByText('Name the detour.')).toBeVisible();
  await approved.getByRole('button', { name: 'Restore this version' }).click();
  await expect(page.getByText('Restored as a draft.')).toBeVisible();
  await status.getByRole('link', { name: 'Text' }).click();
  await expect(bodyOf(page)).toHaveValue(closure);
});

test('refuses to approve what cannot work, in one sentence', async ({ context }) => {
  const page = await openLibrary(context);
  await write(page, 'Broken', 'Closed: [[{{street}}');
  const status = page.getByRole('region', { name: 'Status' });
  await status.getByRole('button', { name: 'Approve' }).click();
  await expect(status.getByRole('alert')).toContainText('“Broken” cannot be used as it is');
  await expect(status.getByText('Draft')).toBeVisible();
});

test('what is past its review date is told in the navigation and in the list, and approved for a year by one button', async ({
  context,
}) => {
  const page = await openLibrary(context);
  await write(page, 'Old one', closure);
  await page.getByLabel('Look at it again by').fill('2020-01-01');
  await page.getByLabel('Title').focus();
  await saved(page);
  await page.getByRole('button', { name: 'Approve' }).click();
  await expect(page.getByRole('link', { name: /^Templates 1 due for review/ })).toBeVisible();
  await page.getByRole('link', { name: /All templates/ }).click();
  await expect(line(page, 'Old one')).toContainText('Review due');
  await page.getByLabel('Dates').selectOption('Due for review');
  await expect(page.getByRole('row')).toHaveCount(1);
  await line(page, 'Old one').click();
  await page.getByRole('button', { name: 'Looked at: review in a year' }).click();
  await expect(page.getByText('Approved for another year.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Templates', exact: true })).toBeVisible();
});

test('by keyboard alone: a new template with a field is approved and stands in the sidebar', async ({
  x,
  context,
}) => {
  const page = await openLibrary(context);
  const { keyboard } = page;
  await keyboard.press('n');
  await expect(page.getByLabel('Your name')).toBeFocused();
  await keyboard.type('Ana Ruiz');
  await keyboard.press('Enter');
  await expect(page.getByLabel('Title')).toBeFocused();
  await keyboard.type('Bridge inspection');
  await tabTo(page, 'Text of the post');
  await keyboard.type('Crews inspect ');
  await keyboard.press('Shift+Tab');
  await keyboard.press('Shift+Tab');
  await expect(page.getByRole('button', { name: '+ New field' }).first()).toBeFocused();
  await keyboard.press('Enter');
  await expect(bodyOf(page)).toBeFocused();
  await keyboard.type('. Expect delays.');
  await tabTo(page, 'Label');
  await keyboard.type('Bridge');
  await keyboard.press('Tab');
  await expect(bodyOf(page)).toHaveValue('Crews inspect {{bridge}}. Expect delays.');
  await saved(page);
  await tabTo(page, 'Approve', 'Shift+Tab');
  await keyboard.press('Enter');
  await expect(page.getByText('Approved. It stands in the sidebar now.')).toBeVisible();

  await x.bringToFront();
  await box(x).click();
  await sidebar(x).getByRole('tab', { name: 'Templates' }).click();
  await sidebar(x).getByRole('searchbox').fill('bridge');
  await sidebar(x)
    .getByRole('button', { name: /^Bridge inspection/ })
    .click();
  await sidebar(x).getByLabel('Bridge', { exact: true }).fill('the Mill St. bridge');
  await sidebar(x).getByRole('button', { name: 'Insert', exact: true }).click();
  await expect.poll(() => model(x)).toBe('Crews inspect the Mill St. bridge. Expect delays.');
});

test('10,000 templates: the list opens and is searched without lag', async ({ context }) => {
  test.slow();
  const page = await openLibrary(context);
  await putMany(page, 10_000);
  await page.close();
  const opened = await context.newPage();
  await opened.goto('about:blank');
  const start = Date.now();
  const again = await openLibrary(context);
  const opening = Date.now() - start;
  await expect(again.getByText(/^10,0\d\d templates$/)).toBeVisible();
  expect(await again.getByRole('row').count()).toBeLessThan(100);
  await again.getByRole('searchbox').fill('zzzzzz');
  await expect(again.getByText('No template fits.')).toBeVisible();
  const search = await again.evaluate(async () => {
    const input = document.querySelector<HTMLInputElement>('input[type="search"]');
    const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
    const times: number[] = [];
    for (const words of ['road', 'boil water', 'shelter cedar', 'cierre', 'meetng', 'power outage 77']) {
      const begin = performance.now();
      set?.call(input, words);
      input?.dispatchEvent(new Event('input', { bubbles: true }));
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      times.push(Math.round(performance.now() - begin));
    }
    return times;
  });
  const description = `open ${opening} ms; from key to drawn list ${search.join(', ')} ms`;
  test.info().annotations.push({ type: '10,000 templates', description });
  await again.getByRole('searchbox').fill('');
  await expect(again.getByText(/^10,0\d\d templates$/)).toBeVisible();
  await again.getByRole('searchbox').press('ArrowDown');
  await again.keyboard.press('End');
  await expect(again.locator('[role="row"]:focus')).toHaveAttribute('aria-rowindex', /^100\d\d$/);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`list, editor and history pass axe in ${colorScheme} mode`, async ({ context }) => {
    test.slow();
    const page = await openLibrary(context);
    await page.emulateMedia({ colorScheme });
    expect(await faults(page)).toEqual([]);
    await write(page, 'Closure', 'Please utilize {{street}} prior to noon. [[');
    await expect(page.getByText('To mend before approval')).toBeVisible();
    expect(await faults(page)).toEqual([]);
    await bodyOf(page).fill(closure);
    await page.getByRole('button', { name: 'Approve' }).click();
    await expect(page.getByText('Approved. It stands')).toBeVisible();
    await page.getByRole('link', { name: 'History' }).click();
    await page.getByText('What changed since').first().click();
    expect(await faults(page)).toEqual([]);
  });
}

test('nothing runs out of the page at 320 px', async ({ context }) => {
  const page = await openLibrary(context);
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await overflow(page)).toBe(0);
  await line(page, 'Road closure').click();
  await expect(bodyOf(page)).toBeVisible();
  await page.getByRole('button', { name: /^Street Short text/ }).click();
  expect(await overflow(page)).toBe(0);
});

const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

async function faults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** Presses Tab until the control with this name has the focus. */
async function tabTo(page: Page, name: string, key = 'Tab'): Promise<void> {
  for (let step = 0; step < 60; step++) {
    await page.keyboard.press(key);
    const focused = page.locator(':focus');
    const isIt = await page
      .getByLabel(name, { exact: true })
      .or(page.getByRole('button', { name, exact: true }))
      .and(focused)
      .count();
    if (isIt > 0) return;
  }
  throw new Error(`No press of ${key} leads to “${name}”.`);
}
