import { HashtagNode, registerLexicalHashtag } from '@lexical/hashtag';
import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { $createLinkNode, LinkNode } from '@lexical/link';
import { registerPlainText } from '@lexical/plain-text';
import { registerRichText } from '@lexical/rich-text';
import {
  $createLineBreakNode,
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  createEditor,
  type LexicalNode,
} from 'lexical';
import { addressOf, type Content, type Part } from './content';
import { editableIn } from './editable-in';
import type { Mount } from './engine';
import { $createMentionNode, MentionNode } from './mention-node';

/** Lexical as a plain text box: one paragraph with line breaks in it. */
export const mountLexicalPlain: Mount = (mounting) => mountLexical(mounting, false);

/** Lexical as Facebook has it: a paragraph a line, with hashtags, mentions and links. */
export const mountLexicalRich: Mount = (mounting) => mountLexical(mounting, true);

function mountLexical(mounting: Parameters<Mount>[0], rich: boolean): ReturnType<Mount> {
  const { place, content, locked, changed } = mounting;
  const editor = createEditor({
    namespace: 'engines',
    nodes: rich ? [HashtagNode, LinkNode, MentionNode] : [],
    theme: { hashtag: 'tag', link: 'tag' },
    editable: !locked,
    onError: (error) => {
      throw error;
    },
  });
  const box = editableIn(place, locked);
  box.classList.toggle('pre', true);
  editor.setRootElement(box);
  const stop = [
    rich ? registerRichText(editor) : registerPlainText(editor),
    rich ? registerLexicalHashtag(editor) : () => {},
    registerHistory(editor, createEmptyHistoryState(), 300),
    editor.registerUpdateListener(() => changed()),
  ];
  editor.update(() => (rich ? fillRich(content) : fillPlain(content)), {
    tag: 'history-merge',
    discrete: true,
  });
  return {
    text: () =>
      editor.getEditorState().read(() =>
        $getRoot()
          .getChildren()
          .map((line) => line.getTextContent())
          .join('\n'),
      ),
    focus: () => editor.focus(),
    unmount: () => {
      for (const end of stop) end();
      editor.setRootElement(null);
    },
  };
}

function fillRich(content: Content): void {
  $getRoot()
    .clear()
    .append(...content.map((line) => $createParagraphNode().append(...line.map(nodeOf))));
}

function fillPlain(content: Content): void {
  const paragraph = $createParagraphNode();
  for (const [index, line] of content.entries()) {
    if (index > 0) paragraph.append($createLineBreakNode());
    for (const { text } of line) paragraph.append($createTextNode(text));
  }
  $getRoot().clear().append(paragraph);
}

function nodeOf({ kind, text }: Part): LexicalNode {
  if (kind === 'mention') return $createMentionNode(text);
  if (kind === 'link') return $createLinkNode(addressOf(text)).append($createTextNode(text));
  return $createTextNode(text);
}
