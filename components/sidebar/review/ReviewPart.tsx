import { useSessionState } from '@/components/sidebar/session-context';
import { useSay } from '@/components/ui/language';
import type { Ask } from '@/lib/connection';
import { ReviewByFile } from './ReviewByFile';
import { ReviewInFolder } from './ReviewInFolder';
import { reviewTexts } from './review-texts';

/** The way to a reviewer: through the agency's folder where a library is shared, and by file in any case. */
export function ReviewPart({ ask }: { readonly ask: Ask }) {
  const say = useSay();
  const host = useSessionState(({ reviewed }) => reviewed?.host ?? null);
  if (host === null) return <ReviewByFile ask={ask} />;
  return (
    <>
      <ReviewInFolder host={host} />
      <details className="review-otherwise">
        <summary>{say(reviewTexts.otherWay)}</summary>
        <ReviewByFile ask={ask} />
      </details>
    </>
  );
}
