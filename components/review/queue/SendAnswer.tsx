import { useState } from 'react';
import { useLibrary } from '@/components/library/library-context';
import { Button } from '@/components/ui/Button';
import { useSay } from '@/components/ui/language';
import { Notice } from '@/components/ui/Notice';
import type { Texts } from '@/lib/checks/texts';
import { pageTrouble } from '@/lib/library';
import { type Agency, type CreatedAnswer, type ReviewAnswer, sendAnswer } from '@/lib/review';
import { sharedFolder } from '@/lib/sharing';
import { queueTexts as texts } from './queue-texts';

interface Given {
  readonly agency: Agency;
  /** The thumbprint of the key the draft is signed with. */
  readonly author: string;
  readonly make: () => Promise<CreatedAnswer>;
  /** Told once it is in the folder. */
  readonly onSent: (answer: ReviewAnswer) => void;
}

/** Sends the answer into the agency's folder at one press, and says beforehand what leaves the browser. */
export function SendAnswer({ agency, author, make, onSent }: Given) {
  const say = useSay();
  const library = useLibrary();
  const [state, setState] = useState<'sending' | 'sent'>();
  const [why, setWhy] = useState<Texts>();
  const send = async () => {
    if (state === 'sending') return;
    setWhy(undefined);
    const made = await make();
    if (!made.ok) return setWhy(made.why);
    setState('sending');
    try {
      const folder = await sharedFolder(library);
      if (folder === null) return;
      const now = Date.now();
      const sent = await sendAnswer(library, folder, agency, { answer: made.answer, author, now });
      setState(sent.ok ? 'sent' : undefined);
      if (sent.ok) onSent(made.answer);
      else setWhy(sent.why);
    } catch (error) {
      setState(undefined);
      setWhy(pageTrouble(error));
    }
  };
  return (
    <div className="save-or-copy">
      {why && <Notice tone="error">{say(why)}</Notice>}
      <p className="review-soft">{say(texts.leaves, { host: new URL(agency.address).host })}</p>
      <div className="ui-actions">
        <Button look="primary" aria-disabled={state === 'sending' || undefined} onClick={() => void send()}>
          {say(state === 'sending' ? texts.sending : texts.send)}
        </Button>
      </div>
      <p role="status" className="review-soft">
        {state === 'sent' ? say(texts.sent) : ''}
      </p>
    </div>
  );
}
