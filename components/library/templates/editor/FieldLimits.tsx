import { Field as Labelled } from '@/components/ui/Field';
import { useSay } from '@/components/ui/language';
import type { Texts } from '@/lib/checks/texts';
import type { Field } from '@/lib/library';
import type { FieldKind } from '@/lib/library/template';
import { editorTexts as texts } from './editor-texts';
import { without } from './without';

interface Given {
  readonly field: Field;
  readonly others: readonly Field[];
  readonly onChange: (field: Field) => void;
}

const words: readonly FieldKind[] = ['text', 'long-text', 'place', 'phone', 'link'];
const moments: readonly FieldKind[] = ['date', 'time', 'date-time'];

/** The limits a field's kind can have: characters, numbers, days and clocks. */
export function FieldLimits({ field, others, onChange }: Given) {
  const say = useSay();
  const number = (key: 'least' | 'most', label: Texts) => (
    <Labelled label={say(label)} required={false}>
      {(control) => (
        <input
          {...control}
          type="number"
          className="ui-control"
          value={field[key] ?? ''}
          onChange={({ target: { value, valueAsNumber } }) =>
            onChange(value === '' ? without(field, key) : { ...field, [key]: valueAsNumber })
          }
        />
      )}
    </Labelled>
  );
  const other = (key: 'day' | 'after', label: Texts, fits: readonly FieldKind[]) => (
    <Labelled label={say(label)} required={false}>
      {(control) => (
        <select
          {...control}
          className="ui-control"
          value={field[key] ?? ''}
          onChange={({ target: { value } }) =>
            onChange(value === '' ? without(field, key) : { ...field, [key]: value })
          }
        >
          <option value="">{say(texts.none)}</option>
          {others
            .filter(({ kind }) => fits.includes(kind))
            .map(({ name, label }) => (
              <option key={name} value={name}>
                {label || name}
              </option>
            ))}
        </select>
      )}
    </Labelled>
  );
  return (
    <>
      {words.includes(field.kind) && number('least', texts.fewest)}
      {words.includes(field.kind) && number('most', texts.most)}
      {field.kind === 'number' && number('least', texts.least)}
      {field.kind === 'number' && number('most', texts.greatest)}
      {field.kind === 'time' && other('day', texts.day, ['date'])}
      {moments.includes(field.kind) && other('after', texts.after, [field.kind])}
      {field.kind === 'date-time' && (
        <Labelled label={say(texts.zone)} required={false} help={say(texts.zoneHelp)}>
          {(control) => (
            <select
              {...control}
              className="ui-control"
              value={field.zone ?? ''}
              onChange={({ target: { value } }) =>
                onChange(value === '' ? without(field, 'zone') : { ...field, zone: value })
              }
            >
              <option value="" />
              {Intl.supportedValuesOf('timeZone').map((zone) => (
                <option key={zone}>{zone}</option>
              ))}
            </select>
          )}
        </Labelled>
      )}
    </>
  );
}
