import { memo, useState } from 'react';
import { useSession } from '@/components/sidebar/session-context';
import { Button } from '@/components/ui/Button';
import { useSay } from '@/components/ui/language';
import { Notice } from '@/components/ui/Notice';
import { usePolicy } from '@/components/use-policy';
import type { Ask } from '@/lib/connection';
import { isOff } from '@/lib/policy';
import { postToReview } from '@/lib/session';

const texts = {
  review: { en: 'Review by file', es: 'Revisión por archivo' },
  what: {
    en: 'Opens a page of Plainpost where you save or copy this post for a reviewer. Nothing is sent.',
    es: 'Abre una página de Plainpost donde guarda o copia esta publicación para quien la revise. No se envía nada.',
  },
};

/** Hands the post over to the page from which it goes to a reviewer as a file, or by the clipboard. */
export const ReviewByFile = memo(function ReviewByFile({ ask }: { readonly ask: Ask }) {
  const say = useSay();
  const session = useSession();
  const [why, setWhy] = useState<string>();
  const isTakenAway = isOff(usePolicy(), 'review-by-file');
  const start = async () => {
    const answer = await ask('startReview', postToReview(session.store.getState(), session.site));
    // The same post goes out as the same review, also when its text has changed.
    if (answer.ok) session.set({ review: answer.value.id });
    setWhy(answer.ok ? undefined : answer.why);
  };
  if (isTakenAway) return null;
  return (
    <div className="review-by-file">
      <Button onClick={() => void start()}>{say(texts.review)}</Button>
      <p className="hint">{say(texts.what)}</p>
      {why !== undefined && <Notice tone="error">{why}</Notice>}
    </div>
  );
});
