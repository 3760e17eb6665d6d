import AxeBuilder from '@axe-core/playwright';
import type { BrowserContext, Locator, Page } from '@playwright/test';
import { expect, test } from '../browser/fixtures.ts';
import { answerable } from './answerable.ts';
import { box, issue, model, sidebar, write } from './on-x.ts';

const flawed = 'Water is off on [STREET] until noon.';
const clean = 'Water is off on Oak Street until noon.';

const published = (page: Page) => page.evaluate(() => window.__standIn.published);
const bar = (page: Page) => page.getByRole('region', { name: 'Before you post' });
const held = (page: Page) => bar(page).getByRole('alert');
const counts = (page: Page) => bar(page).getByRole('button', { name: /Open the list/ });
const postButton = (page: Page) => page.getByTestId('tweetButtonInline');

/** The agency's choice, where the popup keeps it. */
async function choose(context: BrowserContext, mode: 'inform' | 'ask' | 'require'): Promise<void> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  await worker.evaluate(async (chosen) => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { set(all: object): unknown } } };
    };
    await chrome.storage.local.set({ gate: { mode: chosen, warnings: false } });
  }, mode);
}

/** Notes every part of a press that the page gets to see at a control. */
const listen = (control: Locator) =>
  control.evaluate((node) => {
    const seen: string[] = [];
    Object.assign(window, { seenAtControl: seen });
    for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'keydown', 'keyup']) {
      window.addEventListener(
        type,
        (event) => {
          if (event.composedPath().includes(node)) seen.push(event.type);
        },
        { capture: true },
      );
    }
  });
const seen = (page: Page) => page.evaluate(() => Reflect.get(window, 'seenAtControl') as string[]);

async function openOnFacebook(context: BrowserContext, path: string): Promise<Page> {
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(`https://www.facebook.com${path}`);
  await page.getByRole('region', { name: 'Create a post' }).getByRole('button').first().click();
  await expect(page.getByRole('dialog', { name: 'Create post' }).getByRole('textbox')).toBeFocused();
  return page;
}

const overlaps = async (one: Locator, other: Locator): Promise<boolean> => {
  const [a, b] = [await one.boundingBox(), await other.boundingBox()];
  if (a === null || b === null) throw new Error('One of the two is not shown.');
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
};

test('by default what is open stands beside the Post button, and nothing is held back', async ({ x }) => {
  await box(x).click();
  await expect(sidebar(x)).toBeVisible();
  await expect(bar(x)).toHaveCount(0);
  await x.keyboard.type(flawed);
  await expect(counts(x)).toBeVisible();
  await expect(counts(x)).toContainText('1 to fix');
  for (const control of await x.locator('.composer button, .composer [contenteditable]').all()) {
    expect(await overlaps(counts(x), control)).toBe(false);
  }
  await postButton(x).click();
  await expect.poll(() => published(x)).toEqual([flawed]);
  await expect(bar(x)).toBeHidden();
});

test('the counts follow the Post button when the page scrolls, and lead to the list', async ({ x }) => {
  await write(x, flawed);
  await expect(counts(x)).toBeVisible();
  const distance = async () => {
    const [a, b] = [await counts(x).boundingBox(), await postButton(x).boundingBox()];
    return a && b && Math.round(a.y - b.y);
  };
  const before = await distance();
  const { y } = (await postButton(x).boundingBox()) ?? { y: 0 };
  await x.mouse.wheel(0, 60);
  await expect.poll(async () => (await postButton(x).boundingBox())?.y).toBeLessThan(y);
  await expect.poll(distance).toBe(before);
  await sidebar(x).getByRole('button', { name: 'Collapse the sidebar' }).click();
  await counts(x).click();
  await expect(issue(x, 'unfilled-placeholder')).toBeVisible();
  await expect(box(x)).toBeFocused();
});

test('asked to, it holds the whole first press, says why, and lets the second through', async ({
  x,
  context,
}) => {
  await choose(context, 'ask');
  await write(x, flawed);
  await expect(issue(x, 'unfilled-placeholder')).toBeVisible();
  await listen(postButton(x));
  await postButton(x).click();
  await expect(held(x)).toContainText('Not posted yet. 1 thing is still open:');
  await expect(held(x)).toContainText('[STREET]');
  await expect(bar(x).getByText('Press Post again to post anyway.')).toBeVisible();
  expect(await seen(x)).toEqual([]);
  expect(await published(x)).toEqual([]);
  for (const control of [postButton(x), box(x)]) expect(await overlaps(bar(x), control)).toBe(false);
  await answerable(x);
  await postButton(x).click();
  await expect.poll(() => published(x)).toEqual([flawed]);
  expect(await seen(x)).toEqual(['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']);
  await expect(bar(x)).toBeHidden();
});

test('a post in which nothing is open goes out at the first press', async ({ x, context }) => {
  await choose(context, 'ask');
  await write(x, flawed);
  await expect(issue(x, 'unfilled-placeholder')).toBeVisible();
  await x.keyboard.press('ControlOrMeta+a');
  await x.keyboard.type(clean);
  await expect(issue(x, 'unfilled-placeholder')).toHaveCount(0);
  await postButton(x).click();
  await expect.poll(() => published(x)).toEqual([clean]);
});

