import { expect, test } from '../browser/fixtures.ts';
import { box, card, issue, model, sidebar, write } from './on-x.ts';
import { sendCommand } from './send-command.ts';

test('“//” at the start of a word offers templates at the caret; Enter puts one in where it stood', async ({
  x,
}) => {
  await write(x, 'Roads today: //ro');
  const options = x.locator('plainpost-sidebar .picker').getByRole('option');
  await expect(options.first()).toContainText(/road/i);
  await expect(box(x)).toBeFocused();
  await x.keyboard.press('ArrowDown');
  await expect(options.nth(1)).toHaveAttribute('aria-selected', 'true');
  await x.keyboard.press('ArrowUp');
  await x.keyboard.press('Enter');
  await expect.poll(() => model(x)).not.toContain('//');
  // It has blanks: its form is open, and what is put in stands where the search did.
  await expect(sidebar(x).getByRole('button', { name: 'Insert', exact: true })).toBeVisible();
  expect(await model(x)).toBe('Roads today: ');
  await expect(sidebar(x).getByRole('textbox').first()).toBeFocused();
});

test('Escape closes the picker and leaves what was typed; an address opens none', async ({ x }) => {
  await write(x, 'See //');
  const picker = x.locator('plainpost-sidebar .picker');
  await expect(picker).toBeVisible();
  await x.keyboard.press('Escape');
  await expect(picker).toHaveCount(0);
  await x.keyboard.type('boil');
  await expect(picker).toHaveCount(0);
  expect(await model(x)).toBe('See //boil');
  await x.keyboard.type(' https://maplefalls.gov');
  await expect(picker).toHaveCount(0);
});

test('Tab leaves the post as it is, and the picker goes with the focus', async ({ x }) => {
  await write(x, 'See //ro');
  const picker = x.locator('plainpost-sidebar .picker');
  await expect(picker.getByRole('option').first()).toBeVisible();
  await x.keyboard.press('Tab');
  await expect(picker).toHaveCount(0);
  expect(await model(x)).toBe('See //ro');
  await expect(box(x)).not.toBeFocused();
});

test('a template is chosen by mouse, too', async ({ x }) => {
  await write(x, 'See //ro');
  await x.locator('plainpost-sidebar .picker').getByRole('option').first().click();
  await expect(sidebar(x).getByRole('button', { name: 'Insert', exact: true })).toBeVisible();
  expect(await model(x)).toBe('See ');
});

test('underlines and the picker are switched off, and the sidebar is whole without them', async ({ x }) => {
  await write(x, 'Please utilize Oak St. prior to noon. ');
  await expect(issue(x, 'complex-word')).toBeVisible();
  await sidebar(x).getByRole('button', { name: 'What shows in your post' }).click();
  await sidebar(x).getByLabel('Underline words in the post').uncheck();
  await sidebar(x).getByLabel('Offer templates where I type //').uncheck();
  const painted = () => x.evaluate(() => CSS.highlights.get('plainpost-warning')?.size ?? 0);
  await expect.poll(painted).toBe(0);
  await box(x).click();
  await x.keyboard.press('ControlOrMeta+End');
  await x.keyboard.type('//');
  await expect(issue(x, 'complex-word')).toBeVisible();
  await expect(x.locator('plainpost-sidebar .picker')).toHaveCount(0);
  await sidebar(x).getByLabel('Underline words in the post').check();
  await expect.poll(painted).toBeGreaterThan(0);
});

test('by the browser’s own keys: the next issue, its fix, the one before, the list, a template', async ({
  context,
  x,
}) => {
  await write(x, 'Please utilize Oak St. prior to noon. #roadclosure ');
  await expect(issue(x, 'hashtag-camel-case')).toBeVisible();
  await x.keyboard.press('ControlOrMeta+Home');
  await sendCommand(context, 'next-issue');
  await expect(card(x)).toHaveAttribute('data-rule', 'complex-word');
  await sendCommand(context, 'next-issue');
  await expect(card(x)).toHaveAttribute('data-rule', 'wordy-phrase');
  await sendCommand(context, 'previous-issue');
  await expect(card(x)).toHaveAttribute('data-rule', 'complex-word');
  await sendCommand(context, 'apply-fix');
  await expect.poll(() => model(x)).toContain('Please use Oak St.');
  await expect(box(x)).toBeFocused();
  await sendCommand(context, 'open-sidebar');
  await expect(issue(x, 'wordy-phrase').locator('.fix')).toBeFocused();
  await sendCommand(context, 'insert-template');
  await expect(sidebar(x).getByRole('searchbox')).toBeFocused();
});
