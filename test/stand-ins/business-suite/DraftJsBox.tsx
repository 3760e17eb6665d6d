import { Editor, EditorState } from 'draft-js';
import { useLayoutEffect, useReducer, useRef } from 'react';
import type { KnownBoxes } from '../shared/boxes';
import type { DraftJsDraft } from './draft-js-draft';

interface Props {
  readonly draft: DraftJsDraft;
  readonly boxes: KnownBoxes;
  readonly label: string;
}

/** The text box with Draft.js in it, as older notes of the site have it. */
export function DraftJsBox(props: Props) {
  const [mount, again] = useReducer((count: number) => count + 1, 0);
  const focused = useRef(false);
  const remount = (hadFocus: boolean) => {
    focused.current = hadFocus;
    again();
  };
  return <Mounted key={mount} {...props} takesFocus={focused.current} remount={remount} />;
}

function Mounted({
  draft,
  boxes,
  label,
  takesFocus,
  remount,
}: Props & { readonly takesFocus: boolean; remount(focused: boolean): void }) {
  const editor = useRef<Editor>(null);
  const around = useRef<HTMLDivElement>(null);
  const [, draw] = useReducer((count: number) => count + 1, 0);
  const { key } = draft;

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is done once as the box comes onto the page
  useLayoutEffect(() => {
    const hasFocus = () => around.current?.contains(document.activeElement) ?? false;
    const gone = [draft.read(draw), boxes.add({ key, text: draft.text, remount: () => remount(hasFocus()) })];
    // Draft tells of no focus while it still takes itself to have had it all along.
    if (takesFocus) {
      editor.current?.focus();
      boxes.used(key);
    }
    return () => {
      for (const each of gone) each();
      // The browser says nothing when a focused element is taken away, and Draft would take the focus when it is back.
      draft.put(withoutFocus(draft.state()));
    };
  }, []);

  return (
    <div ref={around}>
      <Editor
        ref={editor}
        editorState={draft.state()}
        onChange={draft.put}
        onFocus={() => boxes.used(key)}
        role="combobox"
        ariaLabel={label}
        ariaMultiline
        spellCheck
        stripPastedStyles
        handleKeyCommand={refused}
        handleBeforeInput={refused}
        handlePastedText={refused}
      />
    </div>
  );
}

const refused = () => (window.__standIn.refuse ? 'handled' : 'not-handled');

function withoutFocus(state: EditorState): EditorState {
  return EditorState.set(state, { selection: state.getSelection().set('hasFocus', false) });
}
