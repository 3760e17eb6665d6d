import { type ReactNode, useEffect } from 'react';
import { LibraryContext } from '@/components/library/library-context';
import { Mark } from '@/components/sidebar/Badge';
import { LanguageChoice } from '@/components/ui/LanguageChoice';
import { LanguageContext, useSay } from '@/components/ui/language';
import type { InterfaceLanguage } from '@/lib/checks';
import type { Library } from '@/lib/library';
import { AgencyForm } from './AgencyForm';
import { OpenTabs, type TabsDesk } from './OpenTabs';
import { Practice, type PracticeDesk } from './Practice';
import { StarterOffer } from './StarterOffer';
import { WhatIsRead } from './WhatIsRead';
import { texts } from './welcome-texts';

interface Given {
  readonly library: Library;
  readonly language: InterfaceLanguage;
  readonly tabs: TabsDesk;
  readonly practice: PracticeDesk;
  readonly openLibrary: (place?: string) => void;
  /** What the browser was asked for. */
  readonly permissions: ReactNode;
}

/** The page for the first five minutes: short steps, each of which can be left out. */
export function WelcomePage({ library, language, ...page }: Given) {
  return (
    <LanguageContext value={language}>
      <LibraryContext value={library}>
        <Page {...page} />
      </LibraryContext>
    </LanguageContext>
  );
}

function Page({ tabs, practice, openLibrary, permissions }: Omit<Given, 'library' | 'language'>) {
  const say = useSay();
  const title = say(texts.title);
  useEffect(() => {
    document.title = title;
  }, [title]);
  useEffect(() => {
    // What an address such as #practice names was not there yet when the browser looked for it.
    const place = document.getElementById(window.location.hash.slice(1));
    place?.scrollIntoView();
    place?.focus({ preventScroll: true });
  }, []);
  return (
    <div className="welcome">
      <header className="welcome-header">
        <p className="brand">
          <Mark /> Plainpost
        </p>
        <LanguageChoice />
      </header>
      <main>
        <h1>{title}</h1>
        <p className="welcome-lead">{say(texts.lead)}</p>
        <OpenTabs tabs={tabs} />
        <AgencyForm openGuide={() => openLibrary('#/style-guide/agency')} />
        <StarterOffer />
        <WhatIsRead>{permissions}</WhatIsRead>
        <Practice practice={practice} />
        <section aria-labelledby="welcome-end">
          <h2 id="welcome-end">{say(texts.end)}</h2>
          <p>{say(texts.endLead)}</p>
          <div className="welcome-actions">
            <button type="button" className="ui-button outline" onClick={() => openLibrary()}>
              {say(texts.library)}
            </button>
            <button type="button" className="ui-button plain" onClick={() => window.close()}>
              {say(texts.close)}
            </button>
          </div>
        </section>
      </main>
    </div>
  );
}
