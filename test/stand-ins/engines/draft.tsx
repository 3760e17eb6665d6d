import { CompositeDecorator, ContentState, Editor, EditorState } from 'draft-js';
import type { ReactNode } from 'react';
import { render, unmountComponentAtNode } from 'react-dom/index.js';
import { textOf } from './content';
import type { Mount } from './engine';

/** Source: X, whose hashtags, mentions and addresses are spans of their own and plain text to Draft.js. */
const decorator = new CompositeDecorator([
  {
    strategy(block, mark) {
      for (const { 0: word, index } of block.getText().matchAll(/[#@][\p{L}\p{N}_]+|\w+\.gov\S*/gu)) {
        mark(index, index + word.length);
      }
    },
    component: ({ children }: { children?: ReactNode }) => <span className="tag">{children}</span>,
  },
]);

/** Draft.js as X has it. */
export const mountDraft: Mount = ({ place, content, locked, changed }) => {
  let state = EditorState.createWithContent(ContentState.createFromText(textOf(content)), decorator);
  const draw = () =>
    render(
      <Editor
        editorState={state}
        onChange={(next) => {
          state = next;
          draw();
          changed();
        }}
        readOnly={locked}
        ariaLabel="Post"
        stripPastedStyles
        spellCheck
      />,
      place,
    );
  place.classList.add('editable');
  draw();
  return {
    text: () => state.getCurrentContent().getPlainText(),
    focus: () => {
      state = EditorState.moveFocusToEnd(state);
      draw();
    },
    unmount: () => void unmountComponentAtNode(place),
  };
};
