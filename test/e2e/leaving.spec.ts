import type { Page } from '@playwright/test';
import { expect, test } from '../browser/fixtures.ts';
import { type ComposeDialog, dialogs, enter, modelOf } from './compose.ts';
import { issue, sidebar } from './on-x.ts';
import { enterOwnWorld, type OwnWorld } from './own-world.ts';

// What is recorded of a page holds on to its nodes.
test.use({ trace: 'off' });

/** Opens the dialog, writes, mends a word and closes the dialog again. */
async function writeAndLeave(page: Page, dialog: ComposeDialog): Promise<void> {
  await enter(page, dialog);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('Please utilize Oak St. prior to noon. ');
  await expect(issue(page, 'wordy-phrase')).toBeVisible();
  await issue(page, 'complex-word').locator('button.fix').first().click();
  await expect.poll(() => modelOf(page, dialog)).toBe('Please use Oak St. prior to noon. ');
  await dialog.closer(page).click();
  await expect(dialog.box(page)).toHaveCount(0);
  await expect(sidebar(page)).toHaveCount(0);
}

/** What is left once all that was under way has come to its end and the garbage is gone. */
async function left(world: OwnWorld) {
  await expect.poll(() => world.underway()).toEqual({ observers: [], timers: [] });
  let before = '';
  await expect
    .poll(async () => {
      const now = JSON.stringify(await world.counts());
      const isSame = now === before;
      before = now;
      return isSame;
    })
    .toBe(true);
  return { ...(await world.counts()), detached: await world.detached() };
}

for (const dialog of dialogs) {
  test(`after the dialog of ${dialog.name} is closed nothing of it is kept, time after time`, async ({
    x,
  }) => {
    test.slow();
    await x.goto(dialog.address);
    const world = await enterOwnWorld(x);
    for (let time = 0; time < 2; time++) await writeAndLeave(x, dialog);
    const early = await left(world);
    for (let time = 0; time < 3; time++) await writeAndLeave(x, dialog);
    const late = await left(world);
    expect(late.nodes).toBeLessThanOrEqual(early.nodes);
    expect(late.listeners).toBeLessThanOrEqual(early.listeners);
    // The React that the stand-in of Nextdoor is made with keeps the dialog it drew last, with us or without.
    if (dialog.engine === 'text-field') {
      expect(late.detached.filter((node) => node.startsWith('<textarea')).length).toBeLessThanOrEqual(1);
    } else expect(late.detached).toEqual([]);
  });
}

test('a look for what was kept that finds nothing would prove nothing: it finds what is kept on purpose', async ({
  x,
}) => {
  const world = await enterOwnWorld(x);
  const before = await world.counts();
  await world.run(`
    globalThis.kept = document.createElement('aside');
    document.body.append(kept);
    kept.remove();
    addEventListener('resize', () => {});
    new ResizeObserver(() => {}).observe(document.body);
    setTimeout(() => {}, 1e6);
  `);
  expect(await world.detached()).toEqual(['<aside></aside>']);
  expect(await world.counts()).toEqual({ nodes: before.nodes + 1, listeners: before.listeners + 1 });
  expect(await world.underway()).toEqual({ observers: ['ResizeObserver of 1'], timers: ['setTimeout'] });
});
