import type { Engine } from '@/lib/sites';
import { backspace, paste, undo } from './editing-events';
import type { Editor } from './editor';
import type { Looks } from './looks';
import { readRich } from './read-rich';
import { replace, type Way } from './replace';
import { select } from './selection';

/** The editor of an engine that takes text as a paste, removes it at a press of Backspace and undoes by its own key. */
export function richEditor(
  engine: Engine,
  looks: Looks,
  ways: Partial<Pick<Way, 'put' | 'erase' | 'undo'>> = {},
): Editor {
  const way: Way = {
    read: (box) => readRich(box, looks),
    select: async (box, at) => {
      const range = way.read(box).range(at);
      if (range instanceof Range) await select(range);
    },
    put: (box, text) => paste(box, text),
    erase: backspace,
    undo,
    ...ways,
  };
  return {
    engine,
    read: way.read,
    select: way.select,
    replace: (box, change) => replace(way, box, change),
  };
}
