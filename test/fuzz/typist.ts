import type { OpenBox } from '../e2e/battery/open-box.ts';
import { characters } from './state.ts';
import type { Step } from './step.ts';

/**
 * Waits for the page's next frame, by when an editor has heard where the caret is. No hand is faster than that: by
 * itself, ProseMirror would put an Enter where the caret was before, and Lexical move it back there.
 */
const nextFrame = () =>
  new Promise<void>((done) => {
    requestAnimationFrame(() => setTimeout(done));
  });

/** Tells whether the line at the caret runs from right to left: there the arrow to the left leads on. */
const runsLeftwards = () => {
  let box = document.activeElement;
  while (box?.shadowRoot?.activeElement) box = box.shadowRoot.activeElement;
  const root = box?.getRootNode() as (Document & { getSelection(): Selection | null }) | undefined;
  const { focusNode, focusOffset } = (root?.getSelection ?? document.getSelection).call(root) ?? {};
  const isField = box instanceof HTMLTextAreaElement || box instanceof HTMLInputElement;
  const at = isField ? box : (focusNode?.childNodes[focusOffset ?? 0] ?? focusNode);
  const element = at instanceof Element ? at : at?.parentElement;
  return element ? getComputedStyle(element).direction === 'rtl' : false;
};

/** Does at the keyboard what a step says; the sidebar's buttons are pressed elsewhere. */
export async function atKeyboard({ page }: OpenBox, step: Step): Promise<void> {
  const { keyboard } = page;
  const times = async (key: string, count: number) => {
    for (let done = 0; done < count; done++) await keyboard.press(key);
  };
  const go = async (onwards: boolean, count: number, held = '') => {
    for (let done = 0; done < count; done++) {
      const key = (await page.evaluate(runsLeftwards)) === onwards ? 'ArrowLeft' : 'ArrowRight';
      await keyboard.press(`${held}${key}`);
    }
  };
  if (step.do === 'move') {
    await keyboard.press(step.from === 'start' ? 'ControlOrMeta+Home' : 'ControlOrMeta+End');
    await page.evaluate(nextFrame);
    await go(step.from === 'start', step.by);
  } else if (step.do === 'select') await go(true, step.by, 'Shift+');
  else if (step.do === 'select all') await keyboard.press('ControlOrMeta+a');
  else if (step.do === 'type') {
    // What takes several code points comes as one, from a key that waits for the next or a list of emoji.
    for (const one of characters(step.text)) {
      if (one.length === 1) await keyboard.type(one);
      else await keyboard.insertText(one);
    }
  } else if (step.do === 'put') await keyboard.insertText(step.text);
  else if (step.do === 'press') await keyboard.press(step.key);
  else if (step.do === 'undo') await times('ControlOrMeta+z', step.times);
  else if (step.do === 'redo') await times('ControlOrMeta+Shift+z', step.times);
  await page.evaluate(nextFrame);
}
