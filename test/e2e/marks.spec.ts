import type { Page } from '@playwright/test';
import { expect, test } from '../browser/fixtures.ts';
import { answerFor } from '../stand-ins/answer.ts';
import { caretBehind, issue, marked, model, write } from './on-x.ts';

const words = async (x: Page) => Object.values(await marked(x)).flat();

/** Notes at each frame, just before it is shown, which words are marked. */
const watchFrames = (x: Page) =>
  x.evaluate(() => {
    const seen: string[][] = [];
    const look = () => {
      const names = ['error', 'warning', 'suggestion'].map((severity) => `plainpost-${severity}`);
      seen.push(names.flatMap((name) => [...(CSS.highlights.get(name) ?? [])].map(String)).sort());
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
    Object.assign(window, { seen });
  });
const frames = (x: Page) => x.evaluate(() => (window as unknown as { seen: string[][] }).seen);

test('while a person types elsewhere in a line, its marks are there at every frame and on the same words', async ({
  x,
}) => {
  const line = 'Please utilize Oak St. prior to noon.';
  await write(x, line);
  await expect.poll(() => words(x)).toEqual(['utilize', 'prior to']);
  await caretBehind(x, line, 'Oak ');
  await watchFrames(x);
  for (const letter of 'and Elm ') await x.keyboard.press(letter === ' ' ? 'Space' : letter);
  await x.keyboard.press('Home');
  await x.keyboard.type('Now: ');
  await x.keyboard.press('Enter');
  await x.keyboard.press('Backspace');
  await expect.poll(() => model(x)).toBe('Now: Please utilize Oak and Elm St. prior to noon.');
  expect(new Set((await frames(x)).map(String))).toEqual(new Set(['prior to,utilize']));
});

test('a mark goes as soon as its word is changed, and other marks stay', async ({ x }) => {
  const line = 'Please utilize Oak St. prior to noon.';
  await write(x, line);
  await expect.poll(() => words(x)).toEqual(['utilize', 'prior to']);
  await caretBehind(x, line, 'prior');
  await watchFrames(x);
  await x.keyboard.type('s');
  await expect.poll(async () => (await frames(x)).at(-1)).toEqual(['utilize']);
  // A frame from before the key may be among them or not; one with half of the words may not.
  const others = (await frames(x)).map(String).filter((seen) => seen !== 'prior to,utilize');
  expect(new Set(others)).toEqual(new Set(['utilize']));
});

test('every box of a thread keeps its marks while another one is written in', async ({ x }) => {
  await x.getByTestId('SideNav_NewTweet_Button').click();
  await x.keyboard.type('Please utilize Oak St. ');
  await expect.poll(() => words(x)).toEqual(['utilize']);
  await x.locator('[role="dialog"]').getByTestId('addButton').click();
  await x.keyboard.type('Leave prior to noon. ');
  await expect.poll(async () => (await words(x)).sort()).toEqual(['prior to', 'utilize']);
  await x.keyboard.type('Thanks. ');
  await expect(issue(x, 'wordy-phrase')).toBeVisible();
  expect((await words(x)).sort()).toEqual(['prior to', 'utilize']);
});

test('marks come back when the site draws the box anew, and go with a box that leaves', async ({ x }) => {
  await write(x, 'Please utilize Oak St. ');
  await expect.poll(() => words(x)).toEqual(['utilize']);
  await x.evaluate(() => window.__standIn.remount());
  await expect.poll(() => words(x)).toEqual(['utilize']);
  await x.keyboard.type('Ok. ');
  expect(await words(x)).toEqual(['utilize']);
  await x.evaluate(() =>
    document.querySelector('[data-testid="tweetTextarea_0"]')?.closest('main')?.remove(),
  );
  await expect.poll(() => words(x)).toEqual([]);
});

test('words in a shadow root are marked as anywhere else', async ({ context }) => {
  const x = context.pages()[0] ?? (await context.newPage());
  await context.route('https://x.com/**', async (route) => {
    const answer = await answerFor(route.request().url().replace('//x.com', '//editors.example'));
    return answer ? route.fulfill(answer) : route.abort();
  });
  await x.goto('https://x.com/?engine=quill-shadow');
  const editable = x.locator('.ql-editor');
  await editable.evaluate((box) => {
    box.dataset.testid = 'tweetTextarea_0';
  });
  await editable.click();
  await x.keyboard.type('Please utilize Oak St. ');
  await expect.poll(() => words(x)).toEqual(['utilize']);
  // What the browser draws there is no matter of a range alone: it takes its style from the page outside.
  expect(
    await editable.evaluate(
      (box) => getComputedStyle(box, '::highlight(plainpost-warning)').textDecorationStyle,
    ),
  ).toBe('dashed');
});
