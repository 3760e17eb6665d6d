import type { Editor, Snapshot } from './editor';
import { readRich } from './read-rich';
import { replaceByPaste } from './replace-by-paste';
import { select } from './selection';
import { textNodes } from './text-nodes';

/**
 * Draft.js 0.11: each block is a line, an empty one holds a lone `<br>`. It hears of the caret only through
 * `selectionchange` and takes text only as a paste; `execCommand` makes its page and its own text differ.
 */
function read(box: HTMLElement): Snapshot {
  const blocks = [...box.querySelectorAll('[data-block="true"]')];
  return readRich(
    box,
    blocks.map((element) => ({ element, nodes: textNodes(element) })),
  );
}

export const draftJs: Editor = {
  engine: 'draft-js',
  read,
  select: async (box, at) => {
    const range = read(box).range(at);
    if (range instanceof Range) await select(range);
  },
  replace: (box, change) => replaceByPaste(read, box, change),
};
