import { useLayoutEffect, useReducer, useRef } from 'react';
import type { KnownBoxes } from '../shared/boxes';

interface Props {
  readonly boxes: KnownBoxes;
  readonly name: string;
  readonly className: string | undefined;
  onText(text: string): void;
}

/** What a box held as it went off the page, and where the caret was when it had it. */
interface Kept {
  readonly text: string;
  readonly caret?: { readonly line: number; readonly column: number };
}

/** A bare contenteditable with no editor in it: what the browser makes of a key press is all there is. */
export function PlainBox({ boxes, name, className, onText }: Props) {
  const [mounts, remount] = useReducer((count: number) => count + 1, 0);
  const box = useRef<HTMLDivElement>(null);
  const kept = useRef<Kept>({ text: '' });

  useLayoutEffect(
    () =>
      boxes.add({
        key: name,
        text: () => (box.current ? textOf(box.current) : ''),
        remount() {
          if (box.current) kept.current = keep(box.current);
          remount();
        },
      }),
    [boxes, name],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each box that comes onto the page
  useLayoutEffect(() => {
    const { current: fresh } = box;
    if (!fresh) return;
    // React's own `onBeforeInput` is put together from other events and hears of no deletion.
    fresh.addEventListener('beforeinput', keepOut);
    const { text, caret } = kept.current;
    if (text) fresh.replaceChildren(...text.split('\n').map(lineOf));
    if (!caret) return;
    fresh.focus();
    const line = fresh.children[caret.line] ?? fresh;
    getSelection()?.collapse(line.firstChild instanceof Text ? line.firstChild : line, caret.column);
  }, [mounts]);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a box with no role, which is what it is here for
    <div
      key={mounts}
      ref={box}
      className={className}
      contentEditable
      onFocus={() => boxes.used(name)}
      onInput={({ currentTarget }) => {
        onText(textOf(currentTarget));
        boxes.changed();
      }}
    />
  );
}

function keep(box: HTMLElement): Kept {
  const text = textOf(box);
  const selection = getSelection();
  if (document.activeElement !== box || !selection?.focusNode) return { text };
  const before = document.createRange();
  before.setStart(box, 0);
  before.setEnd(selection.focusNode, selection.focusOffset);
  const lines = textOf(before.cloneContents()).split('\n');
  return { text, caret: { line: lines.length - 1, column: lines.at(-1)?.length ?? 0 } };
}

function keepOut(event: Event): void {
  if (window.__standIn.refuse) event.preventDefault();
}

function lineOf(text: string): HTMLElement {
  const line = document.createElement('div');
  if (text) line.textContent = text;
  else line.append(document.createElement('br'));
  return line;
}

/** A line for each block, and a line more at each break that has something after it in its block. */
function textOf(node: Node): string {
  const parts = [...node.childNodes].map((child) => ({
    block: child instanceof HTMLDivElement || child instanceof HTMLParagraphElement,
    text: child.nodeName === 'BR' ? '\n' : child instanceof Text ? child.data : textOf(child),
  }));
  if (parts.at(-1)?.text === '\n' && !parts.at(-1)?.block) parts.pop();
  return parts.reduce((all, { block, text }, at) => {
    const apart = at > 0 && (block || parts[at - 1]?.block);
    return all + (apart ? '\n' : '') + text;
  }, '');
}
