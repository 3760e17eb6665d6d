import { useId, useState } from 'react';
import { Labelled } from '@/components/library/Labelled';
import { useSay } from '@/components/ui/language';
import { factNames } from './fact-names';
import { factHelp, texts } from './texts';

interface Given {
  /** IANA name. */
  readonly zone: string;
  readonly onChange: (zone: string) => void;
}

const isZone = (name: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
};

/** America/New_York as people write it. */
const spaced = (zone: string): string => zone.replaceAll('_', ' ');
const joined = (typed: string): string => typed.trim().replaceAll(' ', '_');

/** Finds a time zone by what is typed of its name. */
export function ZoneField({ zone, onChange }: Given) {
  const say = useSay();
  const list = useId();
  const [typed, setTyped] = useState<string>();
  const wrong = typed !== undefined && !isZone(joined(typed));
  return (
    <Labelled
      label={say(factNames.timeZone)}
      help={factHelp.timeZone && say(factHelp.timeZone)}
      error={wrong && typed !== '' ? say(texts.noZone) : undefined}
    >
      {(props) => (
        <>
          <input
            {...props}
            className="ui-control"
            list={list}
            autoComplete="off"
            value={typed ?? spaced(zone)}
            onChange={({ target }) => {
              setTyped(target.value);
              if (isZone(joined(target.value))) onChange(joined(target.value));
            }}
            onBlur={() => !wrong && setTyped(undefined)}
          />
          <datalist id={list}>
            {Intl.supportedValuesOf('timeZone').map((name) => (
              <option key={name} value={spaced(name)} />
            ))}
          </datalist>
        </>
      )}
    </Labelled>
  );
}
