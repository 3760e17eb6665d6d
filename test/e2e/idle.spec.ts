import type { Page } from '@playwright/test';
import { expect, test } from '../browser/fixtures.ts';
import { dialogs, enter } from './compose.ts';
import { grow, type Timeline } from './grow.ts';
import { issue, sidebar } from './on-x.ts';
import { enterOwnWorld } from './own-world.ts';

// What is recorded of a page is work on it, too.
test.use({ trace: 'off' });

const insertions = 10_000;
const onX: Timeline = { selector: '.timeline', at: 'afterbegin' };
/** Below what a person writes in: a box that is pushed along is followed, and has to be. */
const below: Timeline = { selector: 'main, [role="main"]', at: 'beforeend' };

/** What a person may have done before they only read on, on pages whose timeline then grows. */
const before: readonly {
  readonly name: string;
  readonly address: string;
  readonly timeline: Timeline;
  act(page: Page): Promise<void>;
}[] = [
  {
    name: 'nothing was written',
    address: 'https://x.com/home',
    timeline: onX,
    act: async () => {},
  },
  {
    name: 'an empty box was used and left',
    address: 'https://x.com/home',
    timeline: onX,
    act: async (page) => {
      await page.getByTestId('tweetTextarea_0').click();
      await expect(sidebar(page)).toBeVisible();
      await page.getByRole('tab', { name: 'For you' }).click();
      await expect(page.getByRole('button', { name: 'Open Plainpost' })).toBeVisible();
    },
  },
  {
    name: 'a draft was left in the box above the timeline, with its marks',
    address: 'https://x.com/home',
    timeline: onX,
    act: async (page) => {
      await page.getByTestId('tweetTextarea_0').click();
      await page.keyboard.type('Please utilize Oak St. ');
      await expect(issue(page, 'complex-word')).toBeVisible();
      await page.getByRole('tab', { name: 'For you' }).click();
    },
  },
  {
    name: 'a reply was begun and left within the page that grows',
    address: 'https://nextdoor.com/p/alder',
    timeline: below,
    act: async (page) => {
      await page.getByTestId('comment-add-reply-input').click();
      await page.keyboard.type('Please utilize Oak St. ');
      await expect(issue(page, 'complex-word')).toBeVisible();
      await page.getByLabel('Search Nextdoor').click();
    },
  },
  ...dialogs.map((dialog) => ({
    name: `a draft was written in the dialog of ${dialog.name}, and the dialog closed`,
    address: dialog.address,
    timeline: below,
    act: async (page: Page) => {
      await enter(page, dialog);
      await page.keyboard.type('Please utilize Oak St. ');
      await expect(issue(page, 'complex-word')).toBeVisible();
      await dialog.closer(page).click();
      await expect(sidebar(page)).toHaveCount(0);
    },
  })),
];

for (const { name, address, timeline, act } of before) {
  test(`10,000 insertions into the timeline call nothing of ours after ${name}`, async ({ x }) => {
    test.slow();
    await x.goto(address);
    const world = await enterOwnWorld(x);
    await act(x);
    // What moves along under a pointer that rests has the browser tell of it, which is no doing of the timeline's.
    await x.mouse.move(1, 1);
    // What is still on its way from the background comes once; what the insertions call, they call every time.
    await expect
      .poll(
        async () => {
          await world.calls();
          await grow(x, timeline, insertions);
          const { timers } = await world.underway();
          return { calls: await world.calls(), timers };
        },
        { timeout: 90_000 },
      )
      .toEqual({ calls: {}, timers: [] });
  });
}

test('a count of calls that sees nothing would prove nothing: it sees a focus', async ({ x }) => {
  const world = await enterOwnWorld(x);
  await world.calls();
  await x.getByTestId('SearchBox_Search_Input').click();
  expect(Object.keys(await world.calls())).toEqual(['sentinel.js']);
  await x.getByTestId('tweetTextarea_0').click();
  await expect(sidebar(x)).toBeVisible();
  expect(Object.keys(await world.calls()).sort()).toEqual(['composer.js', 'sentinel.js']);
  expect((await world.underway()).observers).not.toEqual([]);
});

test('until a compose box has the focus nothing observes and no timer runs, whatever the person does', async ({
  x,
}) => {
  const world = await enterOwnWorld(x);
  await x.getByTestId('SearchBox_Search_Input').click();
  await x.keyboard.type('Oak St.');
  await x.mouse.wheel(0, 2_000);
  await x.mouse.move(300, 300, { steps: 20 });
  await grow(x, onX, 1_000);
  await x.setViewportSize({ width: 1000, height: 700 });
  expect(await world.underway()).toEqual({ observers: [], timers: [] });
  expect(Object.keys(await world.calls())).toEqual(['sentinel.js']);
});
