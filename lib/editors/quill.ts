import { looksOfBlocks } from './looks-of-blocks';
import { richEditor } from './rich-editor';

/**
 * Quill 1 and 2: each `<p>` or `<li>` is a line. Around a mention and at a caret of another format stands a character
 * nobody sees.
 * Source: quilljs/quill, packages/quill/src/blots/embed.ts and cursor.ts.
 */
export const quill = richEditor('quill', {
  ...looksOfBlocks,
  ignored: '.ql-ui',
  unseen: /\uFEFF/g,
});
