import { Editor, type JSONContent, Node } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { addressOf, type Part } from './content';
import type { Mount } from './engine';

/** Source: Tiptap's mention extension: a leaf that cannot be typed in. */
const Mention = Node.create({
  name: 'mention',
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes: () => ({ label: { default: '' } }),
  parseHTML: () => [{ tag: 'span[data-type="mention"]' }],
  renderHTML: ({ node }) => ['span', { 'data-type': 'mention', class: 'tag' }, String(node.attrs.label)],
});

/** ProseMirror by way of Tiptap, as Bluesky has it. */
export const mountTiptap: Mount = ({ place, content, locked, changed }) => {
  const editor = new Editor({
    element: place,
    extensions: [StarterKit.configure({ link: { openOnClick: false, autolink: false } }), Mention],
    editable: !locked,
    editorProps: { attributes: { class: 'editable', role: 'textbox', 'aria-label': 'Post' } },
    content: {
      type: 'doc',
      content: content.map((line) => ({ type: 'paragraph', content: line.map(nodeOf) })),
    },
  });
  editor.on('update', () => changed());
  return {
    text: () =>
      editor.state.doc.textBetween(0, editor.state.doc.content.size, '\n', ({ type, attrs }) =>
        type.name === 'hardBreak' ? '\n' : String(attrs.label ?? ''),
      ),
    focus: () => void editor.commands.focus('end'),
    unmount: () => editor.destroy(),
  };
};

function nodeOf({ kind, text }: Part): JSONContent {
  if (kind === 'mention') return { type: 'mention', attrs: { label: text } };
  const words: JSONContent = { type: 'text', text };
  return kind === 'link' ? { ...words, marks: [{ type: 'link', attrs: { href: addressOf(text) } }] } : words;
}
