import { backspace, paste } from './editing-events';
import { looksOfBlocks } from './looks-of-blocks';
import { richEditor } from './rich-editor';

/**
 * ProseMirror, and Tiptap on top of it. Widgets are drawn and not in the text; a mention is a leaf that cannot be
 * edited. What is put in goes as paragraphs of its own making: of plain text, blank lines are lost in a paste, and Tiptap
 * makes a list of what begins like "St. Mary" (a letter or two and a period).
 * Source: prosemirror-view, src/viewdesc.ts and src/clipboard.ts.
 */
export const prosemirror = richEditor(
  'prosemirror',
  {
    ...looksOfBlocks,
    ignored: '.ProseMirror-separator, .ProseMirror-widget, .ProseMirror-gapcursor',
    kept: `${looksOfBlocks.kept}, [data-type="mention"]`,
  },
  {
    put(box, text) {
      // Tiptap makes a link of the selected words when an address is pasted onto them.
      if (/^\S*[.:]\S*$/.test(text)) backspace(box);
      return paste(box, text, paragraphs(text));
    },
  },
);

/** The lines as ProseMirror itself copies them: with its own mark, every blank of them counts. */
function paragraphs(text: string): string {
  const container = document.createElement('div');
  for (const line of text.split('\n')) {
    const paragraph = document.createElement('p');
    paragraph.textContent = line;
    container.append(paragraph);
  }
  container.firstElementChild?.setAttribute('data-pm-slice', '1 1 []');
  return container.innerHTML;
}
