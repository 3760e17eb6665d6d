import { useEffect, useState } from 'react';
import { Labelled } from '@/components/library/Labelled';
import { useDesk } from '@/components/library/use-desk';
import { useSay } from '@/components/ui/language';
import { texts } from './texts';

/** The name of who works here, as the library knows it. */
export function useName(): readonly [name: string, set: (name: string) => void] {
  const desk = useDesk();
  const [name, setName] = useState<string>();
  useEffect(() => {
    // Without a database there is no name to begin with; it can be written all the same.
    desk.author().then(
      (author) => setName((typed) => typed ?? author.name),
      () => {},
    );
  }, [desk]);
  return [name ?? '', setName];
}

interface Given {
  readonly name: string;
  readonly onChange: (name: string) => void;
}

/** Asks for the name that goes with what is saved here, and keeps it for the next time. */
export function NameField({ name, onChange }: Given) {
  const say = useSay();
  const desk = useDesk();
  return (
    <Labelled label={say(texts.name)}>
      {(props) => (
        <input
          {...props}
          className="ui-control"
          autoComplete="name"
          maxLength={200}
          value={name}
          onChange={({ target }) => onChange(target.value)}
          onBlur={() => {
            if (name.trim() !== '') desk.rename(name).catch(() => {});
          }}
        />
      )}
    </Labelled>
  );
}
