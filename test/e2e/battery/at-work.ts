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

interface Writing {
  /** Where the caret ends up; at the end when not given. */
  readonly caret?: 'start' | undefined;
  /** Where the words are that will be changed, a UTF-16 offset. */
  readonly words?: number;
}

/** Empties the box and writes into it, all by keys. */
export async function write(open: OpenBox, text: string, { caret, words = 0 }: Writing = {}): Promise<void> {
  const { keyboard } = open.page;
  await keyboard.press('ControlOrMeta+a');
  await keyboard.press('Backspace');
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) await keyboard.press('Enter');
    if (line !== '') await keyboard.insertText(line);
  }
  // Editors undo together what was done at nearly the same time and place: the last thing done is far from the words.
  await keyboard.press(words > text.length / 2 ? 'ControlOrMeta+Home' : 'ControlOrMeta+End');
  await keyboard.type('x');
  await keyboard.press('Backspace');
  await keyboard.press(caret === 'start' ? 'ControlOrMeta+Home' : 'ControlOrMeta+End');
  await holds(open, text);
}

/** Presses the first fix of a rule's first issue. */
export const pressFix = ({ sidebar, press }: OpenBox, rule: string): Promise<void> =>
  press(sidebar.locator(`ol.issues > li.issue[data-rule="${rule}"]`).first().locator('button.fix').first());

/** Presses a key as often as it takes to have a text, and holds every text on the way against those there have been. */
export async function pressUntil(
  open: OpenBox,
  key: string,
  text: string,
  seen: readonly string[],
): Promise<void> {
  // What was written before may go along with it, that of the case before too; never what was not there.
  const writing = open.place.undoesByTime ? [...whileWriting(text), ...(earlier.get(open) ?? [])] : [];
  const isThere = async () => [text, ...writing].includes(await open.model());
  for (let press = 0; press < 12 && !(await isThere()); press++) {
    await open.page.keyboard.press(key);
    await expect(async () => expect([...seen, ...writing]).toContain(await open.model())).toPass({
      timeout: 10_000,
    });
  }
  if (!(await isThere()) || writing.length === 0) await holds(open, text);
  earlier.set(open, [...(earlier.get(open) ?? []), ...seen]);
}

/** The texts there have been in a box. */
const earlier = new WeakMap<OpenBox, readonly string[]>();

/** The texts there are while one is written. */
const whileWriting = (text: string): readonly string[] => [
  ...text.split('\n').flatMap((_, index, lines) => {
    const before = lines.slice(0, index + 1).join('\n');
    return [before, `${before}\n`];
  }),
  ...['', `x${text}`, `${text}x`],
];
