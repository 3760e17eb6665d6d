import { useLibrary } from '@/components/library/library-context';
import { useWatched } from '@/components/library/use-watched';
import { useSay } from '@/components/ui/language';
import { countWaiting } from '@/lib/review';
import { queueTexts as texts } from './queue-texts';

/** How many posts wait for the person here, beside the way to them; nothing while none does. */
export function WaitingCount() {
  const say = useSay();
  const library = useLibrary();
  const { value: count = 0 } = useWatched('posts that wait', () => countWaiting(library, Date.now()));
  if (count === 0) return null;
  return (
    <span className="ui-count">
      <span aria-hidden="true">{count}</span>
      <span className="unseen">({say(texts.badge, { count })})</span>
    </span>
  );
}
