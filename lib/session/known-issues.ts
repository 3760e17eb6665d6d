import type { Issue, IssueFix, Report } from '@/lib/checks/report';
import type { Span } from '@/lib/checks/span';

const isSameSpan = (one: Span | undefined, other: Span | undefined): boolean =>
  one?.[0] === other?.[0] && one?.[1] === other?.[1];

const isSameFix = (one: IssueFix, other: IssueFix | undefined): boolean =>
  isSameSpan(one.at, other?.at) && one.text === other?.text && one.label === other.label;

const isSame = (one: Issue, other: Issue): boolean =>
  isSameSpan(one.at, other.at) &&
  one.severity === other.severity &&
  one.title === other.title &&
  one.message === other.message &&
  one.media?.index === other.media?.index &&
  isSameSpan(one.media?.at, other.media?.at) &&
  one.fixes.length === other.fixes.length &&
  one.fixes.every((fix, index) => isSameFix(fix, other.fixes[index]));

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
