import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { useSay } from '@/components/ui/language';
import { Notice } from '@/components/ui/Notice';
import type { BoxSession } from '@/lib/session';
import { gateTexts } from './gate-texts';

interface Given {
  /** Those that nobody has approved as they are. */
  readonly posts: readonly BoxSession[];
  readonly reason: string;
  /** What the site's button says. */
  readonly name: string;
}

/** The two ways to a reviewer from a press that is held: wait for the answer, or post now and be reviewed after. */
export function HeldReview({ posts, reason, name }: Given) {
  const say = useSay();
  const [sending, setSending] = useState(false);
  const [outcome, setOutcome] = useState<{ readonly why: string } | { readonly sent: string }>();
  const host = posts.map(({ store }) => store.getState().reviewed?.host).find((one) => one != null);
  if (host === undefined || host === null) return null;
  const send = async (postedAlready: boolean) => {
    if (sending) return;
    if (postedAlready && reason.trim() === '') return setOutcome({ why: say(gateTexts.reasonMissing) });
    setSending(true);
    const refused: string[] = [];
    for (const post of posts) {
      const why = await post.sendForReview({ note: postedAlready ? reason.trim() : '', postedAlready });
      if (why !== undefined) refused.push(why);
    }
    setSending(false);
    const [why] = refused;
    const sent = postedAlready ? gateTexts.sentAsPosted : gateTexts.sentForReview;
    setOutcome(why === undefined ? { sent: say(sent, { name }) } : { why });
  };
  return (
    <div className="held-review">
      <p className="leaves">{say(gateTexts.leaves, { host })}</p>
      {outcome && 'why' in outcome && <Notice tone="error">{outcome.why}</Notice>}
      <p role="status">{outcome && 'sent' in outcome ? outcome.sent : ''}</p>
      <div className="buttons">
        <Button aria-disabled={sending || undefined} onClick={() => void send(false)}>
          {say(gateTexts.sendForReview)}
        </Button>
        <Button aria-disabled={sending || undefined} onClick={() => void send(true)}>
          {say(gateTexts.postNow)}
        </Button>
      </div>
    </div>
  );
}
