import look from './look.module.css';

interface Props {
  readonly label: string;
  readonly on: boolean;
  onChange(on: boolean): void;
}

/** Source: a mini page of Sep 2026: a switch is an input of that role, with a label of its own. */
export function Switch({ label, on, onChange }: Props) {
  return (
    <label className={look.switch}>
      <span aria-hidden="true">{label}</span>
      <input
        type="checkbox"
        role="switch"
        aria-label={label}
        aria-checked={on}
        checked={on}
        onChange={({ target }) => onChange(target.checked)}
      />
    </label>
  );
}
