import { useSession, useSessionState } from '@/components/sidebar/session-context';
import { texts } from '@/components/sidebar/texts';
import { Button } from '@/components/ui/Button';
import { useSay } from '@/components/ui/language';
import type { Issue } from '@/lib/checks/report';
import type { Session, SessionState } from '@/lib/session';
import { FixButton } from './FixButton';

interface Given {
  readonly issue: Issue;
  /** Called once the issue is dealt with by keyboard, when the buttons are about to go. */
  readonly onDone?: () => void;
}

/** Whether an issue is about a description that the site has a control for; what a video lacks is said elsewhere. */
const isDescribedThere = (
  { media: about }: Issue,
  attached: SessionState['media'],
  media: Session['site']['media'],
): boolean =>
  about !== undefined && media !== undefined && 'control' in media && attached[about.index]?.kind !== 'video';

/** A button for each way to mend an issue. */
export function FixButtons({ issue, onDone }: Given) {
  const say = useSay();
  const session = useSession();
  const isDescribed = useSessionState(({ media }) => isDescribedThere(issue, media, session.site.media));
  if (issue.fixes.length === 0 && !isDescribed) return null;
  return (
    <div className="fixes">
      {issue.fixes.map((fix, index) => (
        // By its turn, not its place: a button must not be another one while the text before it grows.
        // biome-ignore lint/suspicious/noArrayIndexKey: an issue's fixes keep their order
        <FixButton key={index} issue={issue} fix={fix} isFirst={index === 0} onDone={onDone} />
      ))}
      {isDescribed && (
        <Button look="primary" onClick={() => session.focusDescriptions(issue.media?.index)}>
          {say(texts.goToDescriptions)}
        </Button>
      )}
    </div>
  );
}
