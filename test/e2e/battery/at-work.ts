import { expect } from '@playwright/test';
import type { OpenBox } from './open-box.ts';

export const undo = 'ControlOrMeta+z';
export const redo = 'ControlOrMeta+Shift+z';

/** Waits until the editor's own text, and what we read of it, are this text. */
export async function holds({ model, read }: OpenBox, text: string): Promise<void> {
  await expect
    .poll(async () => ({ model: await model(), read: (await read()).text }))
    .toEqual({ model: text, read: text });
}

/** Empties the box and writes into it, all by keys; the caret ends up at the end, or at the start. */
export async function write(open: OpenBox, text: string, caret: 'start' | 'end' = 'end'): Promise<void> {
  const { keyboard } = open.page;
  await keyboard.press('ControlOrMeta+a');
  await keyboard.press('Backspace');
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) await keyboard.press('Enter');
    if (line !== '') await keyboard.insertText(line);
  }
  if (caret === 'start') await keyboard.press('ControlOrMeta+Home');
  await holds(open, text);
}

/** Presses the first fix of a rule's first issue. */
export const pressFix = ({ sidebar }: OpenBox, rule: string): Promise<void> =>
  sidebar.locator(`ol.issues > li.issue[data-rule="${rule}"]`).first().locator('button.fix').first().click();

/** Presses a key as often as it takes to have a text, and holds every text on the way against those there have been. */
export async function pressUntil(
  open: OpenBox,
  key: string,
  text: string,
  seen: readonly string[],
): Promise<void> {
  for (let press = 0; press < 12 && (await open.model()) !== text; press++) {
    await open.page.keyboard.press(key);
    await expect.poll(async () => seen.includes(await open.model())).toBe(true);
  }
  await holds(open, text);
}
