import { Editor, type JSONContent } from '@tiptap/core';
import { Fragment, Node, Slice } from '@tiptap/pm/model';
import StarterKit from '@tiptap/starter-kit';
import { Decorations } from './decorations';
import { Mention } from './mention';
import { Refusal } from './refusal';

interface Options {
  readonly element: HTMLElement;
  readonly content: JSONContent | undefined;
  readonly placeholder: string;
  onFocus(): void;
  onUpdate(): void;
  onPublish(): void;
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

// Paragraphs, line breaks, undo and redo, and nothing else of what the kit brings.
const plain = StarterKit.configure({
  ...{ blockquote: false, bold: false, bulletList: false, code: false, codeBlock: false, dropcursor: false },
  ...{ gapcursor: false, heading: false, horizontalRule: false, italic: false, link: false, listItem: false },
  ...{ listKeymap: false, orderedList: false, strike: false, trailingNode: false, underline: false },
});

/**
 * The real Tiptap, set up as the site does: it reads no markup that is pasted, makes a paragraph of every pasted line, and
 * Backspace takes a whole grapheme. Source: bluesky-social/social-app, TextInput.web.tsx.
 */
export function openEditor({ element, content, placeholder, ...on }: Options): Editor {
  const editor: Editor = new Editor({
    element,
    extensions: [plain, Decorations.configure({ placeholder }), Mention, Refusal],
    content: content ?? '',
    onFocus: on.onFocus,
    onUpdate: on.onUpdate,
    editorProps: {
      // Source: a list of selectors of Feb 2026: the label is English in every language.
      attributes: { class: 'ProseMirror-light', 'aria-label': 'Rich-Text Editor' },
      clipboardTextParser: (text, { doc }) => {
        const lines = text.split(/\r\n?|\n/).map((line) => {
          const words = line && [{ type: 'text', text: line }];
          return Node.fromJSON(doc.type.schema, { type: 'paragraph', content: words || [] });
        });
        return Slice.maxOpen(Fragment.fromArray(lines));
      },
      handlePaste(view, { clipboardData }) {
        if (!clipboardData?.types.includes('text/html')) return false;
        view.pasteText(clipboardData.getData('text/plain'));
        return true;
      },
      handleKeyDown(_view, event) {
        if (event.code === 'Enter' && (event.metaKey || event.ctrlKey)) {
          on.onPublish();
          return true;
        }
        const alone = !(event.metaKey || event.altKey || event.ctrlKey);
        return event.code === 'Backspace' && alone && takeGrapheme(editor);
      },
    },
  });
  return editor;
}

/** Takes back the grapheme before the caret; a line break is left to Tiptap. */
function takeGrapheme(editor: Editor): boolean {
  const { empty, $anchor } = editor.state.selection;
  const before = empty ? editor.state.doc.textBetween(0, $anchor.pos, '\n') : '';
  const last = [...graphemes.segment(before)].at(-1)?.segment;
  if (!last || last === '\n') return false;
  return editor.commands.deleteRange({ from: $anchor.pos - last.length, to: $anchor.pos });
}
