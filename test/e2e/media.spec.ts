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
