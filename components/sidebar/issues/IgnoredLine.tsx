import { memo } from 'react';
import { useSession } from '@/components/sidebar/session-context';
import { texts } from '@/components/sidebar/texts';
import { useBackToPost } from '@/components/sidebar/use-back-to-post';
import { useSay } from '@/components/ui/language';

/** Says how many issues were silenced, and brings them back. */
export const IgnoredLine = memo(function IgnoredLine({ count }: { count: number }) {
  const say = useSay();
  const session = useSession();
  const leave = useBackToPost();
  if (count === 0) return null;
  return (
    <p className="ignored">
      {say(texts.ignored, { count })}{' '}
      <button
        type="button"
        className="link"
        onClick={(event) => leave(event, () => session.restoreIgnored())}
      >
        {say(texts.showAgain)}
      </button>
    </p>
  );
});
