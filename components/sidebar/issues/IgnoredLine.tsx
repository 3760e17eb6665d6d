import { useSession } from '@/components/sidebar/session-context';
import { texts } from '@/components/sidebar/texts';
import { useSay } from '@/components/ui/language';

/** Says how many issues were silenced, and brings them back. */
export function IgnoredLine({ count }: { count: number }) {
  const say = useSay();
  const session = useSession();
  if (count === 0) return null;
  return (
    <p className="ignored">
      {say(texts.ignored, { count })}{' '}
      <button type="button" className="link" onClick={() => session.restoreIgnored()}>
        {say(texts.showAgain)}
      </button>
    </p>
  );
}
