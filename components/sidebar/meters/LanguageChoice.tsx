import { useContext, useId } from 'react';
import { useSession, useSessionState } from '@/components/sidebar/session-context';
import { LanguageContext, useSay } from '@/components/ui/language';
import type { ChosenLanguage } from '@/lib/session';
import { languageName } from './language-name';
import { texts } from './meters-texts';

const choices = ['detect', 'en', 'es'] as const satisfies readonly ChosenLanguage[];

/** What language the post is checked in: the one found in it, or the person's choice for this post. */
export function LanguageChoice({ found }: { readonly found: string }) {
  const say = useSay();
  const id = useId();
  const speaks = useContext(LanguageContext);
  const session = useSession();
  const chosen = useSessionState((state) => state.language);
  const name = languageName(found, speaks) ?? say(texts.unsure);
  // Once a person has chosen, nobody looks for it in the text.
  const detect = chosen === 'detect' ? say(texts.detect, { language: name }) : say(texts.detectAgain);
  const says = { detect, en: say(texts.english), es: say(texts.spanish) };
  return (
    <>
      <select
        className="ui-control"
        aria-label={say(texts.language)}
        aria-describedby={id}
        value={chosen}
        onChange={({ target }) => {
          const choice = choices.find((one) => one === target.value);
          if (choice !== undefined) session.setLanguage(choice);
        }}
      >
        {choices.map((one) => (
          <option key={one} value={one}>
            {says[one]}
          </option>
        ))}
      </select>
      <p id={id}>{say(texts.onlyThis)}</p>
    </>
  );
}
