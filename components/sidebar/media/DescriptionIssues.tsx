import { SeverityIcon } from '@/components/ui/SeverityIcon';
import type { Ask } from '@/lib/connection';
import { useDescriptionIssues } from './use-description-issues';

interface Given {
  readonly text: string;
  readonly index: number;
  readonly ask: Ask;
}

/** What the checks find in a description while it is being written. */
export function DescriptionIssues({ text, index, ask }: Given) {
  const issues = useDescriptionIssues(text, index, ask);
  return (
    <div className="description-issues" aria-live="polite">
      {issues.map(({ key, severity, message, rule }) => (
        <p key={key} data-rule={rule}>
          <SeverityIcon severity={severity} />
          {message}
        </p>
      ))}
    </div>
  );
}
