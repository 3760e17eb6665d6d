import { useEffect, useId, useState } from 'react';
import { usePolicy } from '@/components/use-policy';
import { type LanguageChoice as Choice, languageChoice } from '@/lib/settings';
import { useSay } from './language';
import { languageTexts } from './language-texts';
import { Prescribed } from './Prescribed';

const own = { en: 'English', es: 'Español' } as const;
const isChoice = (value: string): value is Choice => value === 'browser' || value === 'en' || value === 'es';

/** The choice of the language Plainpost speaks; kept at once, for every page and tab. */
export function LanguageChoice() {
  const say = useSay();
  const id = useId();
  const isPrescribed = usePolicy().language !== undefined;
  const [choice, setChoice] = useState<Choice>('browser');
  useEffect(() => {
    languageChoice.getValue().then(setChoice, () => {});
    return languageChoice.watch(setChoice);
  }, []);
  const keep = (value: string) => {
    if (!isChoice(value)) return;
    setChoice(value);
    // Where it cannot be kept, the choice goes back to what holds.
    languageChoice.setValue(value).catch(() => setChoice(choice));
  };
  return (
    <div className="ui-language">
      <label htmlFor={id}>{say(languageTexts.label)}</label>
      <select
        id={id}
        className="ui-control"
        value={choice}
        disabled={isPrescribed}
        onChange={({ target }) => keep(target.value)}
      >
        <option value="browser">{say(languageTexts.browser)}</option>
        <option value="en" lang="en">
          {own.en}
        </option>
        <option value="es" lang="es">
          {own.es}
        </option>
      </select>
      {isPrescribed && <Prescribed />}
    </div>
  );
}
