import type Quill from 'quill';

const writing = new Set(['Enter', 'Backspace', 'Delete', 'Tab', 'z', 'Z', 'y', 'b', 'i', 'u']);

/** While the stand-in is told to refuse, nothing that a person or a script does changes the text. */
export function refuseWhenTold(quill: Quill): void {
  const stop = (event: Event) => {
    if (!window.__standIn.refuse) return;
    if (event instanceof KeyboardEvent && !writing.has(event.key)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  for (const type of ['beforeinput', 'keydown', 'paste', 'cut', 'drop']) {
    quill.container.addEventListener(type, stop, true);
  }
  // What was written into the elements themselves comes in by Quill's observer.
  quill.on('text-change', (_change, before, source) => {
    if (window.__standIn.refuse && source !== 'silent') quill.setContents(before, 'silent');
  });
}
