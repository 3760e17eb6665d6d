import { $getRoot, $getSelection, $setSelection, COMMAND_PRIORITY_NORMAL, KEY_ENTER_COMMAND } from 'lexical';
import { type HTMLAttributes, useLayoutEffect, useReducer, useRef } from 'react';
import type { KnownBoxes } from '../boxes';
import type { LexicalDraft } from './lexical-draft';

interface Props {
  readonly draft: LexicalDraft;
  readonly boxes: KnownBoxes;
  /** What the site writes onto the editable itself. */
  readonly attributes: HTMLAttributes<HTMLDivElement>;
  /** Whether the box takes the focus as it comes onto the page. */
  readonly takesFocus?: boolean;
  /** Where Enter sends what was written, as in a comment or a message. */
  onEnter?(): void;
}

/** A text box with the real Lexical in it. */
export function LexicalBox(props: Props) {
  const [mount, again] = useReducer((count: number) => count + 1, 0);
  const takesFocus = useRef(props.takesFocus ?? false);
  const remount = (focused: boolean) => {
    takesFocus.current = focused;
    again();
  };
  return <Mounted key={mount} {...props} takesFocus={takesFocus.current} remount={remount} />;
}

function Mounted({
  draft,
  boxes,
  attributes,
  takesFocus,
  onEnter,
  remount,
}: Props & { remount(focused: boolean): void }) {
  const root = useRef<HTMLDivElement>(null);
  const enter = useRef(onEnter);
  enter.current = onEnter;
  const { key, editor } = draft;

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is done once as the box comes onto the page
  useLayoutEffect(() => {
    const element = root.current;
    if (!element) return undefined;
    const isFocused = () => element.contains(document.activeElement);
    element.addEventListener('focus', () => boxes.used(key));
    // A box that is not in use has no selection: Lexical would take the focus with it.
    if (!takesFocus) forgetSelection(draft);
    editor.setRootElement(element);
    const gone = [
      boxes.add({ key, text: draft.text, remount: () => remount(isFocused()) }),
      editor.registerCommand(
        KEY_ENTER_COMMAND,
        (event) => {
          if (!enter.current || event?.shiftKey) return false;
          event?.preventDefault();
          enter.current();
          return true;
        },
        COMMAND_PRIORITY_NORMAL,
      ),
    ];
    if (takesFocus) focus(draft, element);
    return () => {
      for (const each of gone) each();
      editor.setRootElement(null);
    };
  }, []);

  return <div ref={root} contentEditable suppressContentEditableWarning {...attributes} />;
}

function focus({ editor }: LexicalDraft, element: HTMLElement): void {
  element.focus({ preventScroll: true });
  editor.update(
    () => {
      const selection = $getSelection()?.clone() ?? $getRoot().selectEnd();
      selection.dirty = true;
      $setSelection(selection);
    },
    { discrete: true },
  );
}

function forgetSelection({ editor }: LexicalDraft): void {
  editor.update(() => $setSelection(null), { discrete: true });
}
