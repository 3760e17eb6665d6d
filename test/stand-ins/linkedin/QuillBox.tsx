import Quill, { type Delta, type Range } from 'quill';
import { useLayoutEffect, useReducer, useRef } from 'react';
import type { KnownBoxes } from '../shared/boxes';
import { mentioning } from './mentioning';
import { settleInShadow } from './quill-in-shadow';
import { refuseWhenTold } from './refuse';
import { words } from './words';

interface Props {
  readonly boxes: KnownBoxes;
  readonly name: string;
  /** The shadow root it stands in, where it does not stand in the page. */
  readonly outlet?: ShadowRoot;
  readonly placeholder: string;
  onText(text: string): void;
}

/** What an editor held as it went off the page, and its caret when it had the focus. */
interface Kept {
  readonly contents?: Delta;
  readonly caret?: Range | undefined;
}

/** The real Quill within the site's wrapper. */
export function QuillBox({ boxes, name, outlet, placeholder, onText }: Props) {
  const [mounts, remount] = useReducer((count: number) => count + 1, 0);
  const place = useRef<HTMLDivElement>(null);
  const kept = useRef<Kept>({});
  const tell = useRef(onText);
  tell.current = onText;

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new editor at each re-mount
  useLayoutEffect(() => {
    if (!place.current) return undefined;
    const box = document.createElement('div');
    place.current.replaceChildren(box);
    const quill = openQuill(box, placeholder);
    const settled = outlet && settleInShadow(quill, outlet);
    const { contents, caret } = kept.current;
    if (contents) quill.setContents(contents, 'silent');
    quill.history.clear();
    refuseWhenTold(quill);
    // A box opens with the caret in it; one that comes back has it when it had it before.
    if (mounts === 0) quill.focus();
    else if (caret) quill.setSelection(caret, 'silent');

    quill.root.addEventListener('focus', () => {
      boxes.used(name);
      mentioning.into = quill;
    });
    quill.on('text-change', () => {
      tell.current(textOf(quill));
      boxes.changed();
    });
    const gone = boxes.add({
      key: name,
      text: () => textOf(quill),
      remount() {
        const focused = quill.hasFocus();
        kept.current = {
          contents: quill.getContents(),
          caret: focused ? (quill.getSelection() ?? undefined) : undefined,
        };
        remount();
      },
    });
    if (quill.hasFocus()) {
      boxes.used(name);
      mentioning.into = quill;
    }
    return () => {
      gone();
      settled?.();
    };
  }, [mounts]);

  return <div className="share-creation-state__text-editor" ref={place} />;
}

function openQuill(box: HTMLElement, placeholder: string): Quill {
  const quill = new Quill(box, { placeholder, formats: ['mention'] });
  // Source: field notes and tests of several tools, 2025 to 2026: role, label (in the account's language) and test mark.
  quill.root.setAttribute('role', 'textbox');
  quill.root.setAttribute('aria-label', words.editor);
  quill.root.setAttribute('aria-multiline', 'true');
  quill.root.setAttribute('data-test-ql-editor-contenteditable', 'true');
  return quill;
}

/** Quill ends every text with a line break that nobody wrote. */
function textOf(quill: Quill): string {
  return quill.getText().replace(/\n$/, '');
}
