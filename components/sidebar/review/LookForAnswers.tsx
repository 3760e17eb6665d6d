import { useCallback, useEffect, useState } from 'react';
import { useSession } from '@/components/sidebar/session-context';
import { Button } from '@/components/ui/Button';
import { useSay } from '@/components/ui/language';
import { useMoment } from '@/components/ui/use-moment';
import type { SentReview } from '@/lib/review';
import { reviewTexts } from './review-texts';

/** How often the folder is asked while somebody waits for an answer here, ms. */
const pace = 60_000;

/** When the post was sent and the folder last asked, and what asks it now; it is asked again while the page is in sight. */
export function LookForAnswers({ review }: { readonly review: SentReview }) {
  const say = useSay();
  const moment = useMoment();
  const session = useSession();
  const [looking, setLooking] = useState(false);
  const { id, sentAt, lookedAt, trouble, postedAlready } = review;
  const look = useCallback(async () => {
    setLooking(true);
    await session.lookAtReview(true);
    setLooking(false);
  }, [session]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each review that is opened here
  useEffect(() => {
    void look();
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') void look();
    }, pace);
    return () => clearInterval(timer);
  }, [look, id]);
  return (
    <div className="look-for-answers">
      <p className="small">
        {sentAt !== null && say(reviewTexts.sentAt, { at: moment(sentAt) })}{' '}
        {postedAlready && say(reviewTexts.postedAlready)}{' '}
        {lookedAt !== null && say(reviewTexts.lookedAt, { at: moment(lookedAt) })}
      </p>
      <p className="small trouble" role="status">
        {trouble !== null && say(reviewTexts.notLooked, { why: trouble })}
      </p>
      <Button onClick={() => void look()} aria-disabled={looking || undefined}>
        {say(looking ? reviewTexts.looking : reviewTexts.lookNow)}
      </Button>
    </div>
  );
}
