import { useEffect, useMemo, useRef } from 'react';
import { LibraryContext } from '@/components/library/library-context';
import { OtherPages } from '@/components/library/OtherPages';
import { useRoute } from '@/components/library/use-route';
import { Mark } from '@/components/sidebar/Badge';
import { LanguageContext, useSay } from '@/components/ui/language';
import type { InterfaceLanguage } from '@/lib/checks/texts';
import type { Library } from '@/lib/library';
import { createReviewShelf } from '@/lib/review';
import { OneReview } from './OneReview';
import { WaitingCount } from './queue/WaitingCount';
import { ReviewContext } from './review-context';
import { StartView } from './StartView';
import { texts } from './texts';

interface Given {
  readonly library: Library;
  readonly language: InterfaceLanguage;
}

/** The page on which a post goes out for review, is reviewed, and its answer is read. */
export function ReviewPage({ library, language }: Given) {
  const shelf = useMemo(() => createReviewShelf(library), [library]);
  return (
    <LanguageContext value={language}>
      <LibraryContext value={library}>
        <ReviewContext value={shelf}>
          <Page />
        </ReviewContext>
      </LibraryContext>
    </LanguageContext>
  );
}

function Page() {
  const say = useSay();
  const { view: key } = useRoute();
  const main = useRef<HTMLElement>(null);
  useEffect(() => {
    document.title = `${say(texts.title)} · Plainpost`;
  }, [say]);
  return (
    <>
      <button type="button" className="skip" onClick={() => main.current?.focus()}>
        {say(texts.skip)}
      </button>
      <header className="library-header">
        <p className="brand">
          <Mark /> Plainpost
        </p>
        <nav aria-label="Plainpost">
          <ul>
            <li>
              <a href="#/" aria-current={key === '' ? 'page' : 'true'}>
                {say(texts.title)} <WaitingCount />
              </a>
            </li>
            <li>
              <a href="/library.html">{say(texts.library)}</a>
            </li>
          </ul>
        </nav>
      </header>
      <main ref={main} className="library-main review" tabIndex={-1}>
        <OtherPages />
        {key === '' ? <StartView /> : <OneReview key={key} shelfKey={key} />}
      </main>
    </>
  );
}
