import { type ReactNode, useId } from 'react';

interface Given {
  readonly label: string;
  readonly help?: string | undefined;
  readonly error?: string | undefined;
  readonly className?: string;
  readonly children: (props: {
    readonly id: string;
    readonly 'aria-describedby': string | undefined;
    readonly 'aria-invalid': true | undefined;
  }) => ReactNode;
}

/** A control with its label, help and error, where it is no form to be filled in: nothing is required or optional. */
export function Labelled({ label, help, error, className = '', children }: Given) {
  const id = useId();
  const described = [help && `${id}-help`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className={`ui-field ${error ? 'at-fault' : ''} ${className}`.trim()}>
      <label htmlFor={id}>{label}</label>
      {help && (
        <p id={`${id}-help`} className="ui-help">
          {help}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className="ui-error">
          {error}
        </p>
      )}
      {children({ id, 'aria-describedby': described || undefined, 'aria-invalid': error ? true : undefined })}
    </div>
  );
}
