import { type SubmitEvent, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { useSay } from '@/components/ui/language';
import { nameTexts } from './name-texts';

interface Given {
  readonly onName: (name: string) => Promise<void>;
  /** Left out where nothing waits for the name. */
  readonly onCancel?: () => void;
}

/** Asks for the name that stands beside what a person writes and approves. */
export function NameForm({ onName, onCancel }: Given) {
  const say = useSay();
  const [why, setWhy] = useState('');
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const name = String(new FormData(event.currentTarget).get('name') ?? '').trim();
    setWhy(name === '' ? say(nameTexts.missing) : '');
    if (name !== '') await onName(name).catch((error: Error) => setWhy(error.message));
  };
  return (
    <form className="name-form" noValidate onSubmit={submit}>
      <p>{say(nameTexts.why)}</p>
      <Field label={say(nameTexts.name)} required error={why}>
        {(props) => (
          <input
            {...props}
            // biome-ignore lint/a11y/noAutofocus: in a dialog it is the one thing that is asked for
            autoFocus={onCancel !== undefined}
            name="name"
            className="ui-control"
            maxLength={200}
            autoComplete="name"
          />
        )}
      </Field>
      <div className="ui-actions">
        <Button type="submit" look="primary">
          {say(nameTexts.go)}
        </Button>
        {onCancel && (
          <Button look="plain" onClick={onCancel}>
            {say(nameTexts.cancel)}
          </Button>
        )}
      </div>
    </form>
  );
}
