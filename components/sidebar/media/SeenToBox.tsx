import { useSession, useSessionState } from '@/components/sidebar/session-context';
import { useSay } from '@/components/ui/language';
import type { SeenAttachment } from '@/lib/session';
import { texts } from './texts';

/** What only the person can say of a picture, to be ticked. */
export function SeenToBox({
  picture,
  number,
}: {
  readonly picture: SeenAttachment;
  readonly number: number;
}) {
  const say = useSay();
  const session = useSession();
  const seenTo = useSessionState((state) => state.notes[picture.key]?.seenTo === true);
  const what = session.site.media?.way === 'words-only' ? texts.saidIt : texts.describedIt;
  return (
    <label className="seen-to">
      <input
        type="checkbox"
        checked={seenTo}
        onChange={({ target }) => session.note(picture.key, { seenTo: target.checked })}
      />
      <span>
        <strong>{say(texts.picture, { number })}:</strong> {say(what)}
      </span>
    </label>
  );
}
