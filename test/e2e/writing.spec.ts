import { expect, test } from '../browser/fixtures.ts';
import { box, caretBehind, issue, model, shown, write } from './on-x.ts';

const post = 'Main Road Update\nPlease utilize Oak St.\nThe detour starts prior to noon. #roadclosure';

/** A fix in a text of three lines, whatever stands around it. */
const fixes = [
  { what: 'in the middle of a line', rule: 'complex-word', from: 'utilize', to: 'use' },
  { what: 'of two words', rule: 'wordy-phrase', from: 'prior to', to: 'before' },
  {
    what: 'inside a hashtag at the end',
    rule: 'hashtag-camel-case',
    from: '#roadclosure',
    to: '#RoadClosure',
  },
];

for (const { what, rule, from, to } of fixes) {
  test(`a fix ${what} leaves every other line, the caret, Backspace and undo intact`, async ({ x }) => {
    await write(x, post);
    const fixed = post.replace(from, to);
    await expect(issue(x, rule)).toBeVisible();
    await caretBehind(x, 'Main Road Update', 'Main');
    await issue(x, rule).locator('button.fix').first().click();
    await expect.poll(() => model(x)).toBe(fixed);
    expect(await shown(x)).toBe(fixed);
    await x.keyboard.type('!!');
    await x.keyboard.press('Backspace');
    expect(await model(x)).toBe(fixed.replace('Main', 'Main!'));
    expect(await shown(x)).toBe(fixed.replace('Main', 'Main!'));
    for (let step = 0; step < 6 && (await model(x)) !== post; step++) {
      await x.keyboard.press('ControlOrMeta+z');
    }
    expect(await model(x)).toBe(post);
    expect(await shown(x)).toBe(post);
  });
}

test('fixes one after another each land on their own words', async ({ x }) => {
  await write(x, post);
  for (const { rule } of fixes) await issue(x, rule).locator('button.fix').first().click();
  const fixed = fixes.reduce((text, { from, to }) => text.replace(from, to), post);
  await expect.poll(() => model(x)).toBe(fixed);
  expect(await shown(x)).toBe(fixed);
  await x.keyboard.type(' Drive slowly.');
  expect(await model(x)).toBe(`${fixed} Drive slowly.`);
});

test('a fix that takes words away leaves the rest of every line, and undo brings them back', async ({
  x,
}) => {
  const twice = 'Road update\nMeet at the the library at 6 p.m.\nBring a friend.';
  await write(x, twice);
  await issue(x, 'repeated-word').locator('button.fix').first().click();
  const once = twice.replace('the the', 'the');
  await expect.poll(() => model(x)).toBe(once);
  expect(await shown(x)).toBe(once);
  await x.keyboard.type(' Ok!');
  await x.keyboard.press('Backspace');
  expect(await model(x)).toBe(`${once} Ok`);
  for (let step = 0; step < 6 && (await model(x)) !== twice; step++) {
    await x.keyboard.press('ControlOrMeta+z');
  }
  expect(await model(x)).toBe(twice);
});

test('a fix at the very start and at the very end of the box', async ({ x }) => {
  await write(x, 'Utilize Oak St. Be there prior to');
  await issue(x, 'complex-word').locator('button.fix').first().click();
  await expect.poll(() => model(x)).toBe('Use Oak St. Be there prior to');
  await issue(x, 'wordy-phrase').locator('button.fix').first().click();
  await expect.poll(() => model(x)).toBe('Use Oak St. Be there before');
  await x.keyboard.type(' 9');
  expect(await model(x)).toBe('Use Oak St. Be there before 9');
});

test('a fix by keyboard: from the composer into the sidebar, Enter, and on to the next issue', async ({
  x,
}) => {
  await write(x, post);
  const button = issue(x, 'complex-word').locator('button.fix').first();
  await button.focus();
  await x.keyboard.press('Enter');
  await expect.poll(() => model(x)).toBe(post.replace('utilize', 'use'));
  await expect.poll(() => x.evaluate(() => document.activeElement?.localName)).toBe('plainpost-sidebar');
  await expect(x.locator('plainpost-sidebar li.issue button:focus')).toBeVisible();
});

test('a typed draft is never touched by checking it', async ({ x }) => {
  const draft =
    'At 7 PM tonight!!!\n\n• Bring 💧 & masks\n• Call 311 — now\n#boilwater @MapleFalls maplefalls.gov';
  await box(x).click();
  for (const [index, line] of draft.split('\n').entries()) {
    if (index > 0) await x.keyboard.press('Enter');
    await x.keyboard.insertText(line);
  }
  await expect(issue(x, 'repeated-punct')).toBeVisible();
  expect(await model(x)).toBe(draft);
  expect(await shown(x)).toBe(draft);
});
