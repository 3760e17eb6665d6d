import type { Issue } from '@/lib/checks/report';

/**
 * The issues that one press may mend along with this one: of a rule whose fixes are safe, all of them; of any other,
 * those about the same words that have the same way out.
 */
export function alike(issue: Issue, issues: readonly Issue[]): readonly Issue[] {
  const [fix, ...others] = issue.fixes;
  if (fix === undefined || issue.about !== 'words') return [];
  return issues.filter((one) => {
    if (one.rule !== issue.rule || one.about !== 'words') return false;
    if (issue.safe) return one.safe === true;
    return others.length === 0 && one.words === issue.words && one.fixes[0]?.text === fix.text;
  });
}
