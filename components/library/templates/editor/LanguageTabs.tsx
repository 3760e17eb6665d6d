import { useState } from 'react';
import { StandingIcon } from '@/components/library/templates/list/StandingIcon';
import { useNames } from '@/components/library/templates/NameGate';
import { shownOf, standingOf } from '@/components/library/templates/standing';
import { languageName, standingTexts } from '@/components/library/templates/texts';
import { useDesk } from '@/components/library/use-desk';
import { addressOf } from '@/components/library/use-route';
import { useWatched } from '@/components/library/use-watched';
import { Button } from '@/components/ui/Button';
import { useSay } from '@/components/ui/language';
import { Notice } from '@/components/ui/Notice';
import type { Listed, Template } from '@/lib/library';
import { editorTexts as texts } from './editor-texts';
import { otherLanguages } from './other-languages';

interface Given {
  readonly current: Template;
  readonly pair: readonly Listed[];
  readonly part: string | undefined;
}

/** The languages a text is there in, a link each, and a button for each the agency posts in and this lacks. */
export function LanguageTabs({ current, pair, part }: Given) {
  const say = useSay();
  const desk = useDesk();
  const { signed } = useNames();
  const [why, setWhy] = useState('');
  const { value: guide } = useWatched('guide in use', () => desk.guide('used'));
  const there = pair.map((one) => shownOf(one)?.language ?? '');
  const missing = (guide?.agency.languages ?? []).filter((language) => !there.includes(language));

  const add = (language: string) =>
    signed(async () => {
      const { id: _id, library: _library, approvals: _approvals, variants: _variants, ...start } = current;
      try {
        const made = await desk.create({ ...start, language });
        window.location.hash = addressOf('templates', made.id);
      } catch (error) {
        setWhy(error instanceof Error ? error.message : String(error));
      }
    });
  return (
    <>
      <nav className="language-tabs" aria-label={say(texts.languages)}>
        {pair.map((one) => {
          const { language = '' } = shownOf(one) ?? {};
          const standing = standingOf(one);
          return (
            <a
              key={one.id}
              href={part ? addressOf('templates', one.id, part) : addressOf('templates', one.id)}
              aria-current={one.id === current.id ? 'page' : undefined}
            >
              <StandingIcon standing={standing} />
              <span lang={language}>{languageName(language)}</span>
              <span className="unseen">, {say(standingTexts[standing])}</span>
            </a>
          );
        })}
        {missing.map((language) => (
          <Button key={language} look="plain" onClick={() => void add(language)}>
            + {say(texts.addLanguage, { language: languageName(language) })}
          </Button>
        ))}
        <select
          className="ui-control"
          value=""
          aria-label={say(texts.otherLanguage)}
          onChange={(event) => void add(event.target.value)}
        >
          <option value="">{say(texts.otherLanguage)}</option>
          {otherLanguages
            .filter((language) => !there.includes(language) && !missing.includes(language))
            .map((language) => (
              <option key={language} value={language} lang={language}>
                {languageName(language)}
              </option>
            ))}
        </select>
      </nav>
      {why && <Notice tone="error">{why}</Notice>}
    </>
  );
}
