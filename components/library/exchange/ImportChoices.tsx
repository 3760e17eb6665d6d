import { useId } from 'react';
import { useSay } from '@/components/ui/language';
import type { Choices, Incoming } from '@/lib/library/exchange';
import { importTexts as texts } from './import-texts';

interface Given {
  readonly incoming: Incoming;
  readonly choices: Choices;
  readonly onChoose: (choices: Choices) => void;
}

const ways = [
  { way: 'add', label: texts.add, help: texts.addHelp },
  { way: 'replace', label: texts.replace, help: texts.replaceHelp },
] as const;

/** What a person decides of an import. */
export function ImportChoices({ incoming, choices, onChoose }: Given) {
  const say = useSay();
  const id = useId();
  return (
    <fieldset className="exchange-choices">
      <legend>{say(texts.way)}</legend>
      {ways.map(({ way, label, help }) => (
        <div key={way} className="exchange-choice">
          <input
            id={`${id}-${way}`}
            type="radio"
            name={id}
            checked={choices.way === way}
            aria-describedby={`${id}-${way}-help`}
            onChange={() => onChoose({ ...choices, way })}
          />
          <label htmlFor={`${id}-${way}`}>{say(label)}</label>
          <p id={`${id}-${way}-help`}>{say(help)}</p>
        </div>
      ))}
      {!incoming.own && (
        <div className="exchange-choice">
          <input
            id={`${id}-trust`}
            type="checkbox"
            checked={choices.trust}
            aria-describedby={`${id}-trust-help`}
            onChange={() => onChoose({ ...choices, trust: !choices.trust })}
          />
          <label htmlFor={`${id}-trust`}>{say(texts.trust)}</label>
          <p id={`${id}-trust-help`}>{say(texts.trustHelp)}</p>
        </div>
      )}
    </fieldset>
  );
}
