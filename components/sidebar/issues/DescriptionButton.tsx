import { useSession, useSessionState } from '@/components/sidebar/session-context';
import { texts } from '@/components/sidebar/texts';
import { Button } from '@/components/ui/Button';
import { useSay } from '@/components/ui/language';
import type { Issue } from '@/lib/checks/report';
import type { Session, SessionState } from '@/lib/session';

/** Whether an issue is about a description that the site has a control for; what a video lacks is said elsewhere. */
const isDescribedThere = (
  { media: about }: Issue,
  attached: SessionState['media'],
  media: Session['site']['media'],
): boolean =>
  about !== undefined && media !== undefined && 'control' in media && attached[about.index]?.kind !== 'video';

/** Leads to where the site has an attachment described, where it has such a place and the issue is about that. */
export function DescriptionButton({ issue }: { readonly issue: Issue }) {
  const say = useSay();
  const session = useSession();
  const isThere = useSessionState(({ media }) => isDescribedThere(issue, media, session.site.media));
  if (!isThere) return null;
  return (
    <Button look="primary" className="describe" onClick={() => session.focusDescriptions(issue.media?.index)}>
      {say(texts.goToDescriptions)}
    </Button>
  );
}
