import { useSay } from '@/components/ui/language';
import { SeverityIcon } from '@/components/ui/SeverityIcon';
import type { Issue } from '@/lib/checks/report';
import { FixButtons } from './FixButtons';
import { HeardAs } from './preview/HeardAs';
import { Reason } from './Reason';
import { useSession } from './session-context';
import { texts } from './texts';

/** One issue in the list; looking at it shows where its words stand in the box. */
export function IssueItem({ issue, onDone }: { issue: Issue; onDone: () => void }) {
  const say = useSay();
  const session = useSession();
  const point = (pointed: string | undefined) => session.set({ pointed });
  return (
    <li
      className={`issue ${issue.severity}`}
      data-rule={issue.rule}
      data-severity={issue.severity}
      data-words={issue.words}
      onPointerEnter={() => point(issue.key)}
      onPointerLeave={() => point(undefined)}
      onFocus={() => point(issue.key)}
      onBlur={() => point(undefined)}
    >
      <h3>
        <SeverityIcon severity={issue.severity} />
        <span className="unseen">{say(texts[issue.severity])}: </span>
        {issue.title}
      </h3>
      <Reason issue={issue} />
      <HeardAs issue={issue} />
      <FixButtons issue={issue} onDone={onDone} />
    </li>
  );
}
