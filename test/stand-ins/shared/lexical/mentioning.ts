import {
  $createTextNode,
  $getRoot,
  $getSelection,
  $isRangeSelection,
  $isTextNode,
  type LexicalEditor,
} from 'lexical';
import { $createMentionNode } from './mention-node';

/** Pages that can be mentioned; none of them exists. */
const pages: readonly string[] = [
  'Maple Falls Public Works',
  'Maple Falls Library',
  'Harbor County Health',
  'Larkspur Fire Department',
];

/** The pages whose names begin as what was typed after an @. */
export const pagesNamed = (start: string): readonly string[] =>
  pages.filter((name) => name.toLowerCase().startsWith(start.toLowerCase()));

/** What stands between an @ and the caret, or undefined where nobody is naming a page. */
export function mentionTyped(editor: LexicalEditor): string | undefined {
  return editor.getEditorState().read(() => $typed()?.start);
}

/** Puts a mention where the caret is, in place of the @ and what was typed after it. */
export function insertMention(editor: LexicalEditor, name = pages[0] ?? ''): void {
  editor.update(() => {
    const typed = $typed();
    if (typed) typed.node.select(typed.at, typed.at + 1 + typed.start.length);
    const selection = $getSelection() ?? $getRoot().selectEnd();
    if (!$isRangeSelection(selection)) return;
    const after = $createTextNode(' ');
    selection.insertNodes([$createMentionNode(name), after]);
    after.selectEnd();
  });
}

function $typed() {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return undefined;
  const node = selection.anchor.getNode();
  if (!$isTextNode(node) || !node.isSimpleText()) return undefined;
  const before = node.getTextContent().slice(0, selection.anchor.offset);
  const match = /(?:^|\s)@(\p{L}[\p{L} ]{0,24})$/u.exec(before);
  const start = match?.[1];
  if (start === undefined) return undefined;
  return { node, start, at: before.length - start.length - 1 };
}
