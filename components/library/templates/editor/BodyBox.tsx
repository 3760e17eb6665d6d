import { type KeyboardEvent, type RefObject, useRef } from 'react';
import type { ControlProps } from '@/components/ui/Field';
import type { BodyFault } from '@/lib/library/read-body';
import { BodyMirror } from './BodyMirror';

interface Given {
  readonly control: ControlProps;
  readonly boxRef?: RefObject<HTMLTextAreaElement | null>;
  readonly lang: string;
  readonly value: string;
  readonly fieldNames: readonly string[];
  readonly fault: BodyFault | null;
  readonly onChange: (value: string) => void;
  /** Undoes the last change that was not typed here; false where there is none. */
  readonly onUndo?: (() => boolean) | undefined;
}

/** A text box that grows with its text, with fields and optional parts set apart behind the letters. */
export function BodyBox({ control, boxRef, lang, value, fieldNames, fault, onChange, onUndo }: Given) {
  const own = useRef<HTMLTextAreaElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'z' || event.shiftKey || !(event.ctrlKey || event.metaKey)) return;
    if (onUndo?.()) event.preventDefault();
  };
  return (
    <div className="body-box">
      <BodyMirror body={value} fieldNames={fieldNames} fault={fault} />
      <textarea
        {...control}
        ref={boxRef ?? own}
        className="ui-control"
        lang={lang}
        value={value}
        rows={3}
        maxLength={20_000}
        spellCheck
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}
