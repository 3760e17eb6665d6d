import { memo, useId } from 'react';
import { Button } from '@/components/ui/Button';
import { useSay } from '@/components/ui/language';
import { type Profile, profiles } from '@/lib/checks/profile';
import { useSession, useSessionState } from './session-context';
import { texts } from './texts';
import { useBackToPost } from './use-back-to-post';

/** What the post is for: an emergency is held to more. Offered where the text reads like an alert, never taken for granted. */
export const PostKind = memo(function PostKind() {
  const say = useSay();
  const id = useId();
  const session = useSession();
  const leave = useBackToPost();
  const profile = useSessionState((state) => state.profile);
  const offers = useSessionState(
    ({ report, offerDeclined }) =>
      profile === 'standard' && report?.offersEmergency === true && !offerDeclined,
  );
  const choose = (name: string) => {
    const chosen = profiles.find((one): one is Profile => one === name);
    if (chosen !== undefined) session.setProfile(chosen);
  };
  return (
    <>
      <p className="kind">
        <label htmlFor={id}>{say(texts.checkAs)}</label>
        <select id={id} value={profile} onChange={(event) => choose(event.target.value)}>
          {profiles.map((one) => (
            <option key={one} value={one}>
              {say(texts[one])}
            </option>
          ))}
        </select>
      </p>
      <div aria-live="polite">
        {offers && (
          <p className="offer">
            {say(texts.looksLikeAlert)}
            <Button look="primary" onClick={(event) => leave(event, () => choose('emergency'))}>
              {say(texts.checkAsEmergency)}
            </Button>
            <Button
              look="plain"
              onClick={(event) => leave(event, () => session.set({ offerDeclined: true }))}
            >
              {say(texts.noEmergency)}
            </Button>
          </p>
        )}
      </div>
    </>
  );
});
