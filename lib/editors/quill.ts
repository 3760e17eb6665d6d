import { command } from './command';
import { paste } from './editing-events';
import { looksOfBlocks } from './looks-of-blocks';
import { richEditor } from './rich-editor';

/**
 * Quill 1 and 2: each `<p>` or `<li>` is a line. Around a mention and at a caret of another format stands a character
 * nobody sees.
 * Source: quilljs/quill, packages/quill/src/blots/embed.ts, cursor.ts and modules/clipboard.ts.
 */
export const quill = richEditor(
  'quill',
  { ...looksOfBlocks, ignored: '.ql-ui', unseen: /\uFEFF/g },
  {
    put(box, text, { afterKept }) {
      // Quill 1 waits for the browser to paste into a box of its own beside the editor, and deletes what is selected.
      if (box.parentElement?.querySelector(':scope > .ql-clipboard')) return command(box, 'insertText', text);
      // Plain text gets the format of what stands before it: behind a link it would become a part of the link.
      return paste(box, text, afterKept ? paragraphs(text) : undefined);
    },
  },
);

/** The lines as paragraphs, in which Quill reads a no-break space as a blank and draws several blanks together. */
function paragraphs(text: string): string {
  const container = document.createElement('div');
  for (const line of text.split('\n')) {
    const paragraph = document.createElement('p');
    paragraph.textContent = line.replaceAll(' ', '\u00a0');
    container.append(paragraph);
  }
  return container.innerHTML;
}
