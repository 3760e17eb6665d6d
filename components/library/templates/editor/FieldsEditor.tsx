import { useRef, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { useSay } from '@/components/ui/language';
import { Notice } from '@/components/ui/Notice';
import type { Field, Template } from '@/lib/library';
import { editorTexts as texts } from './editor-texts';
import { FieldCard } from './FieldCard';
import { dropField, renameField } from './field-names';
import type { Change } from './use-working-copy';

interface Given {
  readonly template: Template;
  readonly onChange: (change: Change) => void;
  readonly onNewField: () => string;
  /** The field that stands open. */
  readonly open: string | undefined;
  readonly onOpen: (name: string | undefined) => void;
}

/** The fields staff fill in: their kinds, words and limits, in the order in which they are asked for. */
export function FieldsEditor({ template, onChange, onNewField, open, onOpen }: Given) {
  const say = useSay();
  const { fields } = template;
  const list = useRef<HTMLOListElement>(null);
  const [told, setTold] = useState('');
  const [removed, setRemoved] = useState<{ label: string; before: Change }>();

  const replace = (at: number, field: Field) => onChange({ fields: fields.with(at, field) });
  const move = (at: number, to: number) => {
    const field = fields[at];
    if (!field || to < 0 || to >= fields.length) return;
    const others = fields.toSpliced(at, 1).toSpliced(to, 0, field);
    onChange({ fields: others });
    setTold(say(texts.moved, { label: field.label, place: to + 1, count: fields.length }));
    requestAnimationFrame(() => list.current?.querySelectorAll<HTMLElement>('.field-summary')[to]?.focus());
  };
  const remove = (field: Field) => {
    const { body, variants } = template;
    setRemoved({ label: field.label || field.name, before: { body, fields, ...(variants && { variants }) } });
    onChange(dropField(template, field.name));
  };
  return (
    <section className="fields-editor" aria-labelledby="fields-title">
      <h2 id="fields-title">{say(texts.fields)}</h2>
      <p className="ui-help">{say(fields.length === 0 ? texts.noFields : texts.fieldsHelp)}</p>
      <ol ref={list}>
        {fields.map((field, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a field's name changes while it is typed, its place does not
          <li key={at}>
            <FieldCard
              field={field}
              others={fields.toSpliced(at, 1)}
              lang={template.language}
              isOpen={open === field.name}
              onOpen={(isOpen) => onOpen(isOpen ? field.name : undefined)}
              onChange={(changed) => replace(at, changed)}
              onRename={(name) => {
                onChange(renameField(template, field.name, name));
                onOpen(name);
              }}
              onMove={(by) => move(at, at + by)}
              onRemove={() => remove(field)}
            />
          </li>
        ))}
      </ol>
      <p className="unseen" role="status">
        {told}
      </p>
      {removed && (
        <Notice tone="good">
          {say(texts.fieldRemoved, { label: removed.label })}{' '}
          <Button
            onClick={() => {
              onChange(removed.before);
              setRemoved(undefined);
            }}
          >
            {say(texts.undo)}
          </Button>
        </Notice>
      )}
      <Button onClick={() => onOpen(onNewField())}>+ {say(texts.newField)}</Button>
    </section>
  );
}
