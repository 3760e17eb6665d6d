import type { Issue, Report } from '@/lib/checks/report';

const isSame = (one: Issue, other: Issue): boolean =>
  one.at[0] === other.at[0] &&
  one.at[1] === other.at[1] &&
  one.severity === other.severity &&
  one.title === other.title &&
  one.message === other.message &&
  JSON.stringify([one.media, one.fixes]) === JSON.stringify([other.media, other.fixes]);

/**
 * A report whose issues are those of the one before where they say the same: what shows them needs not be drawn anew
 * at every key.
 */
export function withKnownIssues(report: Report, before: Report | undefined): Report {
  if (before === undefined) return report;
  const known = new Map(before.issues.map((issue) => [issue.key, issue]));
  const issues = report.issues.map((issue) => {
    const same = known.get(issue.key);
    return same !== undefined && isSame(issue, same) ? same : issue;
  });
  return { ...report, issues };
}
