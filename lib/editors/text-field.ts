import type { Span } from '@/lib/checks/span';
import { command } from './command';
import type { Editor, Snapshot } from './editor';
import { hasFocus } from './has-focus';
import { rectsByMirror } from './mirror';
import { replace, type Way } from './replace';
import { hearSelection } from './selection';
import { valueRange } from './value-range';

export type Field = HTMLTextAreaElement | HTMLInputElement;

export const isField = (box: Element): box is Field =>
  box instanceof HTMLTextAreaElement || box instanceof HTMLInputElement;

const nothing: Snapshot = {
  text: '',
  kept: [],
  range: () => undefined,
  rects: () => [],
  caret: () => undefined,
  offsetAt: () => undefined,
};

/** A field's text is its value, exactly: a no-break space in it was put there by somebody and is published as one. */
function read(box: HTMLElement): Snapshot {
  if (!isField(box)) return nothing;
  const text = box.value;
  const stillHolds = () => box.isConnected && box.value === text;
  return {
    text,
    kept: [],
    range: (at) => (stillHolds() ? valueRange(box, at) : undefined),
    rects: (at) => {
      if (!stillHolds()) return [];
      const range = valueRange(box, at);
      return range ? [...range.getClientRects()] : rectsByMirror(box, at);
    },
    caret: () => {
      const { selectionStart: start, selectionEnd: end } = box;
      return hasFocus(box) && start !== null && end !== null ? [start, end] : undefined;
    },
    offsetAt: (x, y) => {
      const root = box.getRootNode();
      const shadowRoots = root instanceof ShadowRoot ? [root] : [];
      const place = box.ownerDocument.caretPositionFromPoint(x, y, { shadowRoots });
      return place?.offsetNode === box ? place.offset : undefined;
    },
  };
}

const way: Way = {
  read,
  select: async (box, [start, end]: Span) => {
    if (!isField(box)) return;
    if (box.selectionStart === start && box.selectionEnd === end) return;
    await hearSelection(box.ownerDocument, () => box.setSelectionRange(start, end));
  },
  put: (box, text) => command(box, 'insertText', text),
  erase: (box) => command(box, 'delete'),
  undo: (box) => void command(box, 'undo'),
  fit: (box, text) => (box instanceof HTMLInputElement ? text.replaceAll(/\s*\n\s*/g, ' ') : text),
};

/** A textarea or a one-line field, by whomever it is controlled: the browser's own editing tells React and keeps undo. */
export const textField: Editor = {
  engine: 'text-field',
  read,
  select: way.select,
  replace: (box, change) => replace(way, box, change),
};
