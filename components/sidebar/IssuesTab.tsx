import { useMemo, useRef } from 'react';
import { useSay } from '@/components/ui/language';
import type { Issue } from '@/lib/checks/report';
import type { Severity } from '@/lib/checks/rule';
import { visibleIssues } from '@/lib/session';
import { IgnoredLine } from './IgnoredLine';
import { IssueItem } from './IssueItem';
import { LengthMeter } from './LengthMeter';
import { Summary } from './Summary';
import { useSession, useSessionState } from './session-context';
import { texts } from './texts';

const order: readonly Severity[] = ['error', 'warning', 'suggestion'];

/** What matters most first, each group in the order of the text. */
const sorted = (issues: readonly Issue[]) =>
  order.flatMap((severity) => issues.filter((issue) => issue.severity === severity));

/** Every issue of the post with its reason, its source and its fixes. */
export function IssuesTab() {
  const say = useSay();
  const { site } = useSession();
  const state = useSessionState((whole) => whole);
  const issues = useMemo(() => sorted(visibleIssues(state)), [state]);
  const list = useRef<HTMLOListElement>(null);
  const { report, text, notice, fixesOff } = state;

  // Once an issue is dealt with by keyboard its buttons are gone: the next one's take over, so that no place is lost.
  const goOn = (index: number) => {
    requestAnimationFrame(() => {
      const items = list.current?.children;
      const next = items?.[Math.min(index, items.length - 1)];
      next?.querySelector<HTMLElement>('button')?.focus();
    });
  };

  if (text.trim() === '') return <p className="hint">{say(texts.startWriting)}</p>;
  if (report === undefined) return notice ? null : <p className="hint">{say(texts.checking)}</p>;
  return (
    <>
      <div className="meters">
        {report.length && <LengthMeter {...report.length} site={site.name} />}
        <Summary issues={issues} rulesRun={report.rulesRun} />
      </div>
      {fixesOff && <p className="hint">{say(texts.fixesOff)}</p>}
      <ol className="issues" ref={list}>
        {issues.map((issue, index) => (
          <IssueItem key={issue.key} issue={issue} onDone={() => goOn(index)} />
        ))}
      </ol>
      <IgnoredLine count={report.issues.filter(({ key }) => state.ignored.has(key)).length} />
    </>
  );
}
