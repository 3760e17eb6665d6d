import { type ReactNode, useId } from 'react';
import { useSay } from './language';

const optional = { en: 'optional', es: 'opcional' };

/** What a control needs to belong to its label, help and error. */
export interface ControlProps {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
  readonly 'aria-required': true | undefined;
}

interface FieldProps {
  readonly label: string;
  /** BCP 47 code of label and help, where it is not the interface's. */
  readonly lang?: string | undefined;
  readonly required: boolean;
  readonly help?: string | undefined;
  readonly error?: string | undefined;
  readonly className?: string;
  readonly children: (props: ControlProps) => ReactNode;
}

/** A control with its label above, its help and its error between the two, as the US Web Design System lays it out. */
export function Field({ label, lang, required, help, error, className = '', children }: FieldProps) {
  const say = useSay();
  const id = useId();
  const described = [help && `${id}-help`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className={`ui-field ${error ? 'at-fault' : ''} ${className}`.trim()}>
      <label htmlFor={id}>
        <span lang={lang}>{label}</span>
        {!required && <span className="ui-optional"> ({say(optional)})</span>}
      </label>
      {help && (
        <p id={`${id}-help`} className="ui-help" lang={lang}>
          {help}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className="ui-error">
          {error}
        </p>
      )}
      {children({
        id,
        'aria-describedby': described || undefined,
        'aria-invalid': error ? true : undefined,
        'aria-required': required || undefined,
      })}
    </div>
  );
}
