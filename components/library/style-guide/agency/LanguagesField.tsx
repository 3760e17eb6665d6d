import { useContext, useMemo, useRef, useState } from 'react';
import { Labelled } from '@/components/library/Labelled';
import { LanguageContext, useSay } from '@/components/ui/language';
import { languageCodes } from './country-codes';
import { factNames } from './fact-names';
import { factHelp, texts } from './texts';

interface Given {
  /** BCP 47 codes. */
  readonly languages: readonly string[];
  readonly onChange: (languages: readonly string[]) => void;
}

/** The languages an agency posts in; there is always one. */
export function LanguagesField({ languages, onChange }: Given) {
  const say = useSay();
  const language = useContext(LanguageContext);
  const select = useRef<HTMLSelectElement>(null);
  const [refused, setRefused] = useState(false);
  const names = useMemo(() => new Intl.DisplayNames([language], { type: 'language' }), [language]);
  const nameOf = (code: string) => names.of(code) ?? code;
  const others = languageCodes
    .filter((code) => !languages.includes(code))
    .sort((a, b) => nameOf(a).localeCompare(nameOf(b), language));
  const remove = (code: string) => {
    setRefused(languages.length === 1);
    if (languages.length === 1) return;
    onChange(languages.filter((one) => one !== code));
    select.current?.focus();
  };
  return (
    <fieldset className="guide-languages">
      <legend>{say(factNames.languages)}</legend>
      <p className="ui-help">{factHelp.languages && say(factHelp.languages)}</p>
      <ul>
        {languages.map((code) => (
          <li key={code}>
            {nameOf(code)}
            <button
              type="button"
              aria-label={say(texts.removeLanguage, { name: nameOf(code) })}
              onClick={() => remove(code)}
            >
              <svg viewBox="0 0 16 16" aria-hidden="true">
                <path d="m4 4 8 8m0-8-8 8" />
              </svg>
            </button>
          </li>
        ))}
      </ul>
      <p role="status" className="ui-error">
        {refused ? say(texts.lastLanguage) : ''}
      </p>
      <Labelled label={say(texts.addLanguage)}>
        {(props) => (
          <select
            {...props}
            ref={select}
            className="ui-control"
            value=""
            onChange={({ target }) => {
              setRefused(false);
              onChange([...languages, target.value]);
            }}
          >
            <option value="">{say(texts.choose)}</option>
            {others.map((code) => (
              <option key={code} value={code}>
                {nameOf(code)}
              </option>
            ))}
          </select>
        )}
      </Labelled>
    </fieldset>
  );
}
