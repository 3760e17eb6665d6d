import type { Page } from '@playwright/test';
import { expect, test } from '../browser/fixtures.ts';
import { askByKey, framed } from './any-box.ts';
import { holds, pressFix } from './battery/at-work.ts';
import { addressOf, engineCases } from './battery/engines.ts';
import { wholes } from './battery/fixes.ts';
import { type OpenBox, openBox } from './battery/open-box.ts';
import { places } from './battery/places.ts';
import { issue } from './on-x.ts';

const asked = places.filter((place) => place.asked);
const keepsWholes = asked.filter(({ name }) => engineCases.some((one) => one.name === name && one.keeps));

/** Mounts the editor anew with links and mentions in its text, and asks for it. */
async function show({ page, box }: OpenBox, marked: string): Promise<void> {
  await page.evaluate((text) => window.__show(text), marked);
  await box.click();
  await askByKey(page.context());
}

for (const place of keepsWholes) {
  test(`${place.name}: a fix that would cut a link or a mention is not written, and one sentence says so`, async ({
    context,
  }) => {
    test.slow();
    const open = await openBox(place, context.pages()[0] ?? (await context.newPage()));
    for (const { marked, rule } of wholes) {
      await test.step(marked, async () => {
        const text = marked.replaceAll(/\[\[|\]\]|\{\{|\}\}/g, '');
        await show(open, marked);
        await pressFix(open, rule);
        await expect(open.sidebar.getByText('That would change a mention or a link')).toBeVisible();
        await holds(open, text);
      });
    }
    await test.step('beside them it is written', async () => {
      await show(open, 'See [[maplefalls.gov]] prior to noon or ask {{@RideCVT}}');
      await pressFix(open, 'wordy-phrase');
      await holds(open, 'See maplefalls.gov before noon or ask @RideCVT');
      await expect(open.box.locator('a')).toHaveText('maplefalls.gov');
    });
  });
}

test('every editor that takes no typing, or asks to be left alone, gets one sentence and no sidebar', async ({
  context,
}) => {
  test.slow();
  const page = context.pages()[0] ?? (await context.newPage());
  const [first] = asked;
  if (first === undefined) throw new Error('There is no box to ask for.');
  await openBox(first, page);
  for (const place of asked) {
    await test.step(place.name, async () => {
      await page.goto(addressOf(place.name, 'Please utilize Oak St.', '&locked'));
      const locked = page.locator('main .editable, main textarea, main input').first();
      await locked.evaluate((box) => {
        box.tabIndex = 0;
      });
      await locked.click({ force: true });
      await askByKey(context);
      await expect(page.getByRole('alert')).toContainText(/cannot be written in|Click into the box/);
      await hasNoSidebar(page);
      await page.goto(addressOf(place.name, 'Please utilize Oak St.'));
      await page.locator('main').evaluate((around) => around.setAttribute('data-gramm', 'false'));
      await page.locator(place.box).click();
      await askByKey(context);
      await expect(page.getByRole('alert')).toContainText('asks writing tools to stay out');
      await hasNoSidebar(page);
      expect(await page.evaluate(() => window.__standIn.model())).toBe('Please utilize Oak St.');
    });
  }
});

test('a compose box of a site that asks to be left alone is not checked, the next one is', async ({ x }) => {
  const inline = x.getByTestId('tweetTextarea_0');
  await inline.evaluate((box) => box.parentElement?.setAttribute('data-enable-grammarly', 'false'));
  await inline.click();
  await x.keyboard.type('Please utilize Elm St. ');
  await x.getByTestId('SideNav_NewTweet_Button').click();
  await x.keyboard.type('Leave prior to noon. ');
  await expect(issue(x, 'wordy-phrase')).toBeVisible();
  await expect(issue(x, 'complex-word')).toHaveCount(0);
  expect(await x.evaluate(() => CSS.highlights.get('plainpost-warning')?.size)).toBe(1);
});

async function hasNoSidebar(page: Page): Promise<void> {
  await expect(framed(page).locator('section.sidebar')).toHaveCount(0);
}
