import { useRef, useState } from 'react';
import { Trouble } from '@/components/library/Trouble';
import { useWatched } from '@/components/library/use-watched';
import { Button } from '@/components/ui/Button';
import { useSay } from '@/components/ui/language';
import { Notice } from '@/components/ui/Notice';
import { RecentReview } from './RecentReview';
import { useShelf } from './review-context';
import { texts } from './texts';

type Removed = NonNullable<Awaited<ReturnType<ReturnType<typeof useShelf>['remove']>>>;

/** The reviews on this computer, the last changed first; each can be removed, and put back. */
export function RecentReviews() {
  const say = useSay();
  const shelf = useShelf();
  const heading = useRef<HTMLHeadingElement>(null);
  const { value: reviews, problem } = useWatched('reviews', shelf.list);
  const [removed, setRemoved] = useState<Removed>();
  const [refused, setRefused] = useState<unknown>();
  const remove = async (key: string) => {
    try {
      setRemoved(await shelf.remove(key));
      heading.current?.focus();
    } catch (error) {
      setRefused(error);
    }
  };
  const putBack = async (row: Removed) => {
    try {
      await shelf.putBack(row);
      setRemoved(undefined);
      heading.current?.focus();
    } catch (error) {
      setRefused(error);
    }
  };
  return (
    <section aria-labelledby="recent-title">
      <h2 id="recent-title" ref={heading} tabIndex={-1}>
        {say(texts.recent)}
      </h2>
      <Trouble problem={problem ?? refused} />
      {removed && (
        <Notice tone="good">
          {say(texts.removed)} <Button onClick={() => void putBack(removed)}>{say(texts.putBack)}</Button>
        </Notice>
      )}
      {reviews?.length === 0 && <p className="review-soft">{say(texts.noneYet)}</p>}
      <ul className="recent-reviews">
        {reviews?.map((one) => (
          <RecentReview key={one.key} review={one} onRemove={() => void remove(one.key)} />
        ))}
      </ul>
    </section>
  );
}
