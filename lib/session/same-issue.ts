import type { Issue, Report } from '@/lib/checks/report';
import { remapIssues } from './remap-issues';

/** A report and the text it is of. */
export interface Checked {
  readonly report: Report | undefined;
  readonly checkedText: string;
}

/**
 * The issue of a later report that an earlier one lives on in: by its key, or, once its sentence went on and the key
 * changed with it, by the place its words have come to.
 * @param from the text the issue is of
 */
export function sameIssue(issue: Issue, from: string, { report, checkedText }: Checked): Issue | undefined {
  const issues = report?.issues ?? [];
  const byKey = issues.find(({ key }) => key === issue.key);
  if (byKey !== undefined || issue.about !== 'words') return byKey;
  const [there] = remapIssues([issue], from, checkedText);
  return issues.find(
    ({ rule, words, at }) =>
      rule === issue.rule && words === issue.words && at[0] === there?.at[0] && at[1] === there.at[1],
  );
}

/** What is ignored once a new report is here: what was, under the keys it has now. */
export function stillIgnored(ignored: readonly string[], before: Checked, now: Checked): readonly string[] {
  if (ignored.length === 0) return ignored;
  const passedOver = before.report?.issues.filter(({ key }) => ignored.includes(key)) ?? [];
  const keys = passedOver.flatMap((issue) => sameIssue(issue, before.checkedText, now)?.key ?? []);
  return [...new Set([...ignored, ...keys])];
}
