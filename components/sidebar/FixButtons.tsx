import type { MouseEvent } from 'react';
import { Button } from '@/components/ui/Button';
import { useSay } from '@/components/ui/language';
import type { Issue } from '@/lib/checks/report';
import type { Session, SessionState } from '@/lib/session';
import { useSession, useSessionState } from './session-context';
import { texts } from './texts';

interface Wanted {
  readonly issue: Issue;
  /** Called once the issue is dealt with by keyboard, when the buttons are about to go. */
  readonly onDone?: () => void;
}

/** A mouse press leaves the focus in the compose box, so a button with the focus was reached by keyboard. */
const byKeyboard = ({ currentTarget }: MouseEvent) => currentTarget.matches(':focus');

/** Whether an issue is about a description that the site has a control for; what a video lacks is said elsewhere. */
const isDescribedThere = (
  { media: about }: Issue,
  attached: SessionState['media'],
  media: Session['site']['media'],
): boolean =>
  about !== undefined && media !== undefined && 'control' in media && attached[about.index]?.kind !== 'video';

/** A button for each way to mend an issue, and one to pass it over. */
export function FixButtons({ issue, onDone }: Wanted) {
  const say = useSay();
  const session = useSession();
  const off = useSessionState((state) => state.fixesOff);
  const described = useSessionState(({ media }) => isDescribedThere(issue, media, session.site.media));
  return (
    <div className="fixes">
      {!off &&
        issue.fixes.map((fix, index) => (
          <Button
            look={index === 0 ? 'primary' : 'outline'}
            className="fix"
            // By its turn, not its place: a button must not be another one while the text before it grows.
            // biome-ignore lint/suspicious/noArrayIndexKey: an issue's fixes keep their order
            key={index}
            onClick={(event) => {
              const goOn = byKeyboard(event);
              void session.apply(issue, fix).then((done) => done && goOn && onDone?.());
            }}
          >
            {fix.label}{' '}
            {issue.words !== '' && (
              <span className="unseen">{say(texts.forWords, { words: issue.words })}</span>
            )}
          </Button>
        ))}
      {described && (
        <Button look="primary" onClick={() => session.focusDescriptions(issue.media?.index)}>
          {say(texts.goToDescriptions)}
        </Button>
      )}
      <Button
        look="plain"
        className="ignore"
        aria-label={say(texts.ignoreThis, { words: issue.words || issue.title })}
        onClick={(event) => {
          const goOn = byKeyboard(event);
          session.ignore(issue);
          if (goOn) onDone?.();
        }}
      >
        {say(texts.ignore)}
      </Button>
    </div>
  );
}
