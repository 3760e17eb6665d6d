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
  return (
    <label className={value !== '' && any !== undefined ? 'in-use' : ''}>
      <span>{label}</span>
      <select className="ui-control" value={value} onChange={(event) => onChange(event.target.value)}>
        {any !== undefined && <option value="">{any}</option>}
        {children.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}
