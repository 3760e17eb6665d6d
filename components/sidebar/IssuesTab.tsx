import { useMemo } from 'react';
import { useSay } from '@/components/ui/language';
import type { Issue } from '@/lib/checks/report';
import type { Severity } from '@/lib/checks/rule';
import type { Ask } from '@/lib/connection';
import { isBlank } from '@/lib/session';
import { EmergencyChecklist } from './EmergencyChecklist';
import { FixSafe } from './issues/FixSafe';
import { IgnoredLine } from './issues/IgnoredLine';
import { IssueList } from './issues/IssueList';
import { NeedsEyes } from './issues/NeedsEyes';
import { QuietBar } from './issues/QuietBar';
import { QuietList } from './issues/QuietList';
import { Summary } from './issues/Summary';
import { PictureList } from './media/PictureList';
import { Meters } from './meters/Meters';
import { PostKind } from './PostKind';
import { ReviewLine } from './review/ReviewLine';
import { ReviewPart } from './review/ReviewPart';
import { useSessionState, useVisibleIssues } from './session-context';
import { texts } from './texts';

const order: readonly Severity[] = ['error', 'warning', 'suggestion'];

/** What matters most first, each group in the order of the text. */
const sorted = (issues: readonly Issue[]) =>
  order.flatMap((severity) => issues.filter((issue) => issue.severity === severity));

/** Every issue of the post with its reason, its source and its fixes. */
export function IssuesTab({ ask }: { readonly ask: Ask }) {
  const say = useSay();
  const blank = useSessionState(isBlank);
  const report = useSessionState((state) => state.report);
  const hasNotice = useSessionState(({ notice }) => notice !== undefined);
  const fixesOff = useSessionState((state) => state.fixesOff);
  const ignored = useSessionState((state) => state.ignored);
  const visible = useVisibleIssues();
  const issues = useMemo(() => sorted(visible), [visible]);

  if (blank) {
    return (
      <>
        <PostKind />
        <p className="hint">
          {say(texts.startWriting)} {say(texts.keyHint)}
        </p>
      </>
    );
  }
  if (report === undefined) return hasNotice ? null : <p className="hint">{say(texts.checking)}</p>;
  return (
    <>
      <PostKind />
      <ReviewLine />
      <Summary issues={issues} rulesRun={report.rulesRun} forEyes={report.needsEyes.length} />
      <Meters report={report} ask={ask} />
      <EmergencyChecklist report={report} />
      <PictureList ask={ask} />
      {fixesOff && <p className="hint">{say(texts.fixesOff)}</p>}
      <QuietBar />
      <FixSafe issues={issues} />
      <IssueList issues={issues} />
      <NeedsEyes sentences={report.needsEyes} />
      <IgnoredLine count={report.issues.filter(({ key }) => ignored.includes(key)).length} />
      <QuietList />
      <ReviewPart ask={ask} />
    </>
  );
}
