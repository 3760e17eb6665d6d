import { useContext, useMemo } from 'react';
import { Labelled } from '@/components/library/Labelled';
import { LanguageContext, useSay } from '@/components/ui/language';
import { countryCodes } from './country-codes';
import { factNames } from './fact-names';
import { factHelp } from './texts';

interface Given {
  readonly country: string;
  readonly onChange: (country: string) => void;
}

/** Chooses a country by its name in the person's language. */
export function CountryField({ country, onChange }: Given) {
  const say = useSay();
  const language = useContext(LanguageContext);
  const countries = useMemo(() => {
    const names = new Intl.DisplayNames([language], { type: 'region' });
    const codes = countryCodes.includes(country) ? countryCodes : [...countryCodes, country];
    return codes
      .map((code) => ({ code, name: names.of(code) ?? code }))
      .sort((a, b) => a.name.localeCompare(b.name, language));
  }, [language, country]);
  return (
    <Labelled label={say(factNames.country)} help={factHelp.country && say(factHelp.country)}>
      {(props) => (
        <select
          {...props}
          className="ui-control"
          value={country}
          onChange={({ target }) => onChange(target.value)}
        >
          {countries.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  );
}
