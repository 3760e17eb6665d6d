import type { Page } from '@playwright/test';
import { expect, test } from '../browser/fixtures.ts';
import { box, floodDraft, issue, marked, model, openIssue, sidebar, write } from './on-x.ts';

const underlined = async (x: Page) => Object.values(await marked(x)).flat();

test('each issue is one line, under what matters most; it opens to why, source, before and after', async ({
  x,
}) => {
  await write(x, `${floodDraft} Meet at [LOCATION].`);
  await expect(issue(x, 'unfilled-placeholder')).toBeVisible();
  await expect(sidebar(x).locator('.issue-group')).toHaveText([
    /^To fix \d/,
    /^To look at \d/,
    /^To consider \d/,
  ]);
  await expect(issue(x, 'complex-word').locator('.why')).toHaveCount(0);
  const line = await openIssue(x, 'complex-word');
  await expect(line.locator('.why')).toContainText('Source');
  await expect(line.locator('.change')).toHaveText(/advised to before: utilize after: use Oak St\./);
  await line.locator('.issue-open').click();
  await expect(line.locator('.why')).toHaveCount(0);
  await expect(box(x)).toBeFocused();
});

test('a press lands where it began, though another issue comes in above it before it ends', async ({ x }) => {
  await write(x, 'Please utilize Oak St. today.');
  await issue(x, 'complex-word').locator('button.fix').first().hover();
  await x.mouse.down();
  await x.keyboard.insertText(' Meet at [LOCATION].');
  await expect.poll(() => underlined(x)).toContain('[LOCATION]');
  // Longer than the list takes to follow what is typed.
  await x.waitForTimeout(500);
  await x.mouse.up();
  await expect.poll(() => model(x)).toBe('Please use Oak St. today. Meet at [LOCATION].');
  await expect(issue(x, 'unfilled-placeholder')).toBeVisible();
});

test('safe ones are fixed at one press and taken back at another, as long as nothing was typed', async ({
  x,
}) => {
  const text = 'Meet at 5:00PM. #roadclosure #boilwater';
  await write(x, text);
  await sidebar(x).getByRole('button', { name: 'Fix 3 safe ones' }).click();
  await expect.poll(() => model(x)).toBe('Meet at 5 p.m. #RoadClosure #BoilWater');
  await expect(sidebar(x).getByText('3 fixed.')).toBeVisible();
  await sidebar(x).getByRole('button', { name: 'Undo all' }).click();
  await expect.poll(() => model(x)).toBe(text);
  await sidebar(x).getByRole('button', { name: 'Fix 3 safe ones' }).click();
  await expect(sidebar(x).getByText('3 fixed.')).toBeVisible();
  await x.keyboard.press('End');
  await x.keyboard.type(' Thanks');
  await expect(sidebar(x).getByText('3 fixed.')).toHaveCount(0);
});

test('“Fix all like this” mends the same words wherever they stand', async ({ x }) => {
  await write(x, 'We utilize Oak St. and utilize Elm St. prior to noon.');
  const line = await openIssue(x, 'complex-word');
  await line.getByRole('button', { name: 'Fix all 2 like this' }).click();
  await expect.poll(() => model(x)).toBe('We use Oak St. and use Elm St. prior to noon.');
});

test('words ignored for good stay silent in the next post and after a reload, and can be shown again', async ({
  x,
}) => {
  await write(x, floodDraft);
  await (await openIssue(x, 'complex-word')).getByRole('button', { name: 'Always ignore “utilize”' }).click();
  await expect(issue(x, 'complex-word')).toHaveCount(0);
  await expect(sidebar(x).getByText('“utilize” is ignored from now on')).toBeVisible();
  await sidebar(x).getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(issue(x, 'complex-word')).toBeVisible();
  await (await openIssue(x, 'complex-word')).getByRole('button', { name: 'Always ignore “utilize”' }).click();
  await expect(issue(x, 'complex-word')).toHaveCount(0);
  await x.reload();
  await write(x, 'We utilize Oak St. prior to noon. ');
  await expect(issue(x, 'wordy-phrase')).toBeVisible();
  await expect(issue(x, 'complex-word')).toHaveCount(0);
  expect(await underlined(x)).not.toContain('utilize');
  await sidebar(x).getByText('1 thing you silenced for good').click();
  await sidebar(x)
    .getByRole('button', { name: /^Show again: “utilize”/ })
    .click();
  await expect(issue(x, 'complex-word')).toBeVisible();
});

