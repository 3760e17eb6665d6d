import { Editor, type EditorProps, EditorState, getDefaultKeyBinding } from 'draft-js';
import { useLayoutEffect, useRef } from 'react';
import type { Box, Drafts, Place } from './drafts';
import { words } from './words';

interface Props {
  readonly drafts: Drafts;
  readonly place: Place;
  readonly box: Box;
  readonly index: number;
  readonly placeholder: string;
  readonly takesFocus: boolean;
  onFocus(): void;
  publish(): void;
}

/** One text box: the real Draft.js editor within the site's wrappers. */
export function PostBox({ drafts, place, box, index, placeholder, takesFocus, onFocus, publish }: Props) {
  const editor = useRef<Editor>(null);
  // Source: XActions docs/dom-selectors.md, verified Feb 2026: the contenteditable itself bears this test id.
  const testId = `tweetTextarea_${index}`;
  const { id } = box;
  const empty = !box.editor.getCurrentContent().getPlainText();

  const setEditor = (next: EditorState) => {
    const changed = next.getCurrentContent() !== box.editor.getCurrentContent();
    if (!(changed && window.__standIn.refuse)) drafts.change(place, id, (old) => ({ ...old, editor: next }));
  };
  const seen = (focused: boolean) => drafts.seen(place, id, testId, focused);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is done once as the box comes onto the page
  useLayoutEffect(() => {
    // Said here, because Draft tells of no focus while it still takes itself to have had it all along.
    seen(takesFocus);
    if (takesFocus) editor.current?.focus();
    return () => {
      drafts.gone(place, id);
      // The browser says nothing when a focused element is taken away, and Draft would take the focus when it is back.
      drafts.change(place, id, (old) => ({ ...old, editor: withoutFocus(old.editor) }));
    };
  }, []);

  return (
    // Source: AmplifyX fixtures, verified live Oct 2026: the container's parent is tight around the row of text.
    <div className="text-row">
      <div className="text" data-testid={`${testId}RichTextInputContainer`}>
        {empty && (
          // Source: XActions docs/dom-selectors.md, verified Feb 2026. A decoy too: its test id begins as the box's does.
          <div className="placeholder" data-testid={`${testId}_label`} aria-hidden="true">
            {placeholder}
          </div>
        )}
        <Editor
          ref={editor}
          editorState={box.editor}
          onChange={setEditor}
          onFocus={() => {
            seen(true);
            onFocus();
          }}
          onBlur={() => seen(false)}
          // Source: XActions docs/dom-selectors.md, verified Feb 2026; Draft.js adds role, class and contenteditable.
          webDriverTestID={testId}
          ariaLabel={words.postText}
          ariaMultiline
          spellCheck
          stripPastedStyles
          {...keys(publish)}
          {...refusal}
        />
      </div>
    </div>
  );
}

/** Source: field notes of alt-text extensions, 2024 to 2026: Control or Command with Enter publishes. */
function keys(publish: () => void): Pick<EditorProps, 'keyBindingFn' | 'handleKeyCommand'> {
  return {
    keyBindingFn: (event) =>
      event.key === 'Enter' && (event.ctrlKey || event.metaKey) ? 'publish' : getDefaultKeyBinding(event),
    handleKeyCommand: (command) => {
      if (command === 'publish') publish();
      return command === 'publish' || window.__standIn.refuse ? 'handled' : 'not-handled';
    },
  };
}

const refused = () => (window.__standIn.refuse ? 'handled' : 'not-handled');
const refusal: Pick<EditorProps, 'handleBeforeInput' | 'handlePastedText'> = {
  handleBeforeInput: refused,
  handlePastedText: refused,
};

function withoutFocus(state: EditorState): EditorState {
  return EditorState.set(state, { selection: state.getSelection().set('hasFocus', false) });
}
