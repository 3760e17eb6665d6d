import { command } from './command';
import { backspace, paste, undo } from './editing-events';
import type { Looks } from './looks';
import { looksOfBlocks } from './looks-of-blocks';
import { richEditor } from './rich-editor';

/** What shows in a box of any making is asked of the browser. */
const looks: Looks = {
  ...looksOfBlocks,
  ignored: 'script, style, template, [hidden]',
  unseen: /\uFEFF/g,
  isBlock: (element) => !/^(?:inline|contents|ruby)/.test(getComputedStyle(element).display),
  keepsBlanks: ({ parentElement }) => parentElement !== null && keepsBlanks(parentElement),
};

const keepsBlanks = (element: Element) => /^(?:pre|break-spaces)/.test(getComputedStyle(element).whiteSpace);

/**
 * A bare `contenteditable`, or an editor that is not known. An editor that is not known takes a paste and the keys
 * itself; where nobody did, the browser's own editing does it and its undo knows of it.
 */
export const contentEditable = richEditor('content-editable', looks, {
  put: (box, text) => paste(box, text) || command(box, 'insertText', keepsBlanks(box) ? text : shown(text)),
  erase: (box) => backspace(box) || command(box, 'delete'),
  undo: (box) => {
    if (!undo(box)) command(box, 'undo');
  },
});

/** A text whose blanks all show where the browser draws several as one, and none at the edge of a line. */
const shown = (text: string) => text.replaceAll(/ (?= )|(?<=\n) | (?=\n)/g, '\u00a0');
