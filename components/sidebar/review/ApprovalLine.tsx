import { useSession, useSessionState } from '@/components/sidebar/session-context';
import { useBackToPost } from '@/components/sidebar/use-back-to-post';
import { Button } from '@/components/ui/Button';
import { useSay } from '@/components/ui/language';
import { useMoment } from '@/components/ui/use-moment';
import type { ApprovalNow } from '@/lib/session';
import { reviewTexts, stateTexts } from './review-texts';

/** How the post stands, by exactly the text in its box, and the way to a text that is approved. */
export function ApprovalLine({ approval: { state, approved } }: { readonly approval: ApprovalNow }) {
  const say = useSay();
  const moment = useMoment();
  const session = useSession();
  const leave = useBackToPost();
  const text = useSessionState((whole) => whole.text);
  const sentence =
    state === 'none'
      ? ''
      : state === 'approved'
        ? say(reviewTexts.untilBy, {
            names: approved?.by.join(', ') ?? '',
            at: approved ? moment(approved.until) : '',
          })
        : say(stateTexts[state]);
  const way = state === 'changed' ? reviewTexts.backToApproved : reviewTexts.takeChanges;
  return (
    <>
      <p className={`approval ${state}`} role="status">
        {sentence}
      </p>
      {(state === 'changed' || state === 'with-changes') && approved && (
        <Button
          look="primary"
          onClick={(event) => leave(event, () => session.rewrite([0, text.length], approved.text, text))}
        >
          {say(way)}
        </Button>
      )}
    </>
  );
}