test('a rule ignored three times is asked about once', async ({ x }) => {
  await write(
    x,
    'We utilize Oak St. They utilize Elm St. You utilize Ash St. I utilize Bay St. prior to noon.',
  );
  for (let times = 0; times < 3; times += 1) {
    const line = await openIssue(x, 'complex-word');
    await line.getByRole('button', { name: 'Ignore here: “utilize”', exact: true }).click();
    await expect(issue(x, 'complex-word')).toHaveCount(3 - times);
  }
  await expect(sidebar(x).getByText(/You ignored .* three times/)).toBeVisible();
  await sidebar(x).getByRole('button', { name: 'Keep it' }).click();
  await (await openIssue(x, 'complex-word'))
    .getByRole('button', { name: 'Ignore here: “utilize”', exact: true })
    .click();
  await expect(issue(x, 'complex-word')).toHaveCount(0);
  await expect(sidebar(x).getByText(/three times/)).toHaveCount(0);
});

test('a rule can be turned off from its issue, and on again from the list of what is silent', async ({
  x,
}) => {
  await write(x, floodDraft);
  await (await openIssue(x, 'wordy-phrase')).getByRole('button', { name: /^Turn this rule off/ }).click();
  await expect(issue(x, 'wordy-phrase')).toHaveCount(0);
  await expect.poll(() => underlined(x)).not.toContain('prior to');
  await sidebar(x).getByText('1 thing you silenced for good').click();
  await sidebar(x)
    .getByRole('button', { name: /^Show again/ })
    .click();
  await expect(issue(x, 'wordy-phrase').first()).toBeVisible();
});

test('a false alarm is copied with 15 characters on either side, and nothing is sent', async ({
  context,
  x,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await write(x, floodDraft);
  await (await openIssue(x, 'complex-word')).getByRole('button', { name: 'Report a false alarm' }).click();
  await expect(sidebar(x).getByText(/Nothing was sent/)).toBeVisible();
  const copied = await x.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe('Plainpost, false alarm: complex-word (X)\nare advised to [[utilize]] Oak St. prior ');
});

test('the sidebar goes to the other side of the box by its button or by being drawn there, and stays', async ({
  x,
}) => {
  await x.setViewportSize({ width: 1600, height: 900 });
  // The page makes no room on its left, so it is given some.
  await x.addStyleTag({ content: 'body { padding-inline-start: 420px }' });
  await write(x, floodDraft);
  await expect(issue(x, 'complex-word')).toBeVisible();
  const sides = async () => {
    const [ours, theirs] = [await sidebar(x).boundingBox(), await box(x).boundingBox()];
    return ours && theirs && ours.x < theirs.x ? 'left' : 'right';
  };
  expect(await sides()).toBe('right');
  await sidebar(x).getByRole('button', { name: 'Move the sidebar to the left' }).click();
  await expect.poll(sides).toBe('left');
  const title = await sidebar(x).getByRole('heading', { name: 'Plainpost' }).boundingBox();
  if (title === null) throw new Error('The sidebar has no title.');
  await x.mouse.move(title.x + 20, title.y + 10);
  await x.mouse.down();
  await x.mouse.move(title.x + 300, title.y + 12, { steps: 5 });
  await x.mouse.up();
  await expect.poll(sides).toBe('right');
  await x.reload();
  await x.addStyleTag({ content: 'body { padding-inline-start: 420px }' });
  await write(x, floodDraft);
  await expect(issue(x, 'complex-word')).toBeVisible();
  expect(await sides()).toBe('right');
});
