import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../browser/fixtures.ts';
import { spanishExtension } from '../browser/spanish-extension.ts';
import { dialogs, enter, modelOf } from './compose.ts';
import { box, card, issue, model, openIssue, placeOf, sidebar, write } from './on-x.ts';

const oddDraft = 'Fire near Oak St. Leave now. See riverton.gov/fire #roadclosure 🔥🔥🔥';

const spoken = (page: Page) => sidebar(page).locator('.spoken');
const odd = (page: Page) => spoken(page).locator('mark');
const tab = (page: Page, name: string) => sidebar(page).getByRole('tab', { name });
const post = (page: Page, name: string) => sidebar(page).getByRole('article', { name });

async function faults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).include('plainpost-sidebar').analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

test('on X, the preview says the post as a screen reader does, and mends what sounds odd there', async ({
  x,
}) => {
  await write(x, oddDraft);
  await expect((await openIssue(x, 'hashtag-camel-case')).locator('.heard-as')).toHaveText(
    'Heard as “hashtag roadclosure”. After the fix: “hashtag Road Closure”.',
  );
  await tab(x, 'Preview').click();
  await expect(spoken(x)).toHaveText(
    'Fire near Oak St. Leave now. See link, riverton dot gov slash fire hashtag roadclosure fire, fire, fire',
  );
  await expect(odd(x)).toHaveText(['hashtag roadclosure', 'fire, fire, fire']);
  await sidebar(x)
    .getByRole('button', { name: /#RoadClosure/ })
    .click();
  await expect(odd(x)).toHaveText(['fire, fire, fire']);
  await sidebar(x)
    .getByRole('button', { name: /Use “🔥”/ })
    .click();
  await expect(spoken(x)).toHaveText(
    'Fire near Oak St. Leave now. See link, riverton dot gov slash fire hashtag Road Closure fire',
  );
  await expect(sidebar(x).getByText('Nothing here is known to sound odd')).toBeVisible();
  expect(await model(x)).toBe(oddDraft.replace('🔥🔥🔥', '🔥').replace('#roadclosure', '#RoadClosure'));
});

test('the preview follows what is typed, and the tab is kept for the next page', async ({ x }) => {
  await write(x, 'Oak St. is open.');
  await tab(x, 'Preview').click();
  await box(x).click();
  await x.keyboard.press('End');
  await x.keyboard.type(' #OakStreet');
  await expect(spoken(x)).toHaveText('Oak St. is open. hashtag Oak Street');
  await expect(post(x, 'X').locator('.says')).toHaveText('Oak St. is open. #OakStreet');
  await x.reload();
  await write(x, 'Elm St.');
  await expect(spoken(x)).toHaveText('Elm St.');
});

test('the card at the words says how they are heard', async ({ x }) => {
  await write(x, 'The road is closed. #roadclosure now');
  await expect(issue(x, 'hashtag-camel-case')).toBeVisible();
  const words = await placeOf(x, '#roadclosure');
  await x.mouse.click(words.x, words.y);
  await expect(card(x).locator('.heard-as')).toContainText('Heard as “hashtag roadclosure”');
});

test('Facebook: by keyboard to the preview, where it is cut off, and how it is said in Spanish', async ({
  context,
}) => {
  const [, facebook] = dialogs;
  if (facebook === undefined) throw new Error('There is no Facebook.');
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(facebook.address);
  await enter(page, facebook);
  const text = 'La calle Oak está cerrada por el incendio hasta mañana por la mañana. ';
  await page.keyboard.insertText(text.repeat(9));
  await page.keyboard.insertText('🔥🔥 #CierreDeCalle');
  await expect(sidebar(page).locator('.summary')).toBeVisible();
  await page.keyboard.press('F6');
  await tab(page, 'Issues').focus();
  await page.keyboard.press('ArrowRight');
  await expect(tab(page, 'Preview')).toBeFocused();
  await expect(post(page, 'Facebook').locator('.cut')).toHaveText('… See more (about here)');
  const shown = await post(page, 'Facebook').locator('.says').innerText();
  expect(shown.split('…')[0]?.length).toBeLessThanOrEqual(478);
  await expect(spoken(page)).toContainText('fuego, fuego etiqueta Cierre De Calle');
  await expect(spoken(page)).toHaveAttribute('lang', 'es');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(sidebar(page).getByRole('button', { name: 'X', exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(post(page, 'X').locator('.cut')).toHaveText('… Show more (about here)');
  const fix = sidebar(page).locator('.odd-list button.fix').first();
  await fix.focus();
  await page.keyboard.press('Enter');
  await expect(spoken(page)).toContainText('mañana. fuego etiqueta Cierre De Calle');
  expect(await modelOf(page, facebook)).toContain('mañana. 🔥 #CierreDeCalle');
  // With nothing odd left the person is back in the post.
  await expect(facebook.box(page)).toBeFocused();
});

test('the line of meters opens by keyboard, says what counts double, and takes the language of the post', async ({
  x,
}) => {
  await write(x, 'Evacuate. ');
  await x.keyboard.insertText('🔥🔥 riverton.gov/fire');
  const meters = sidebar(x).locator('.meters');
  await expect(meters.locator('.length')).toContainText('38 of 280');
  await meters.locator('summary').focus();
  await x.keyboard.press('Enter');
  await expect(meters).toContainText('The link counts as 23');
  await expect(meters).toContainText('2 emoji count as 2 each');
  await expect(meters).toContainText('Too short to measure');
  await sidebar(x).getByLabel('Language').selectOption('es');
  await expect(meters.locator('summary')).toContainText('Spanish');
  await tab(x, 'Preview').click();
  await expect(spoken(x)).toHaveText('Evacuate. fuego, fuego enlace, riverton punto gov barra fire');
});

for (const theme of ['light', 'dark'] as const) {
  test(`preview and meters pass axe on the ${theme} site, and with forced colours`, async ({ x }) => {
    await x.evaluate((name) => window.__standIn.theme(name), theme);
    await write(x, `${oddDraft} ${'The road is closed until Friday. '.repeat(8)}`);
    await sidebar(x).locator('.meters summary').click();
    await expect(sidebar(x).getByLabel('Language')).toBeVisible();
    expect(await faults(x)).toEqual([]);
    await tab(x, 'Preview').click();
    await expect(odd(x)).toHaveCount(2);
    for (const site of ['X', 'Facebook', 'Nextdoor']) {
      await sidebar(x).getByRole('button', { name: site, exact: true }).click();
      await expect(post(x, site)).toBeVisible();
      expect(await faults(x)).toEqual([]);
    }
    await x.emulateMedia({ forcedColors: 'active' });
    expect(await faults(x)).toEqual([]);
  });
}

test('in a narrow window nothing of the preview is wider than the sidebar', async ({ x }) => {
  await write(x, `${oddDraft} https://www.riverton.gov/${'a'.repeat(80)}`);
  await x.setViewportSize({ width: 320, height: 700 });
  await x.getByRole('button', { name: /^Open Plainpost/ }).click();
  await tab(x, 'Preview').click();
  await expect(spoken(x)).toBeVisible();
  const panel = sidebar(x).getByRole('tabpanel');
  expect(await panel.evaluate((node) => node.scrollWidth <= node.clientWidth)).toBe(true);
  const tabs = sidebar(x).getByRole('tablist');
  expect(await tabs.evaluate((node) => node.scrollWidth <= node.clientWidth)).toBe(true);
});

test.describe('where Plainpost speaks Spanish', () => {
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs off its first parameter
  test.use({ extension: async ({}, use) => use(spanishExtension()) });

  test('the preview does, too', async ({ x }) => {
    await write(x, '🔥🔥 La calle Oak está cerrada por el incendio. #CierreDeCalle');
    await tab(x, 'Vista previa').click();
    await expect(
      sidebar(x).getByRole('heading', { name: 'Cómo lo dice un lector de pantalla' }),
    ).toBeVisible();
    await expect(odd(x)).toHaveText(['fuego, fuego']);
    await expect(sidebar(x).locator('.odd-list')).toContainText('Cada uno se dice otra vez.');
    expect(await faults(x)).toEqual([]);
  });
});
