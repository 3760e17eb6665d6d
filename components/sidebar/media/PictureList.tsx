import { memo, useId } from 'react';
import { useSession, useSessionState } from '@/components/sidebar/session-context';
import { Button } from '@/components/ui/Button';
import { useSay } from '@/components/ui/language';
import type { Ask } from '@/lib/connection';
import { isAsked, isSeenTo } from '@/lib/session';
import { PictureIntro } from './PictureIntro';
import { PictureItem } from './PictureItem';
import { texts } from './texts';

/** From how many pictures on a person may speak of all at once. */
const several = 3;

/** The pictures of the post: what the site shows of their descriptions, what only the person can say, and help to write one. */
export const PictureList = memo(function PictureList({ ask }: { readonly ask: Ask }) {
  const say = useSay();
  const id = useId();
  const session = useSession();
  const media = useSessionState((state) => state.media);
  const notes = useSessionState((state) => state.notes);
  // A picture keeps the number that the issues call it by, whatever else is attached.
  const pictures = media
    .map((attachment, index) => ({ attachment, index }))
    .filter(({ attachment: { kind } }) => kind === 'image' || kind === 'gif');
  if (pictures.length === 0) return null;

  const wordsOnly = session.site.media?.way === 'words-only';
  const count = pictures.filter(({ attachment }) => isSeenTo(attachment, notes)).length;
  const asked = pictures.filter(({ attachment }) => isAsked(attachment)).map(({ attachment }) => attachment);
  const open = asked.filter((one) => !isSeenTo(one, notes));
  return (
    <section className="checklist pictures" aria-labelledby={id}>
      <h3 id={id}>
        {say(texts.heading)}
        <span className="count">
          {say(wordsOnly ? texts.countInText : texts.countDescribed, { count, all: pictures.length })}
        </span>
      </h3>
      {asked.length > 0 && <PictureIntro />}
      <ul>
        {pictures.map(({ attachment, index }) => (
          <PictureItem key={attachment.key} attachment={attachment} index={index} ask={ask} />
        ))}
      </ul>
      {asked.length >= several && open.length > 0 && (
        <Button
          className="all"
          onClick={() => {
            for (const { key } of open) session.note(key, { seenTo: true });
          }}
        >
          {say(wordsOnly ? texts.saidAll : texts.describedAll)}
        </Button>
      )}
    </section>
  );
});
