import { useContext, useEffect, useState } from 'react';
import { ago } from '@/components/ui/ago';
import { LanguageContext, useSay } from '@/components/ui/language';
import { useNow } from '@/components/ui/use-now';
import type { Answers } from '@/lib/messages';
import { sharedLineTexts as texts } from './shared-line-texts';

/** One quiet line on the agency's library: which version, how fresh, and why not where it is not. Nothing where none is followed. */
export function SharedLine({ read }: { readonly read: () => Promise<Answers['sharing']> }) {
  const say = useSay();
  const language = useContext(LanguageContext);
  const now = useNow();
  const [line, setLine] = useState<Answers['sharing']>(null);
  useEffect(() => {
    let isOver = false;
    const ask = () =>
      void read().then(
        (value) => !isOver && setLine(value),
        () => {},
      );
    const askShown = () => document.visibilityState === 'visible' && ask();
    ask();
    document.addEventListener('visibilitychange', askShown);
    return () => {
      isOver = true;
      document.removeEventListener('visibilitychange', askShown);
    };
  }, [read]);
  if (line === null) return null;
  const { name, version, checkedAt, trouble } = line;
  return (
    <p className="shared-line">
      {say(texts.line, { name, version: String(version), ago: ago(checkedAt, now, language) })}
      {trouble && (
        <span className="shared-trouble">
          {say(texts.trouble, { ago: ago(trouble.at, now, language), why: trouble.why })}
        </span>
      )}
    </p>
  );
}
