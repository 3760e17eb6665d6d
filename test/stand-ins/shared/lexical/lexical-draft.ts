import { HashtagNode, registerLexicalHashtag } from '@lexical/hashtag';
import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { AutoLinkNode, createLinkMatcherWithRegExp, LinkNode, registerAutoLink } from '@lexical/link';
import { registerRichText } from '@lexical/rich-text';
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  createEditor,
  type EditorState,
  type EditorThemeClasses,
  HISTORIC_TAG,
  HISTORY_MERGE_TAG,
  type LexicalEditor,
  type ParagraphNode,
} from 'lexical';
import type { KnownBoxes } from '../boxes';
import { MentionNode } from './mention-node';

/** A text being written in Lexical, apart from the box on the page, which it outlives. */
export interface LexicalDraft {
  readonly key: string;
  readonly editor: LexicalEditor;
  text(): string;
}

const link = /\b(?:https?:\/\/\S+|(?:[a-z0-9-]+\.)+(?:gov|org|com|net|us|edu)\b(?:\/[\w/#?=&.-]*\w)?)/iu;

/** The engine as the sites set it up: rich text, history, hashtags, mentions, and links as they are typed. */
export function createLexicalDraft(
  key: string,
  boxes: KnownBoxes,
  theme: EditorThemeClasses,
  initial = '',
): LexicalDraft {
  const editor = createEditor({
    namespace: key,
    theme,
    nodes: [HashtagNode, LinkNode, AutoLinkNode, MentionNode],
    onError(error) {
      throw error;
    },
  });
  editor.update(() => void $getRoot().append(...initial.split('\n').map($line)), { tag: HISTORY_MERGE_TAG });
  registerRichText(editor);
  // Source: facebook/lexical, @lexical/react: what is typed within a second is undone as one.
  registerHistory(editor, createEmptyHistoryState(), 1000);
  registerLexicalHashtag(editor);
  // How the sites show a link while it is written is not known; an element of its own is the harder case for others.
  registerAutoLink(editor, {
    changeHandlers: [],
    excludeParents: [],
    matchers: [createLinkMatcherWithRegExp(link, (text) => (/^http/i.test(text) ? text : `https://${text}`))],
  });

  // Lexical reads as empty while it is on no page, so what it held is kept here as well.
  let kept = editor.getEditorState();
  let text = initial;
  editor.registerUpdateListener(({ editorState }) => {
    const now = textOf(editorState);
    if (now !== text && window.__standIn.refuse) {
      // While it tells its listeners, Lexical takes a state but never shows it.
      queueMicrotask(() => editor.setEditorState(kept, { tag: HISTORIC_TAG }));
      return;
    }
    const changed = now !== text;
    kept = editorState;
    text = now;
    if (changed) boxes.changed();
  });
  return { key, editor, text: () => (editor.getRootElement() ? textOf(editor.getEditorState()) : text) };
}

const $line = (line: string): ParagraphNode =>
  $createParagraphNode().append(...(line ? [$createTextNode(line)] : []));

/** The editor's own text; its blocks are parted by one `\n`, where Lexical's own reading has two. */
const textOf = (state: EditorState): string =>
  state.read(() =>
    $getRoot()
      .getChildren()
      .map((block) => block.getTextContent())
      .join('\n'),
  );
