import { memo, useId, useRef } from 'react';
import { useSay } from '@/components/ui/language';
import type { Issue } from '@/lib/checks/report';
import type { Severity } from '@/lib/checks/rule';
import { IssueItem } from './IssueItem';
import { issueTexts } from './issue-texts';
import { listKeys } from './list-keys';
import { useNextPlace } from './use-next-place';

const groups = [
  ['error', issueTexts.groupErrors],
  ['warning', issueTexts.groupWarnings],
  ['suggestion', issueTexts.groupSuggestions],
] as const satisfies readonly (readonly [Severity, unknown])[];

/** The issues by what matters most, a line each; who works through them by keyboard is led from one to the next. */
export const IssueList = memo(function IssueList({ issues }: { issues: readonly Issue[] }) {
  const say = useSay();
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const goOn = useNextPlace(list, issues);
  const keys = listKeys(issues);
  return (
    <div className="issue-groups" ref={list}>
      {groups.map(([severity, text]) => {
        const own = issues.filter((issue) => issue.severity === severity);
        if (own.length === 0) return null;
        return (
          <section key={severity} aria-labelledby={`${id}${severity}`}>
            <h3 id={`${id}${severity}`} className="issue-group">
              {say(text)} <span className="issue-count">{own.length}</span>
            </h3>
            <ol className="issues">
              {own.map((issue) => {
                const index = issues.indexOf(issue);
                return <IssueItem key={keys[index]} issue={issue} index={index} onDone={goOn} />;
              })}
            </ol>
          </section>
        );
      })}
    </div>
  );
});
