import { useLibrary } from '@/components/library/library-context';
import { useLater } from '@/components/library/use-later';
import { useWatched } from '@/components/library/use-watched';
import { useSay } from '@/components/ui/language';
import { dayOf } from '@/lib/library/calendar-day';
import { texts } from './texts';

/** How many templates in use should be looked at again; nothing while none should. The list itself goes before. */
export function DueBadge() {
  return useLater() ? <Due /> : null;
}

function Due() {
  const say = useSay();
  const library = useLibrary();
  const { value: count = 0 } = useWatched('due', async () => {
    const past = await library.templates.where('reviewBy').below(dayOf(Date.now())).toArray();
    return new Set(past.flatMap(({ id, status }) => (status === 'approved' ? [id] : []))).size;
  });
  return count === 0 ? null : (
    <>
      {' '}
      <span className="ui-count caution">
        {count} <span className="unseen">{say(texts.dueCount)}</span>
      </span>
    </>
  );
}
