import { useLibrary } from '@/components/library/library-context';
import { useLater } from '@/components/library/use-later';
import { useWatched } from '@/components/library/use-watched';
import { useSay } from '@/components/ui/language';
import { standOf } from '@/lib/library';
import { unpublished } from './unpublished';

// Of its own: the words of the whole view come with the view.
const words = { en: 'not published yet', es: 'sin publicar' };

/** How much a lead has in use here that is not published yet; nothing for anybody else. */
export function UnpublishedBadge() {
  return useLater() ? <Unpublished /> : null;
}

function Unpublished() {
  const say = useSay();
  const library = useLibrary();
  const { value: count = 0 } = useWatched('unpublished by a lead', async () =>
    (await standOf(library)) === 'leads' ? unpublished(library) : 0,
  );
  return count === 0 ? null : (
    <>
      {' '}
      <span className="ui-count">
        {count} <span className="unseen">{say(words)}</span>
      </span>
    </>
  );
}
