import { memo } from 'react';
import { useSessionState } from '@/components/sidebar/session-context';
import { useSay } from '@/components/ui/language';
import { usePolicy } from '@/components/use-policy';
import type { Ask } from '@/lib/connection';
import { isOff } from '@/lib/policy';
import { ReviewByFile } from './ReviewByFile';
import { ReviewInFolder } from './ReviewInFolder';
import { reviewTexts } from './review-texts';

/** The way to a reviewer: through the agency's folder where a library is shared, and by file in any case. */
export const ReviewPart = memo(function ReviewPart({ ask }: { readonly ask: Ask }) {
  const say = useSay();
  const host = useSessionState(({ reviewed }) => reviewed?.host ?? null);
  const isTakenAway = isOff(usePolicy(), 'review-by-file');
  if (host === null) return <ReviewByFile ask={ask} />;
  return (
    <>
      <ReviewInFolder host={host} />
      {!isTakenAway && (
        <details className="review-otherwise">
          <summary>{say(reviewTexts.otherWay)}</summary>
          <ReviewByFile ask={ask} />
        </details>
      )}
    </>
  );
});
