import type { Span } from '@/lib/checks/span';
import type { Editor, Snapshot } from './editor';
import { replaceByPaste } from './replace-by-paste';
import { createTextMap } from './text-map';
import { textNodes } from './text-nodes';

/**
 * Draft.js 0.11: each block is a line, an empty one holds a lone `<br>`. It hears of the caret only through
 * `selectionchange` and takes text only as a paste; `execCommand` makes its page and its own text differ.
 */
function read(box: HTMLElement): Snapshot {
  const blocks = [...box.querySelectorAll('[data-block="true"]')];
  const map = createTextMap(blocks.map((element) => ({ element, nodes: textNodes(element) })));
  return {
    text: map.text,
    range: map.range,
    span: (range): Span | undefined => {
      const start = map.offset(range.startContainer, range.startOffset);
      const end = map.offset(range.endContainer, range.endOffset);
      return start === undefined || end === undefined ? undefined : [start, end];
    },
  };
}

export const draftJs: Editor = {
  read,
  replace: (box, change) => replaceByPaste(read, box, change),
};
