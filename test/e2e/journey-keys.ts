import { expect, type Locator, type Page } from '@playwright/test';

/** Whether an element has the focus, inside an open shadow root too. */
const hasFocus = (one: Locator): Promise<boolean> =>
  one.evaluate((node) => (node.getRootNode() as Document | ShadowRoot).activeElement === node);

/** Goes on by one key until a control has the focus, as somebody does who has no mouse. */
export async function goTo(page: Page, target: Locator, key = 'Tab', most = 60): Promise<void> {
  await expect(target).toBeVisible();
  for (let turn = 0; turn < most && !(await hasFocus(target)); turn++) await page.keyboard.press(key);
  await expect(target).toBeFocused();
}

/** Goes to a control and presses it. */
export async function press(page: Page, target: Locator, key = 'Tab'): Promise<void> {
  await goTo(page, target, key);
  await page.keyboard.press('Enter');
}

/** Goes to a field and types. */
export async function typeInto(page: Page, target: Locator, text: string): Promise<void> {
  await goTo(page, target);
  await page.keyboard.type(text);
}

/** Goes to a list of choices and takes the one on a line, counted from the empty one. */
export async function choose(page: Page, target: Locator, line: number): Promise<void> {
  await goTo(page, target);
  for (let step = 0; step < line; step++) await page.keyboard.press('ArrowDown');
}
