import { expect, test } from '../browser/fixtures.ts';
import { box, issue, sidebar, write } from './on-x.ts';

test('a photo without a description is an error, with the way to where X has it described', async ({ x }) => {
  await write(x, 'Oak St. is under water.');
  await x.getByRole('button', { name: 'Add photos or video' }).first().click();
  await expect(issue(x, 'missing-alt')).toHaveAttribute('data-severity', 'error');
  await issue(x, 'missing-alt').getByRole('button', { name: 'Go to its description' }).click();
  await expect(x.getByTestId('altTextWrapper').first()).toBeFocused();
});

test('a description that helps nobody is found, and a good one is left alone', async ({ x }) => {
  await x.getByTestId('SideNav_NewTweet_Button').click();
  await x.keyboard.type('Oak St. is under water.');
  await x.locator('[role="dialog"]').getByRole('button', { name: 'Add photos or video' }).click();
  await x.getByTestId('altTextWrapper').click();
  await x.getByTestId('altTextInput').fill('IMG_2041.jpg');
  await x.getByTestId('endEditingButton').click();
  await expect(issue(x, 'alt-quality')).toBeVisible();
  await expect(issue(x, 'missing-alt')).toHaveCount(0);
  await x.getByTestId('altTextWrapper').click();
  await x.getByTestId('altTextInput').fill('Brown water covers Oak Street up to the doors of parked cars.');
  await x.getByTestId('endEditingButton').click();
  await expect(issue(x, 'alt-quality')).toHaveCount(0);
  await expect(
    sidebar(x).getByText('Nobody but you can tell whether a description fits its picture.'),
  ).toBeVisible();
});

test('without attachments nothing is said of them', async ({ x }) => {
  await write(x, 'Oak St. is open.');
  await expect(sidebar(x).locator('.summary')).toBeVisible();
  await expect(issue(x, 'missing-alt')).toHaveCount(0);
  await expect(box(x)).toBeFocused();
});

test('in a thread each box answers for its own photos', async ({ x }) => {
  const dialog = x.locator('[role="dialog"]');
  await x.getByTestId('SideNav_NewTweet_Button').click();
  await x.keyboard.type('Oak St. is under water.');
  await dialog.getByRole('button', { name: 'Add photos or video' }).click();
  await expect(issue(x, 'missing-alt')).toHaveCount(1);
  await dialog.getByTestId('addButton').click();
  await expect(dialog.getByTestId('tweetTextarea_1')).toBeFocused();
  await x.keyboard.type('Elm St. is dry.');
  await expect(sidebar(x).locator('.summary.none')).toBeVisible();
  await expect(issue(x, 'missing-alt')).toHaveCount(0);
  await dialog.getByTestId('tweetTextarea_0').click();
  await expect(issue(x, 'missing-alt')).toHaveCount(1);
});

test('a description is written beside the post, checked, copied, and pasted by the person', async ({
  x,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await x.getByTestId('SideNav_NewTweet_Button').click();
  // A post of a photo alone: what was written for it is there again after the site's own step.
  await x.locator('[role="dialog"]').getByRole('button', { name: 'Add photos or video' }).click();
  await sidebar(x).getByRole('button', { name: 'Describe picture 1' }).click();
  const field = sidebar(x).getByRole('textbox', { name: 'Description of picture 1' });
  await field.fill('Image of IMG_2041');
  await expect(sidebar(x).getByText(/is a file name/)).toBeVisible();
  await field.fill('Brown water covers Oak Street.');
  await expect(sidebar(x).getByText(/is a file name/)).toHaveCount(0);
  await expect(sidebar(x).getByText('30 of 1,000 characters')).toBeVisible();
  await sidebar(x).getByRole('button', { name: 'Copy the description' }).click();
  await expect(sidebar(x).getByText('Copied. Paste it where X asks for the description.')).toBeVisible();
  const link = x.locator('[role="dialog"]').getByTestId('altTextWrapper');
  await sidebar(x).locator('.description').getByRole('button', { name: 'Go to its description' }).click();
  await expect(link).toBeFocused();
  await x.keyboard.press('Enter');
  await x.getByTestId('altTextInput').click();
  await x.keyboard.press('ControlOrMeta+v');
  await expect(x.getByTestId('altTextInput')).toHaveValue('Brown water covers Oak Street.');
  await x.getByTestId('endEditingButton').click();
  await expect(sidebar(x).getByText('1 of 1 described')).toBeVisible();
  await expect(sidebar(x).getByText('“Brown water covers Oak Street.”')).toBeVisible();
  await expect(issue(x, 'missing-alt')).toHaveCount(0);
});

test('what was written for a photo is there again when the site’s own step is left without a word', async ({
  x,
}) => {
  await x.getByTestId('SideNav_NewTweet_Button').click();
  const dialog = x.locator('[role="dialog"]');
  await dialog.getByRole('button', { name: 'Add photos or video' }).click();
  await sidebar(x).getByRole('button', { name: 'Describe picture 1' }).click();
  await sidebar(x).getByRole('textbox', { name: 'Description of picture 1' }).fill('Brown water');
  await dialog.getByTestId('altTextWrapper').click();
  await expect(x.getByTestId('altTextInput')).toBeVisible();
  await expect(sidebar(x)).toHaveCount(0);
  await x.goBack();
  await dialog.getByTestId('tweetTextarea_0').click();
  await sidebar(x).getByRole('button', { name: 'Describe picture 1' }).click();
  await expect(sidebar(x).getByRole('textbox', { name: 'Description of picture 1' })).toHaveValue(
    'Brown water',
  );
});
