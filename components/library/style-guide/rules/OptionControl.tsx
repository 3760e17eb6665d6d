import { useState } from 'react';
import { Labelled } from '@/components/library/Labelled';
import { LinesField } from '@/components/library/LinesField';
import { useSay } from '@/components/ui/language';
import { optionChoices, optionTexts } from './option-texts';
import { texts } from './texts';

interface Given {
  /** The rule's id. */
  readonly rule: string;
  /** The option's. */
  readonly name: string;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
}

/** The control that fits an option's value: a box to tick, a number, a choice or a list. */
export function OptionControl({ rule, name, value, onChange }: Given) {
  const say = useSay();
  const words = optionTexts[`${rule} ${name}`];
  const label = words === undefined ? name : say(words);
  const choices = Object.entries(optionChoices[`${rule} ${name}`] ?? {});
  if (typeof value === 'boolean')
    return (
      <label className="guide-check">
        <input type="checkbox" checked={value} onChange={({ target }) => onChange(target.checked)} /> {label}
      </label>
    );
  if (typeof value === 'number') return <NumberControl label={label} value={value} onChange={onChange} />;
  if (Array.isArray(value)) {
    const list = value.map(String);
    if (choices.length === 0)
      return <LinesField label={label} help={say(texts.onePerLine)} lines={list} onChange={onChange} />;
    return (
      <fieldset className="guide-choices">
        <legend>{label}</legend>
        {choices.map(([choice, text]) => (
          <label key={choice} className="guide-check">
            <input
              type="checkbox"
              checked={list.includes(choice)}
              onChange={({ target }) =>
                onChange(target.checked ? [...list, choice] : list.filter((one) => one !== choice))
              }
            />{' '}
            {say(text)}
          </label>
        ))}
      </fieldset>
    );
  }
  return (
    <Labelled label={label}>
      {(props) =>
        choices.length > 0 ? (
          <select
            {...props}
            className="ui-control"
            value={String(value)}
            onChange={({ target }) => onChange(target.value)}
          >
            {choices.map(([choice, text]) => (
              <option key={choice} value={choice}>
                {say(text)}
              </option>
            ))}
          </select>
        ) : (
          <input
            {...props}
            className="ui-control"
            value={String(value)}
            onChange={({ target }) => onChange(target.value)}
          />
        )
      }
    </Labelled>
  );
}

/** Keeps what is typed until it is a number. */
function NumberControl({
  label,
  value,
  onChange,
}: {
  readonly label: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
}) {
  const say = useSay();
  const [typed, setTyped] = useState(String(value));
  const isNumber = /^\d{1,6}$/.test(typed.trim());
  const shown = isNumber && Number(typed) !== value ? String(value) : typed;
  return (
    <Labelled label={label} error={isNumber ? undefined : say(texts.number)}>
      {(props) => (
        <input
          {...props}
          className="ui-control"
          inputMode="numeric"
          value={shown}
          onChange={({ target }) => {
            setTyped(target.value);
            if (/^\d{1,6}$/.test(target.value.trim())) onChange(Number(target.value));
          }}
        />
      )}
    </Labelled>
  );
}
