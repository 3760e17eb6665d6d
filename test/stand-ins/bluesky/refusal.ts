import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';

const writing = new Set(['Enter', 'Backspace', 'Delete', 'Tab']);

/** While the stand-in is told to refuse, nothing that a person or a script does changes the text. */
export const Refusal = Extension.create({
  name: 'refusal',
  priority: 10_000,
  addProseMirrorPlugins: () => [
    new Plugin({
      filterTransaction: ({ docChanged }) => !(docChanged && window.__standIn.refuse),
      props: {
        handleDOMEvents: {
          beforeinput: stop,
          paste: stop,
          cut: stop,
          drop: stop,
          keydown: (view, event) => writing.has(event.key) && stop(view, event),
        },
      },
    }),
  ],
});

function stop(_view: EditorView, event: Event): boolean {
  if (window.__standIn.refuse) event.preventDefault();
  return window.__standIn.refuse;
}
