import { useState } from 'react';
import { kindTexts } from '@/components/library/templates/texts';
import { Field as Labelled } from '@/components/ui/Field';
import { useSay } from '@/components/ui/language';
import type { Field } from '@/lib/library';
import type { FieldKind } from '@/lib/library/template';
import { editorTexts as texts } from './editor-texts';
import { FieldLimits } from './FieldLimits';
import { fieldNameFor, isFieldName } from './field-names';
import { without } from './without';

interface Given {
  readonly field: Field;
  readonly others: readonly Field[];
  readonly lang: string;
  readonly onChange: (field: Field) => void;
  readonly onRename: (name: string) => void;
}

const kinds = Object.keys(kindTexts) as FieldKind[];

/** Everything about one field, with what its kind needs. */
export function FieldForm({ field, others, lang, onChange, onRename }: Given) {
  const say = useSay();
  const [name, setName] = useState(field.name);
  const [choices, setChoices] = useState((field.choices ?? []).join('\n'));
  const isTaken = others.some((other) => other.name === name);
  const fault = isTaken ? say(texts.nameTaken) : isFieldName(name) ? undefined : say(texts.nameWrong);
  const text = (key: 'default' | 'help', value: string) =>
    onChange(value === '' ? without(field, key) : { ...field, [key]: value });
  const setKind = (kind: FieldKind) => {
    const plain = without(without(without(field, 'choices'), 'least'), 'most');
    const rest = without(without(without(without(plain, 'zone'), 'day'), 'after'), 'default');
    onChange({ ...rest, kind, ...(kind === 'choice' && { choices: listOf(choices) }) });
  };
  // A name nobody chose follows the label.
  const nameByLabel = () => {
    if (!/^field(-\d+)?$/.test(field.name) || field.label.trim() === '') return;
    const better = fieldNameFor(
      field.label,
      others.map(({ name }) => name),
    );
    setName(better);
    onRename(better);
  };
  return (
    <div className="field-form">
      <Labelled label={say(texts.label)} required>
        {(control) => (
          <input
            {...control}
            // biome-ignore lint/a11y/noAutofocus: a new field begins with its label
            autoFocus={field.label === ''}
            className="ui-control"
            lang={lang}
            maxLength={80}
            value={field.label}
            onChange={(event) => onChange({ ...field, label: event.target.value })}
            onBlur={nameByLabel}
          />
        )}
      </Labelled>
      <Labelled label={say(texts.kind)} required>
        {(control) => (
          <select
            {...control}
            className="ui-control"
            value={field.kind}
            onChange={(event) => setKind(event.target.value as FieldKind)}
          >
            {kinds.map((kind) => (
              <option key={kind} value={kind}>
                {say(kindTexts[kind])}
              </option>
            ))}
          </select>
        )}
      </Labelled>
      {field.kind === 'choice' && (
        <Labelled label={say(texts.choices)} required className="wide">
          {(control) => (
            <textarea
              {...control}
              className="ui-control"
              lang={lang}
              rows={4}
              value={choices}
              onChange={(event) => {
                setChoices(event.target.value);
                onChange({ ...field, choices: listOf(event.target.value) });
              }}
            />
          )}
        </Labelled>
      )}
      <label className="ui-check">
        <input
          type="checkbox"
          checked={field.required}
          onChange={(event) => onChange({ ...field, required: event.target.checked })}
        />{' '}
        {say(texts.required)}
      </label>
      <Labelled label={say(texts.default)} required={false}>
        {(control) => (
          <input
            {...control}
            className="ui-control"
            lang={lang}
            maxLength={2_000}
            value={field.default ?? ''}
            onChange={(event) => text('default', event.target.value)}
          />
        )}
      </Labelled>
      <Labelled label={say(texts.help)} required={false} className="wide">
        {(control) => (
          <input
            {...control}
            className="ui-control"
            lang={lang}
            maxLength={300}
            value={field.help ?? ''}
            onChange={(event) => text('help', event.target.value)}
          />
        )}
      </Labelled>
      <FieldLimits field={field} others={others} onChange={onChange} />
      <Labelled label={say(texts.name)} required help={say(texts.nameHelp)} error={fault} className="wide">
        {(control) => (
          <input
            {...control}
            className="ui-control"
            value={name}
            maxLength={60}
            spellCheck={false}
            onChange={(event) => setName(event.target.value)}
            onBlur={() => {
              if (fault === undefined && name !== field.name) onRename(name);
            }}
          />
        )}
      </Labelled>
    </div>
  );
}

const listOf = (lines: string): string[] => [
  ...new Set(
    lines
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
  ),
];