test('the shortcut is held too: the caret stays, and after a change the count starts anew', async ({
  x,
  context,
}) => {
  await choose(context, 'ask');
  await write(x, flawed);
  await expect(issue(x, 'unfilled-placeholder')).toBeVisible();
  await x.keyboard.press('ControlOrMeta+Enter');
  await expect(held(x)).toContainText('Not posted yet');
  await expect(box(x)).toBeFocused();
  await x.keyboard.type(' Sorry.');
  await expect(held(x)).toBeEmpty();
  await expect.poll(() => model(x)).toBe(`${flawed} Sorry.`);
  await expect(counts(x)).toBeVisible();
  await x.keyboard.press('ControlOrMeta+Enter');
  // Pressed before the check is through it says so first, and names what the check finds.
  await expect(held(x)).toContainText('[STREET]');
  expect(await published(x)).toEqual([]);
  await answerable(x);
  await x.keyboard.press('ControlOrMeta+Enter');
  await expect.poll(() => published(x)).toEqual([`${flawed} Sorry.`]);
});

test('where a reason is asked for, the keyboard leads there and back, and the press goes through with it', async ({
  x,
  context,
}) => {
  await choose(context, 'require');
  await write(x, flawed);
  await expect(issue(x, 'unfilled-placeholder')).toBeVisible();
  await x.keyboard.press('ControlOrMeta+Enter');
  await answerable(x);
  await x.keyboard.press('ControlOrMeta+Enter');
  await expect(bar(x).getByText('A reason is needed first.')).toBeVisible();
  await answerable(x);
  const { violations } = await new AxeBuilder({ page: x }).include('plainpost-sidebar').analyze();
  expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
  expect(await published(x)).toEqual([]);
  await x.keyboard.press('F6');
  const field = bar(x).getByRole('textbox', { name: 'Why post it as it is?' });
  await expect(field).toBeFocused();
  await x.keyboard.type('The street is not known yet');
  await expect(field).toHaveValue('The street is not known yet');
  await x.keyboard.press('Enter');
  await expect(box(x)).toBeFocused();
  expect(await model(x)).toBe(flawed);
  await answerable(x);
  await x.keyboard.press('ControlOrMeta+Enter');
  await expect.poll(() => published(x)).toEqual([flawed]);
});

test('a thread is held for what is open in any of its boxes', async ({ x, context }) => {
  await choose(context, 'ask');
  await write(x, flawed);
  await x.getByTestId('addButton').click();
  await expect(x.getByTestId('tweetTextarea_1').first()).toBeFocused();
  await x.keyboard.type(clean);
  await expect(counts(x)).toContainText('1 to fix');
  await postButton(x).click();
  await expect(held(x)).toContainText('[STREET]');
  expect(await published(x)).toEqual([]);
  await answerable(x);
  await postButton(x).click();
  await expect.poll(() => published(x)).toEqual([flawed, clean]);
});

test('a press the page makes itself is the page’s own business', async ({ x, context }) => {
  await choose(context, 'ask');
  await write(x, flawed);
  await expect(issue(x, 'unfilled-placeholder')).toBeVisible();
  await postButton(x).evaluate((node: HTMLElement) => node.click());
  await expect.poll(() => published(x)).toEqual([flawed]);
});

test('nobody is locked out when the checks cannot be reached: it says so, and the second press posts', async ({
  x,
  context,
}) => {
  await choose(context, 'ask');
  await write(x, flawed);
  await expect(issue(x, 'unfilled-placeholder')).toBeVisible();
  const worker = context.serviceWorkers()[0];
  await worker?.evaluate(() => {
    const { chrome } = globalThis as unknown as { chrome: { runtime: { reload(): void } } };
    chrome.runtime.reload();
  });
  await box(x).click();
  await x.keyboard.type(' More soon.');
  await expect(bar(x).getByText('Not checked')).toBeVisible();
  await x.keyboard.press('ControlOrMeta+Enter');
  await expect(held(x)).toContainText('This text has not been checked yet.');
  expect(await published(x)).toEqual([]);
  await answerable(x);
  await x.keyboard.press('ControlOrMeta+Enter');
  await expect.poll(() => published(x)).toHaveLength(1);
});

test('a division that says it is a button is held by mouse, Enter and Space alike', async ({ context }) => {
  await choose(context, 'ask');
  const page = await openOnFacebook(context, '/');
  await page.keyboard.type(flawed);
  await expect(counts(page)).toContainText('1 to fix');
  const post = page.getByRole('dialog').getByRole('button', { name: 'Post', exact: true });
  await listen(post);
  for (const press of [() => post.click(), () => post.press('Enter'), () => post.press(' ')]) {
    await press();
    await expect(held(page)).toContainText('Not posted yet');
    expect((await seen(page)).filter((type) => type !== 'keyup')).toEqual([]);
    expect(await published(page)).toEqual([]);
    await bar(page).getByRole('button', { name: 'Close and go on writing' }).click();
    await expect(held(page)).toBeEmpty();
  }
  await post.press(' ');
  await answerable(page);
  await post.press('Enter');
  await expect.poll(() => published(page)).toEqual([flawed]);
});

test('posting in two steps is asked about once, and the post is still known at the second', async ({
  context,
}) => {
  await choose(context, 'ask');
  const page = await openOnFacebook(context, '/mapletownpage');
  await page.keyboard.type(flawed);
  await expect(counts(page)).toContainText('1 to fix');
  const next = page.getByRole('dialog').getByRole('button', { name: 'Next', exact: true });
  await next.click();
  await expect(bar(page).getByText('Press Next again to go on anyway.')).toBeVisible();
  await expect(page.getByRole('dialog', { name: 'Post settings' })).toHaveCount(0);
  await answerable(page);
  await next.click();
  await expect(page.getByRole('dialog', { name: 'Post settings' })).toBeVisible();
  await expect(bar(page)).toContainText('1 to fix');
  await page.getByRole('dialog').getByRole('button', { name: 'Post', exact: true }).click();
  await expect.poll(() => published(page)).toEqual([flawed]);
});
