import { useSession } from '@/components/sidebar/session-context';
import { useSay } from '@/components/ui/language';
import { texts } from './texts';

/** Why the person is asked of the pictures, and how they get to the descriptions. */
export function PictureIntro() {
  const say = useSay();
  const { site } = useSession();
  const { media, name } = site;
  if (media?.way === 'words-only') return <p>{say(texts.wordsOnly, { site: name })}</p>;
  if (media?.way !== 'counted') return <p>{say(texts.onlyYouHere)}</p>;
  return (
    <p>
      {say(texts.onlyYou, { site: name })} {media.where && say(media.where)}
    </p>
  );
}
