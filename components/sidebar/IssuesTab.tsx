import { useMemo } from 'react';
import { useSay } from '@/components/ui/language';
import type { Issue } from '@/lib/checks/report';
import type { Severity } from '@/lib/checks/rule';
import type { Ask } from '@/lib/connection';
import { isBlank, visibleIssues } from '@/lib/session';
import { EmergencyChecklist } from './EmergencyChecklist';
import { IgnoredLine } from './IgnoredLine';
import { IssueList } from './IssueList';
import { LengthMeter } from './LengthMeter';
import { PictureList } from './media/PictureList';
import { NeedsEyes } from './NeedsEyes';
import { PostKind } from './PostKind';
import { ReviewByFile } from './ReviewByFile';
import { Summary } from './Summary';
import { useSession, useSessionState } from './session-context';
import { texts } from './texts';

const order: readonly Severity[] = ['error', 'warning', 'suggestion'];

/** What matters most first, each group in the order of the text. */
const sorted = (issues: readonly Issue[]) =>
  order.flatMap((severity) => issues.filter((issue) => issue.severity === severity));

/** Every issue of the post with its reason, its source and its fixes. */
export function IssuesTab({ ask }: { readonly ask: Ask }) {
  const say = useSay();
  const { site } = useSession();
  const state = useSessionState((whole) => whole);
  const issues = useMemo(() => sorted(visibleIssues(state)), [state]);
  const { report, notice, fixesOff } = state;

  if (isBlank(state)) {
    return (
      <>
        <PostKind />
        <p className="hint">
          {say(texts.startWriting)} {say(texts.keyHint)}
        </p>
      </>
    );
  }
  if (report === undefined) return notice ? null : <p className="hint">{say(texts.checking)}</p>;
  return (
    <>
      <PostKind />
      <div className="meters">
        {report.length?.limit !== undefined && (
          <LengthMeter count={report.length.count} limit={report.length.limit} site={site.name} />
        )}
        <Summary issues={issues} rulesRun={report.rulesRun} />
      </div>
      <EmergencyChecklist report={report} />
      <PictureList ask={ask} />
      {fixesOff && <p className="hint">{say(texts.fixesOff)}</p>}
      <IssueList issues={issues} />
      <NeedsEyes sentences={report.needsEyes} />
      <IgnoredLine count={report.issues.filter(({ key }) => state.ignored.includes(key)).length} />
      <ReviewByFile ask={ask} />
    </>
  );
}
