import { texts } from '@/components/sidebar/texts';
import { useSay } from '@/components/ui/language';
import type { Issue } from '@/lib/checks/report';

/** What is wrong, why it matters, and the public page that says so. */
export function Reason({ issue }: { issue: Issue }) {
  const say = useSay();
  return (
    <>
      <p className="message">{issue.message}</p>
      <p className="why">
        {issue.why}{' '}
        <a href={issue.source} target="_blank" rel="noreferrer">
          {say(texts.source)} <span className="unseen">{say(texts.opensInNewTab)}</span>
        </a>
      </p>
    </>
  );
}
