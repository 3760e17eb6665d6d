import { Suspense, useEffect, useRef } from 'react';
import { WaitingCount } from '@/components/review/queue/WaitingCount';
import { Mark } from '@/components/sidebar/Badge';
import { LanguageChoice } from '@/components/ui/LanguageChoice';
import { LanguageContext, useSay } from '@/components/ui/language';
import type { InterfaceLanguage } from '@/lib/checks/texts';
import type { Library } from '@/lib/library';
import { LibraryContext } from './library-context';
import { OtherPages } from './OtherPages';
import { texts } from './texts';
import { addressOf, useRoute } from './use-route';
import { views } from './views';

interface Given {
  readonly library: Library;
  readonly language: InterfaceLanguage;
}

/** The page on which leads keep templates and style guide. */
export function LibraryPage({ library, language }: Given) {
  return (
    <LanguageContext value={language}>
      <LibraryContext value={library}>
        <Page />
      </LibraryContext>
    </LanguageContext>
  );
}

function Page() {
  const say = useSay();
  const route = useRoute();
  const main = useRef<HTMLElement>(null);
  const view = views.find(({ name }) => name === route.view) ?? views[0];
  const title = view && say(view.title);
  useEffect(() => {
    document.title = title === undefined ? 'Plainpost' : `${title} · Plainpost`;
  }, [title]);
  return (
    <>
      <button type="button" className="skip" onClick={() => main.current?.focus()}>
        {say(texts.skip)}
      </button>
      <header className="library-header">
        <p className="brand">
          <Mark /> Plainpost
        </p>
        <nav aria-label={say(texts.views)}>
          <ul>
            {views.map(({ name, title, Badge }) => (
              <li key={name}>
                <a href={addressOf(name)} aria-current={name === view?.name ? 'page' : undefined}>
                  {say(title)}
                  {Badge && <Badge />}
                </a>
              </li>
            ))}
            <li>
              <a href="/review.html">
                {say(texts.review)} <WaitingCount />
              </a>
            </li>
          </ul>
        </nav>
        <LanguageChoice />
      </header>
      <main ref={main} className="library-main" tabIndex={-1}>
        <OtherPages />
        <Suspense>{view && <view.Show rest={view.name === route.view ? route.rest : []} />}</Suspense>
      </main>
    </>
  );
}
