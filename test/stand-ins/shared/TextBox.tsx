import { type ComponentProps, createElement, useLayoutEffect, useReducer, useRef } from 'react';
import type { KnownBoxes } from './boxes';

interface Props extends Omit<ComponentProps<'textarea'>, 'value' | 'onChange' | 'onFocus' | 'ref'> {
  readonly boxes: KnownBoxes;
  /** The key of its {@link KnownBoxes} entry. */
  readonly name: string;
  /** A field of one line instead of a textarea. */
  readonly single?: boolean;
  readonly value: string;
  onText(text: string): void;
}

/** Where the caret was as the box went off the page. */
interface Caret {
  readonly start: number;
  readonly end: number;
}

/**
 * A field whose text is React's: what reaches it by another way than an input event is not in the state, and the next
 * drawing puts the state's text back.
 */
export function TextBox({ boxes, name, autoFocus = false, ...field }: Props) {
  const [mounts, remount] = useReducer((count: number) => count + 1, 0);
  const text = useRef(field.value);
  const caret = useRef<Caret | undefined>(undefined);
  text.current = field.value;
  useLayoutEffect(() => boxes.add({ key: name, text: () => text.current, remount }), [boxes, name]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: told of each change of the text
  useLayoutEffect(() => boxes.changed(), [boxes, field.value]);
  return (
    <Field
      key={mounts}
      {...field}
      caret={caret}
      // Only as it opens: a box that comes back has the focus when it had it before.
      autoFocus={autoFocus && mounts === 0}
      onFocus={() => boxes.used(name)}
    />
  );
}

interface FieldProps extends Omit<Props, 'boxes' | 'name'> {
  readonly caret: { current: Caret | undefined };
  onFocus(): void;
}

function Field({ caret, single = false, onText, ...rest }: FieldProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const { current: box } = field;
    if (!box) return undefined;
    if (caret.current) {
      box.focus();
      box.setSelectionRange(caret.current.start, caret.current.end);
    }
    return () => {
      const { selectionStart: start, selectionEnd: end } = box;
      caret.current = document.activeElement === box ? { start, end } : undefined;
    };
  }, [caret]);
  return createElement(single ? 'input' : 'textarea', {
    ...rest,
    ref: field,
    onChange: ({ target }: { target: HTMLTextAreaElement }) => {
      if (!window.__standIn.refuse) onText(target.value);
    },
  });
}
