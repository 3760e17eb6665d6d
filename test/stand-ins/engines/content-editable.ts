import { addressOf, type Content, type Part } from './content';
import { editableIn } from './editable-in';
import type { Mount, Mounting } from './engine';

/** As a browser makes it by itself: each line after the first Enter in a `<div>`. */
export const mountDivs: Mount = (mounting) =>
  mount(mounting, (box, content) => {
    for (const line of content) {
      const block = document.createElement('div');
      block.append(...(line.length > 0 ? line.map(nodeOf) : [document.createElement('br')]));
      box.append(block);
    }
  });

/** As sites make it that want a `<br>` for each Enter. */
export const mountBreaks: Mount = (mounting) =>
  mount(mounting, (box, content) => {
    for (const [index, line] of content.entries()) {
      if (index > 0) box.append(document.createElement('br'));
      box.append(...line.map(nodeOf));
    }
    if (content.length > 1 && content.at(-1)?.length === 0) box.append(document.createElement('br'));
    box.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter') return;
      event.preventDefault();
      document.execCommand('insertLineBreak');
    });
  });

/** As `contenteditable="plaintext-only"` makes it: every line break a character of the text. */
export const mountPlain: Mount = (mounting) =>
  mount(mounting, (box, content) => {
    if (!mounting.locked) box.contentEditable = 'plaintext-only';
    box.classList.add('pre');
    box.textContent = content.map((line) => line.map(({ text }) => text).join('')).join('\n');
  });

function mount(
  { place, content, locked, changed }: Mounting,
  fill: (box: HTMLElement, content: Content) => void,
): ReturnType<Mount> {
  const box = editableIn(place, locked);
  fill(box, content);
  box.addEventListener('input', changed);
  return {
    text: () => shownIn(box),
    focus: () => {
      box.focus();
      document.getSelection()?.selectAllChildren(box);
      document.getSelection()?.collapseToEnd();
    },
    unmount: () => box.remove(),
  };
}

/**
 * There is no model behind a bare box: what the browser shows of it is. `innerText` counts a `<br>` or a line break that
 * only gives a line its height as a line of its own, so in a copy a character nobody sees stands for it.
 */
function shownIn(box: HTMLElement): string {
  const copy = box.cloneNode(true) as HTMLElement;
  copy.normalize();
  const keepsBreaks = getComputedStyle(box).whiteSpace.startsWith('pre');
  const walker = document.createTreeWalker(copy);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (!(node.nextSibling === null || /^(DIV|P)$/.test(node.nextSibling.nodeName))) continue;
    if (node instanceof HTMLBRElement) node.append(unseen);
    else if (keepsBreaks && node instanceof Text) node.data = node.data.replace(/\n$/, unseen);
  }
  for (const filler of copy.querySelectorAll('br:not(:empty)')) filler.replaceWith(unseen);
  box.after(copy);
  const shown = copy.innerText.replaceAll('\u00a0', ' ');
  copy.remove();
  return shown.replaceAll(unseen, '');
}

const unseen = '\u2060';

function nodeOf({ kind, text }: Part): Node {
  // As a browser puts it where it would draw two blanks as one.
  if (kind === 'words') return document.createTextNode(text.replaceAll('  ', ' \u00a0'));
  const element = document.createElement(kind === 'link' ? 'a' : 'span');
  element.textContent = text;
  if (element instanceof HTMLAnchorElement) element.href = addressOf(text);
  else element.contentEditable = 'false';
  return element;
}
