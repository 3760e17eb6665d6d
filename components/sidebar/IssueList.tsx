import { useRef } from 'react';
import type { Issue } from '@/lib/checks/report';
import { IssueItem } from './IssueItem';
import { listKeys } from './list-keys';
import { useNextPlace } from './use-next-place';

/** The issues, each with its buttons; who works through them by keyboard is led from one to the next. */
export function IssueList({ issues }: { issues: readonly Issue[] }) {
  const list = useRef<HTMLOListElement>(null);
  const goOn = useNextPlace(list, issues);
  const keys = listKeys(issues);
  return (
    <ol className="issues" ref={list}>
      {issues.map((issue, index) => (
        <IssueItem key={keys[index]} issue={issue} onDone={() => goOn(issue, index)} />
      ))}
    </ol>
  );
}
