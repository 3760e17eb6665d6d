import { HeardAs } from '@/components/sidebar/preview/HeardAs';
import type { Issue } from '@/lib/checks/report';
import { FixButtons } from './FixButtons';
import { FixChange } from './FixChange';
import { IssueActions } from './IssueActions';
import { Reason } from './Reason';

interface Given {
  readonly issue: Issue;
  /** Called once the issue is dealt with by keyboard, when the buttons are about to go. */
  readonly onDone?: () => void;
}

/** All that is known of an issue, and all that can be done with it. */
export function IssueDetails({ issue, onDone }: Given) {
  return (
    <>
      <Reason issue={issue} />
      <HeardAs issue={issue} />
      <FixChange issue={issue} />
      <FixButtons issue={issue} {...(onDone && { onDone })} />
      <IssueActions issue={issue} {...(onDone && { onDone })} />
    </>
  );
}
