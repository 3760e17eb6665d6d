import type { Issue } from '@/lib/checks';
import { splitAtIssues } from './split-at-issues';

/** A text with the words of its issues marked; `pointed` is the key of the issue a person looks at. */
export function MarkedText({
  text,
  issues,
  pointed,
}: {
  readonly text: string;
  readonly issues: readonly Issue[];
  readonly pointed?: string | undefined;
}) {
  return splitAtIssues(text, issues).map(({ from, text: piece, severity, keys }) =>
    severity === undefined ? (
      piece
    ) : (
      <mark
        key={from}
        className={pointed !== undefined && keys.includes(pointed) ? `${severity} pointed` : severity}
      >
        {piece}
      </mark>
    ),
  );
}
