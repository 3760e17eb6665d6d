import { useState } from 'react';
import { useSession, useSessionState } from '@/components/sidebar/session-context';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { useSay } from '@/components/ui/language';
import { Notice } from '@/components/ui/Notice';
import type { ApprovalState } from '@/lib/session';
import { reviewTexts } from './review-texts';

interface Given {
  readonly host: string;
  readonly state: ApprovalState;
  readonly onSent: () => void;
}

/** Sends the post for review at one press, and says beforehand what leaves the browser. */
export function SendForReview({ host, state, onSent }: Given) {
  const say = useSay();
  const session = useSession();
  const isEmergency = useSessionState(({ profile }) => profile === 'emergency');
  // What was posted already stays so, however often its text is sent again.
  const isPosted = useSessionState(({ reviewed }) => reviewed?.review?.postedAlready === true);
  const [note, setNote] = useState('');
  const [sending, setSending] = useState(false);
  const [why, setWhy] = useState<string>();
  const send = async (postedAlready: boolean) => {
    if (sending) return;
    setSending(true);
    const refused = await session.sendForReview({ note, postedAlready });
    setSending(false);
    setWhy(refused);
    if (refused === undefined) onSent();
  };
  const again = why !== undefined || state === 'lapsed' || state === 'sent-back';
  const words = again ? reviewTexts.sendAgain : state === 'none' ? reviewTexts.send : reviewTexts.sendChanged;
  return (
    <div className="send-for-review">
      <Field label={say(reviewTexts.note)} required={false}>
        {(props) => (
          <textarea
            {...props}
            className="ui-control"
            rows={2}
            dir="auto"
            maxLength={10_000}
            value={note}
            onChange={({ target }) => setNote(target.value)}
          />
        )}
      </Field>
      <p className="small">{say(reviewTexts.leaves, { host })}</p>
      {why !== undefined && <Notice tone="error">{why}</Notice>}
      <Button look="primary" aria-disabled={sending || undefined} onClick={() => void send(isPosted)}>
        {say(sending ? reviewTexts.sending : words)}
      </Button>
      {isEmergency && !isPosted && (
        <>
          <Button aria-disabled={sending || undefined} onClick={() => void send(true)}>
            {say(reviewTexts.postNow)}
          </Button>
          <p className="small">{say(reviewTexts.postNowHelp)}</p>
        </>
      )}
    </div>
  );
}
