import { useState } from 'react';
import { useSession, useSessionState } from '@/components/sidebar/session-context';
import { useBackToPost } from '@/components/sidebar/use-back-to-post';
import { Button } from '@/components/ui/Button';
import { useSay } from '@/components/ui/language';
import type { Remark } from '@/lib/session';
import { reviewTexts } from './review-texts';

/** A comment at its words, or other words for them, which go into the post at one press. */
export function RemarkItem({ remark: { key, kind, words, text, at } }: { readonly remark: Remark }) {
  const say = useSay();
  const session = useSession();
  const leave = useBackToPost();
  const post = useSessionState((state) => state.text);
  const [taken, setTaken] = useState<string>();
  const isTaken = taken === post;
  const point = (pointed: string | undefined) => session.set({ pointed });
  const take = async () => {
    if (at === undefined) return;
    const isDone = await session.rewrite(at, text, post);
    if (isDone) setTaken(post.slice(0, at[0]) + text + post.slice(at[1]));
  };
  return (
    <li
      onPointerEnter={() => point(key)}
      onPointerLeave={() => point(undefined)}
      onFocus={() => point(key)}
      onBlur={() => point(undefined)}
    >
      {kind === 'comment' ? (
        <>
          <q dir="auto">{words}</q>
          <p className="said" dir="auto">
            {text}
          </p>
        </>
      ) : (
        <p className="instead" dir="auto">
          <span className="unseen">{say(reviewTexts.before)}: </span>
          <del>{words}</del> <span className="unseen">{say(reviewTexts.after)}: </span>
          {text === '' ? <em>{say(reviewTexts.leaveOut)}</em> : <ins>{text}</ins>}
        </p>
      )}
      {at !== undefined && (
        <div className="ui-actions">
          {kind === 'suggestion' && (
            <Button look="primary" onClick={(event) => leave(event, take)}>
              {say(text === '' ? reviewTexts.leaveOut : reviewTexts.take)}{' '}
              <span className="unseen">{say(reviewTexts.about, { words })}</span>
            </Button>
          )}
          <Button onClick={() => point(key)}>
            {say(reviewTexts.show)} <span className="unseen">“{words}”</span>
          </Button>
        </div>
      )}
      <p className="small" role="status">
        {at === undefined && say(isTaken ? reviewTexts.taken : reviewTexts.gone)}
      </p>
    </li>
  );
}
