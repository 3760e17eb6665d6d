import { memo, useId, useState } from 'react';
import { useSession, useSessionState } from '@/components/sidebar/session-context';
import { texts } from '@/components/sidebar/texts';
import { useSay } from '@/components/ui/language';
import { SeverityIcon } from '@/components/ui/SeverityIcon';
import type { Issue } from '@/lib/checks/report';
import { DescriptionButton } from './DescriptionButton';
import { FixButton } from './FixButton';
import { IssueDetails } from './IssueDetails';

interface Given {
  readonly issue: Issue;
  /** Its place in the list. */
  readonly index: number;
  /** Called once the issue is dealt with by keyboard, when its buttons are about to go; the same at each drawing. */
  readonly onDone: (issue: Issue, index: number) => void;
}

/** One issue in a line that opens to all that is known of it; looking at it shows where its words stand in the box. */
export const IssueItem = memo(function IssueItem({ issue, index, onDone }: Given) {
  const say = useSay();
  const session = useSession();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const language = useSessionState(({ report }) => report?.language);
  const written = language === 'und' ? undefined : language;
  const [fix] = issue.fixes;
  const done = () => onDone(issue, index);
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
      <div className="issue-line">
        <button
          type="button"
          className="issue-open"
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          onClick={() => setOpen(!isOpen)}
        >
          <SeverityIcon severity={issue.severity} />
          <span className="unseen">{say(texts[issue.severity])}: </span>
          <span className="issue-name">
            {issue.words !== '' && (
              <q className="issue-words" lang={written}>
                {issue.words}
              </q>
            )}{' '}
            <span className="issue-title">{issue.title}</span>
          </span>
        </button>
        {!isOpen && <DescriptionButton issue={issue} />}
        {!isOpen && fix !== undefined && <FixButton issue={issue} fix={fix} onDone={done} isFirst isShort />}
      </div>
      {isOpen && (
        <div id={id} className="issue-more">
          <IssueDetails issue={issue} onDone={done} />
        </div>
      )}
    </li>
  );
});
