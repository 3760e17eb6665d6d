import { useEffect, useRef } from 'react';
import { Field } from '@/components/ui/Field';
import { useSay } from '@/components/ui/language';
import { type Field as Asked, bodyFault } from '@/lib/library';
import { BodyBox } from './BodyBox';
import { BodyTools } from './BodyTools';

interface Given {
  readonly label: string;
  readonly lang: string;
  readonly value: string;
  readonly fields: readonly Asked[];
  /** Names of the blocks there are in this language. */
  readonly blocks: readonly string[];
  readonly onChange: (value: string) => void;
  /** Makes a field and gives its name. */
  readonly onNewField: () => string;
}

/** One body with the buttons that write its fields and optional parts, and what is wrong with its brackets. */
export function BodyEditor({ label, lang, value, fields, blocks, onChange, onNewField }: Given) {
  const say = useSay();
  const box = useRef<HTMLTextAreaElement>(null);
  const caret = useRef<readonly [number, number]>(undefined);
  // A value that was set takes the browser's own undo away: these are undone here.
  const done = useRef<{ before: string; after: string }[]>([]);
  useEffect(() => {
    if (caret.current === undefined) return;
    box.current?.focus();
    box.current?.setSelectionRange(...caret.current);
    caret.current = undefined;
  });

  const put = (before: string, after = '') => {
    const { selectionStart = value.length, selectionEnd = value.length } = box.current ?? {};
    const marked = value.slice(selectionStart, selectionEnd);
    const next = value.slice(0, selectionStart) + before + marked + after + value.slice(selectionEnd);
    done.current.push({ before: value, after: next });
    const start = selectionStart + before.length;
    caret.current = [start, start + marked.length];
    onChange(next);
  };
  const undo = () => {
    const last = done.current.at(-1);
    if (last?.after !== value) return false;
    done.current.pop();
    onChange(last.before);
    return true;
  };
  const fault = bodyFault(value);
  return (
    <Field label={label} required error={fault && value !== '' ? say(fault.why) : undefined}>
      {(control) => (
        <>
          <BodyTools fields={fields} blocks={blocks} lang={lang} onPut={put} onNewField={onNewField} />
          <BodyBox
            control={control}
            boxRef={box}
            lang={lang}
            value={value}
            fieldNames={fields.map(({ name }) => name)}
            fault={fault}
            onChange={onChange}
            onUndo={undo}
          />
        </>
      )}
    </Field>
  );
}
