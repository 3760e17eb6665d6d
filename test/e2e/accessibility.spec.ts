import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../browser/fixtures.ts';
import { card, floodDraft, issue, modalModel, placeOf, sidebar, write } from './on-x.ts';

/** Everything of ours on the page, by axe's rules for WCAG 2.2 AA and good practice, contrast included. */
async function faults(x: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page: x }).include('plainpost-sidebar').analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

for (const theme of ['light', 'dim', 'dark'] as const) {
  test(`sidebar, card, templates and form pass axe on the ${theme} site`, async ({ x }) => {
    test.slow();
    await x.evaluate((name) => window.__standIn.theme(name), theme);
    await write(x, `${floodDraft} [LOCATION]`);
    await expect(issue(x, 'unfilled-placeholder')).toBeVisible();
    expect(await faults(x)).toEqual([]);
    await sidebar(x).getByLabel('Check as').selectOption('emergency');
    await x.getByRole('button', { name: 'Add photos or video' }).first().click();
    await expect(issue(x, 'missing-alt')).toBeVisible();
    expect(await faults(x)).toEqual([]);
    const words = await placeOf(x, 'utilize');
    await x.mouse.click(words.x, words.y);
    await expect(card(x)).toBeVisible();
    expect(await faults(x)).toEqual([]);
    await x.keyboard.press('Escape');
    await sidebar(x).getByRole('tab', { name: 'Templates' }).click();
    await sidebar(x).getByRole('searchbox').fill('road');
    await expect(
      sidebar(x)
        .getByRole('button', { name: /^Road closure/ })
        .first(),
    ).toBeVisible();
    expect(await faults(x)).toEqual([]);
    await sidebar(x)
      .getByRole('button', { name: /^Road closure/ })
      .first()
      .click();
    await sidebar(x).getByRole('button', { name: 'Insert', exact: true }).click();
    expect(await faults(x)).toEqual([]);
    await sidebar(x).getByRole('button', { name: 'Collapse the sidebar' }).click();
    await expect(x.getByRole('button', { name: /^Open Plainpost/ })).toBeVisible();
    expect(await faults(x)).toEqual([]);
  });
}

test('an emergency is chosen by keyboard, and the post keeps its caret', async ({ x }) => {
  await write(x, 'Flash flooding on Oak St.');
  const choice = sidebar(x).getByLabel('Check as');
  await expect(choice).toBeVisible();
  await x.keyboard.press('F6');
  for (let step = 0; step < 6 && !(await choice.evaluate((node) => node.matches(':focus'))); step++)
    await x.keyboard.press('Tab');
  await x.keyboard.press('ArrowDown');
  await expect(choice).toHaveValue('emergency');
  await expect(sidebar(x).locator('[data-element="hazard"]')).toHaveClass('said');
  await x.keyboard.press('F6');
  await x.keyboard.type(' Avoid the area.');
  await expect(sidebar(x).locator('[data-element="action"]')).toHaveClass('said');
});

test('the whole job by keyboard alone, inside the dialog that holds the focus', async ({ x }) => {
  await x.getByTestId('SideNav_NewTweet_Button').click();
  await x.keyboard.type('Please utilize Oak St. prior to noon. ');
  await expect(issue(x, 'complex-word')).toBeVisible();
  await x.keyboard.press('F6');
  await expect(issue(x, 'complex-word').locator('button.fix').first()).toBeFocused();
  await x.keyboard.press('F6');
  await x.keyboard.type('Now. ');
  await expect.poll(() => modalModel(x)).toBe('Please utilize Oak St. prior to noon. Now. ');
  await x.keyboard.press('F6');
  await x.keyboard.press('Enter');
  await expect.poll(() => modalModel(x)).toBe('Please use Oak St. prior to noon. Now. ');
  await expect(issue(x, 'wordy-phrase').locator('button.fix').first()).toBeFocused();
  await x.keyboard.press('Enter');
  // With the last issue gone the person is back in the post.
  await expect.poll(() => modalModel(x)).toBe('Please use Oak St. before noon. Now. ');
  await expect(x.locator('[role="dialog"] [data-testid="tweetTextarea_0"]')).toBeFocused();
  await x.keyboard.type('Thank you.');
  await expect.poll(() => modalModel(x)).toBe('Please use Oak St. before noon. Now. Thank you.');
  await expect(x).toHaveURL('https://x.com/compose/post');
});
