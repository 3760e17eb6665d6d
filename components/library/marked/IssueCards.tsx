import { Reason } from '@/components/sidebar/issues/Reason';
import { Button } from '@/components/ui/Button';
import { useSay } from '@/components/ui/language';
import { SeverityIcon } from '@/components/ui/SeverityIcon';
import type { Issue, IssueFix } from '@/lib/checks';
import { severityNames } from './severity-names';

interface Given {
  readonly issues: readonly Issue[];
  readonly onPoint?: (key: string | undefined) => void;
  /** Left out, the issues are shown without their fixes. */
  readonly onFix?: (fix: IssueFix) => void;
}

/** The issues of a text, each with why it matters and the ways to mend it. */
export function IssueCards({ issues, onPoint, onFix }: Given) {
  const say = useSay();
  return (
    <ul className="issue-cards">
      {issues.map((issue) => (
        <li
          key={issue.key}
          data-rule={issue.rule}
          onPointerEnter={() => onPoint?.(issue.key)}
          onPointerLeave={() => onPoint?.(undefined)}
          onFocus={() => onPoint?.(issue.key)}
          onBlur={() => onPoint?.(undefined)}
        >
          <h3>
            <SeverityIcon severity={issue.severity} />
            <span className="unseen">{say(severityNames[issue.severity])}: </span>
            {issue.title}
          </h3>
          <Reason issue={issue} />
          {onFix && issue.fixes.length > 0 && (
            <div className="fixes">
              {issue.fixes.map((fix, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: an issue's fixes keep their order
                <Button key={at} look={at === 0 ? 'primary' : 'outline'} onClick={() => onFix(fix)}>
                  {fix.label} <span className="unseen">{issue.words && `: ${issue.words}`}</span>
                </Button>
              ))}
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}
