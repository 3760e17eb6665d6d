import { expect, test } from '../browser/fixtures.ts';
import { openLibrary } from '../browser/library-in-page.ts';
import { box, sidebar } from './on-x.ts';

test('a changed style guide holds for the next thing typed in any tab, and what it flags is counted only once asked for', async ({
  x,
  context,
}) => {
  const { run, page } = await openLibrary(context);
  const counted = `plainpost.createLibrary().counts.toArray().then((all) => all.map(({ what, id }) => what + ' ' + id))`;
  const issue = sidebar(x).locator('li.issue[data-rule="complex-word"]');
  await x.bringToFront();
  await box(x).click();
  await x.keyboard.type('Please utilize Oak St. today.');
  await expect(issue).toBeVisible();
  expect(await run(counted)).toEqual([]);

  await page.bringToFront();
  await run(`chrome.storage.local.set({ countsOn: true })`);
  await run(`(async () => {
    globalThis.desk = plainpost.createDesk(plainpost.createLibrary());
    const guide = await desk.guide('used');
    await desk.saveGuide({ ...guide, rules: { 'complex-word': { on: false } } });
    await desk.applyGuide();
  })()`);
  await x.bringToFront();
  await box(x).click();
  await x.keyboard.type(' Bring a hat.');
  await expect(issue).toHaveCount(0);

  await page.bringToFront();
  await run(`(async () => {
    const guide = await desk.guide('used');
    await desk.saveGuide({ ...guide, rules: {} });
    await desk.applyGuide();
  })()`);
  await x.bringToFront();
  await box(x).click();
  await x.keyboard.type(' We will commence at noon.');
  await expect(issue.first()).toBeVisible();
  await issue.first().locator('.issue-open').click();
  await issue
    .first()
    .getByRole('button', { name: /^Ignore/ })
    .click();
  await expect.poll(() => run(counted)).toContain('ignored complex-word');
  expect(await run(counted)).toContain('found complex-word');
});
