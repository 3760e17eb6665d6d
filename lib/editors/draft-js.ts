import { looksOfBlocks } from './looks-of-blocks';
import { richEditor } from './rich-editor';

/**
 * Draft.js 0.11: each block is a line, an empty one holds a lone `<br>`. It hears of the caret only through
 * `selectionchange` and takes text only as a paste; `execCommand` makes its page and its own text differ.
 */
export const draftJs = richEditor('draft-js', looksOfBlocks);
