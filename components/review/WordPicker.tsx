import { type Ref, useEffect, useImperativeHandle, useRef, useState } from 'react';
import { PaintedText } from './PaintedText';
import type { PaintedSpan } from './split-at-spans';

/** Takes a person to words of the text. */
export interface WordPickerHandle {
  /** Selects them; `focus` goes to the text, too. UTF-16 offsets. */
  show(start: number, end: number): void;
  focus(): void;
}

interface Given {
  readonly label: string;
  readonly describedBy: string;
  readonly lang: string;
  readonly text: string;
  readonly spans: readonly PaintedSpan[];
  readonly pointed: string | undefined;
  readonly onPick: (start: number, end: number) => void;
  readonly ref?: Ref<WordPickerHandle>;
}

/**
 * The text in a box of its own, to select words in by mouse, finger or keyboard: the browser's own caret, so that it
 * works as everywhere, but nothing can be written there. The marks lie in a copy behind it.
 */
export function WordPicker({ label, describedBy, lang, text, spans, pointed, onPick, ref }: Given) {
  const box = useRef<HTMLTextAreaElement>(null);
  const behind = useRef<HTMLDivElement>(null);
  const [focused, setFocused] = useState(false);
  useEffect(() => {
    const refuse = (event: Event) => event.preventDefault();
    const element = box.current;
    element?.addEventListener('beforeinput', refuse);
    return () => element?.removeEventListener('beforeinput', refuse);
  }, []);
  useImperativeHandle(ref, () => ({
    focus: () => box.current?.focus(),
    show(start, end) {
      box.current?.focus({ preventScroll: true });
      box.current?.setSelectionRange(start, end);
      onPick(start, end);
      requestAnimationFrame(() =>
        behind.current?.querySelector('.pointed')?.scrollIntoView?.({ block: 'nearest' }),
      );
    },
  }));
  return (
    <div className={focused ? 'marked-editor word-picker focused' : 'marked-editor word-picker'}>
      <div ref={behind} className="behind" aria-hidden="true" dir="auto">
        <PaintedText text={text} spans={spans} pointed={pointed} />
        {/* A last line without a word still needs its height. */}
        {'\u200B'}
      </div>
      <textarea
        ref={box}
        aria-label={label}
        aria-describedby={describedBy}
        aria-readonly="true"
        // No keyboard on the screen: there is nothing to write.
        inputMode="none"
        lang={lang}
        dir="auto"
        spellCheck={false}
        value={text}
        onChange={() => {}}
        onFocus={() => setFocused(true)}
        onBlur={() => setFocused(false)}
        onSelect={({ currentTarget }) => onPick(currentTarget.selectionStart, currentTarget.selectionEnd)}
      />
    </div>
  );
}
