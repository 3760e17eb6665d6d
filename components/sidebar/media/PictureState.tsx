import { useSession } from '@/components/sidebar/session-context';
import { useSay } from '@/components/ui/language';
import { StateIcon } from '@/components/ui/StateIcon';
import type { SeenAttachment } from '@/lib/session';
import { texts } from './texts';

/** What the site itself shows of a picture's description. */
export function PictureState({
  alt,
  number,
}: {
  readonly alt: SeenAttachment['alt'];
  readonly number: number;
}) {
  const say = useSay();
  const { site } = useSession();
  const done = alt !== '';
  const state =
    typeof alt !== 'string'
      ? say(texts.there, { site: site.name })
      : say(done ? texts.quoted : texts.none, { words: alt });
  return (
    <p className={done ? 'said' : 'missing'}>
      <StateIcon done={done} />
      <span className="unseen">{say(done ? texts.done : texts.missing)}: </span>
      <strong>{say(texts.picture, { number })}</strong> <span className="words">{state}</span>
    </p>
  );
}
