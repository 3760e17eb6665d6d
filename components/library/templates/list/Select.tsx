import { useId } from 'react';

/** A native list of choices under its label; `any`, where given, is the choice that filters nothing. */
export function Select({
  label,
  value,
  any,
  onChange,
  children,
}: {
  readonly label: string;
  readonly value: string;
  readonly any?: string;
  readonly onChange: (value: string) => void;
  readonly children: readonly { readonly value: string; readonly label: string }[];
}) {
  const id = useId();
  return (
    <div className={value !== '' && any !== undefined ? 'in-use' : ''}>
      <label htmlFor={id}>{label}</label>
      <select id={id} className="ui-control" value={value} onChange={(event) => onChange(event.target.value)}>
        {any !== undefined && <option value="">{any}</option>}
        {children.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
