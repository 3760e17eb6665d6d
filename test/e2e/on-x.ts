import { expect, type Locator, type Page } from '@playwright/test';

/** The draft of the product's first promise. */
export const floodDraft =
  'Due to flooding, residents are advised to utilize Oak St. prior to 7:00 PM tonight!!! #roadclosure';

export const modalModel = (x: Page): Promise<string | undefined> =>
  x.evaluate(() => window.__standIn.models()['modal/tweetTextarea_0']);

export const box = (x: Page): Locator => x.getByTestId('tweetTextarea_0').first();
export const sidebar = (x: Page): Locator => x.getByRole('region', { name: 'Plainpost' });
export const issue = (x: Page, rule: string): Locator => x.locator(`li.issue[data-rule="${rule}"]`);
/** Opens the line of an issue to all that is known of it. */
export const openIssue = async (x: Page, rule: string): Promise<Locator> => {
  const line = issue(x, rule).first();
  const isOpen = await line.locator('.issue-open').getAttribute('aria-expanded');
  if (isOpen !== 'true') await line.locator('.issue-open').click();
  return line;
};
export const card = (x: Page): Locator => x.locator('plainpost-sidebar').getByRole('dialog');

/** Draft.js's own text, not what the page happens to show. */
export const model = (x: Page): Promise<string> => x.evaluate(() => window.__standIn.model());

/** What the page shows in the box, a line a block. */
export const shown = (x: Page): Promise<string> =>
  box(x).evaluate((node) =>
    [...node.querySelectorAll('[data-block]')].map((block) => block.textContent).join('\n'),
  );

/** Clicks into the compose box and types, a line for each `\n`, and waits until all of it was checked. */
export async function write(x: Page, text: string): Promise<void> {
  await box(x).click();
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) await x.keyboard.press('Enter');
    await x.keyboard.type(line);
  }
}

/** The words that are underlined in the box, by severity. */
export const marked = (x: Page): Promise<Record<string, string[]>> =>
  x.evaluate(() => {
    const words: Record<string, string[]> = {};
    for (const severity of ['error', 'warning', 'suggestion']) {
      const ranges = [...(CSS.highlights.get(`plainpost-${severity}`) ?? [])];
      words[severity] = ranges.map(String);
    }
    return words;
  });

/** The middle of the first place where words stand in the box, CSS px of the window. */
export const placeOf = (x: Page, words: string): Promise<{ x: number; y: number }> =>
  box(x).evaluate((node, sought) => {
    const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const text = walker.currentNode as Text;
      const start = text.data.indexOf(sought);
      if (start < 0) continue;
      const range = document.createRange();
      range.setStart(text, start);
      range.setEnd(text, start + sought.length);
      const { left, right, top, bottom } = range.getBoundingClientRect();
      return { x: (left + right) / 2, y: (top + bottom) / 2 };
    }
    throw new Error(`'${sought}' does not stand in the box.`);
  }, words);

/** Puts the caret behind words by keyboard: Home of the line, then right. */
export async function caretBehind(x: Page, line: string, words: string): Promise<void> {
  const place = await placeOf(x, line.slice(0, 3));
  await x.mouse.click(place.x, place.y);
  await x.keyboard.press('Home');
  const steps = line.indexOf(words) + words.length;
  for (let step = 0; step < steps; step++) await x.keyboard.press('ArrowRight');
}

/** What the page's own listeners were given that came from our element. */
export const heardByPage = (x: Page): Promise<unknown[]> =>
  x.evaluate(() =>
    window.__standIn.leaks.filter((heard) => JSON.stringify(heard).toLowerCase().includes('plainpost')),
  );

/** Waits until what stands there is where it was a moment ago: a person looks before they press, a test is there at once. */
export async function stands(line: Locator): Promise<void> {
  const place = async () => JSON.stringify(await line.boundingBox());
  let before = await place();
  await expect
    .poll(async () => {
      await line.page().waitForTimeout(300);
      const now = await place();
      const isStill = now === before;
      before = now;
      return isStill;
    })
    .toBe(true);
}
