import { useContext, useState } from 'react';
import { useSession } from '@/components/sidebar/session-context';
import { LanguageContext, useSay } from '@/components/ui/language';
import type { Report } from '@/lib/checks/report';
import type { Ask } from '@/lib/connection';
import { LanguageChoice } from './LanguageChoice';
import { LengthDetails } from './LengthDetails';
import { LengthMeter } from './LengthMeter';
import { languageName } from './language-name';
import { bands, texts } from './meters-texts';
import { ReadingDetails } from './ReadingDetails';

/** Length, reading grade and language of the post in one line, which opens to what they mean. */
export function Meters({ report, ask }: { readonly report: Report; readonly ask: Ask }) {
  const say = useSay();
  const speaks = useContext(LanguageContext);
  const { site } = useSession();
  const [open, setOpen] = useState(false);
  const { length, readability, language } = report;
  return (
    <details className="meters" open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        {length?.limit !== undefined && (
          <LengthMeter count={length.count} limit={length.limit} site={site.name} />
        )}
        {readability !== undefined && (
          <span className="meter">
            {readability.band === undefined
              ? say(texts.grade, { grade: Math.round(readability.score) })
              : say(texts.band, {
                  band: say(bands[readability.band] ?? { en: readability.band, es: readability.band }),
                })}
          </span>
        )}
        <span className="meter">{languageName(language, speaks) ?? say(texts.unsureShort)}</span>
        <span className="more">{say(texts.details)}</span>
      </summary>
      {open && (
        <dl>
          <dt>{say(texts.lengthName)}</dt>
          <dd>
            <LengthDetails length={length} ask={ask} />
          </dd>
          <dt>{say(texts.reading)}</dt>
          <dd>
            <ReadingDetails readability={readability} language={language} />
          </dd>
          <dt>{say(texts.language)}</dt>
          <dd>
            <LanguageChoice found={language} />
          </dd>
        </dl>
      )}
    </details>
  );
}
