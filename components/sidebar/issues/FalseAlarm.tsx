import { useSession, useSessionState } from '@/components/sidebar/session-context';
import { CopyButton } from '@/components/ui/CopyButton';
import type { Issue } from '@/lib/checks/report';
import { falseAlarm } from './false-alarm';
import { issueTexts } from './issue-texts';

/** Copies what somebody needs who mends a rule; sends nothing. */
export function FalseAlarm({ issue }: { readonly issue: Issue }) {
  const { site } = useSession();
  const text = useSessionState((state) => state.checkedText);
  return (
    <CopyButton
      look="link"
      text={falseAlarm(issue, text, site.name)}
      words={{ copy: issueTexts.falseAlarm, copied: issueTexts.falseAlarmCopied }}
    />
  );
}
