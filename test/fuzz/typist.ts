import type { OpenBox } from '../e2e/battery/open-box.ts';
import type { Step } from './step.ts';

/** Does at the keyboard what a step says; the sidebar's buttons are pressed elsewhere. */
export async function atKeyboard({ page }: OpenBox, step: Step): Promise<void> {
  const { keyboard } = page;
  const times = async (key: string, count: number) => {
    for (let done = 0; done < count; done++) await keyboard.press(key);
  };
  if (step.do === 'move') {
    await keyboard.press(step.from === 'start' ? 'ControlOrMeta+Home' : 'ControlOrMeta+End');
    await times(step.from === 'start' ? 'ArrowRight' : 'ArrowLeft', step.by);
  } else if (step.do === 'select') await times('Shift+ArrowRight', step.by);
  else if (step.do === 'select all') await keyboard.press('ControlOrMeta+a');
  else if (step.do === 'type') await keyboard.type(step.text);
  else if (step.do === 'put') await keyboard.insertText(step.text);
  else if (step.do === 'press') await keyboard.press(step.key);
  else if (step.do === 'undo') await times('ControlOrMeta+z', step.times);
  else if (step.do === 'redo') await times('ControlOrMeta+Shift+z', step.times);
}
