import { useLayoutEffect, useState } from 'react';
import { render, unmountComponentAtNode } from 'react-dom/index.js';
import { textOf } from './content';
import type { Mount } from './engine';

/** A field that is the page's own and no library's. */
const mountField =
  (name: 'textarea' | 'input'): Mount =>
  ({ place, content, locked, changed }) => {
    const field = document.createElement(name);
    field.className = 'editable';
    field.ariaLabel = 'Post';
    field.value = textOf(content);
    field.readOnly = locked;
    let taken = field.value;
    field.addEventListener('input', () => {
      if (window.__standIn.refuse) field.value = taken;
      taken = field.value;
      changed();
    });
    place.append(field);
    return { text: () => taken, focus: () => field.focus(), unmount: () => field.remove() };
  };

export const mountTextarea = mountField('textarea');
export const mountInput = mountField('input');

/** A textarea whose text is React's, as Nextdoor has it; its model is React's state and not the field's value. */
export const mountReactTextarea: Mount = ({ place, content, locked, changed }) => {
  let state = textOf(content);
  function Field() {
    const [text, setText] = useState(state);
    useLayoutEffect(() => {
      state = text;
      changed();
    }, [text]);
    return (
      <textarea
        className="editable"
        aria-label="Post"
        value={text}
        disabled={locked}
        onChange={({ target }) => window.__standIn.refuse || setText(target.value)}
      />
    );
  }
  render(<Field />, place);
  return {
    text: () => state,
    focus: () => {
      const field = place.querySelector('textarea');
      field?.focus();
      field?.setSelectionRange(state.length, state.length);
    },
    unmount: () => void unmountComponentAtNode(place),
  };
};
