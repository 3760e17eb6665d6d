import { useId, useRef } from 'react';
import { useSessionState } from '@/components/sidebar/session-context';
import { useSay } from '@/components/ui/language';
import { AnswerItem } from './AnswerItem';
import { ApprovalLine } from './ApprovalLine';
import { LookForAnswers } from './LookForAnswers';
import { reviewTexts } from './review-texts';
import { SendForReview } from './SendForReview';
import { useApproval } from './use-approval';

/** A post on its way to a reviewer through the agency's folder, and what came back. */
export function ReviewInFolder({ host }: { readonly host: string }) {
  const say = useSay();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const review = useSessionState(({ reviewed }) => reviewed?.review ?? null);
  const now = useApproval();
  const isToSend = !['waiting', 'one-more', 'approved', 'with-changes'].includes(now.state);
  return (
    <section className="review-part" aria-labelledby={id}>
      <h3 id={id} ref={heading} tabIndex={-1}>
        {say(reviewTexts.title)}
      </h3>
      <ApprovalLine approval={now} />
      {review !== null && <LookForAnswers review={review} />}
      {review?.answers.map((answer) => (
        <AnswerItem key={answer.id} answer={answer} sent={review.text} />
      ))}
      {isToSend && <SendForReview host={host} state={now.state} onSent={() => heading.current?.focus()} />}
    </section>
  );
}
