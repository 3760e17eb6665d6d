import type { Editor, JSONContent } from '@tiptap/core';
import { useLayoutEffect, useReducer, useRef } from 'react';
import type { KnownBoxes } from '../shared/boxes';
import { inUse } from './in-use';
import { openEditor } from './open-editor';

interface Props {
  readonly boxes: KnownBoxes;
  readonly name: string;
  readonly placeholder: string;
  onText(text: string): void;
  onFocus(): void;
  onPublish(): void;
}

/** What an editor held as it went off the page, and its caret when it had the focus. */
interface Kept {
  readonly content?: JSONContent;
  readonly caret?: { readonly from: number; readonly to: number } | undefined;
}

/** One post's editor; the last one to be added to a thread takes the focus. */
export function PostEditor({ boxes, name, placeholder, ...tell }: Props) {
  const [mounts, remount] = useReducer((count: number) => count + 1, 0);
  const place = useRef<HTMLDivElement>(null);
  const kept = useRef<Kept>({});
  const told = useRef(tell);
  told.current = tell;

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new editor at each re-mount
  useLayoutEffect(() => {
    if (!place.current) return undefined;
    const use = () => {
      boxes.used(name);
      inUse.editor = editor;
      told.current.onFocus();
    };
    const editor = openEditor({
      element: place.current,
      content: kept.current.content,
      placeholder,
      onFocus: use,
      onUpdate() {
        told.current.onText(textOf(editor));
        boxes.changed();
      },
      onPublish: () => told.current.onPublish(),
    });
    const { caret } = kept.current;
    if (caret) editor.commands.setTextSelection(caret);
    if (caret || mounts === 0) editor.view.focus();
    if (editor.view.hasFocus()) use();
    const gone = boxes.add({
      key: name,
      text: () => textOf(editor),
      remount() {
        const caret = editor.view.hasFocus() ? caretIn(editor) : undefined;
        kept.current = { content: editor.getJSON(), caret };
        remount();
      },
    });
    return () => {
      gone();
      editor.destroy();
    };
  }, [mounts]);

  return <div ref={place} />;
}

/** As it is on the page: Tiptap hears a little later of a caret that was moved by a key. */
function caretIn(editor: Editor): Kept['caret'] {
  const { anchorNode, anchorOffset, focusNode, focusOffset } = getSelection() ?? {};
  if (!anchorNode || !focusNode) return undefined;
  const ends = [
    editor.view.posAtDOM(anchorNode, anchorOffset ?? 0),
    editor.view.posAtDOM(focusNode, focusOffset ?? 0),
  ];
  return { from: Math.min(...ends), to: Math.max(...ends) };
}

function textOf(editor: Editor): string {
  return editor.getText({ blockSeparator: '\n' });
}
