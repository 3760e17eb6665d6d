import { useSay } from '@/components/ui/language';
import type { Issue } from '@/lib/checks/report';
import type { Severity } from '@/lib/checks/rule';
import { texts } from './texts';

const wordings = [
  ['error', texts.toFix],
  ['warning', texts.toLookAt],
  ['suggestion', texts.toConsider],
] as const satisfies readonly (readonly [Severity, unknown])[];

/** What the post still needs, in one line; read out when it changes. */
export function Summary({ issues, rulesRun }: { issues: readonly Issue[]; rulesRun: number }) {
  const say = useSay();
  const counted = wordings
    .map(([severity, text]) => ({
      text,
      count: issues.filter((issue) => issue.severity === severity).length,
    }))
    .filter(({ count }) => count > 0)
    .map(({ text, count }) => say(text, { count }));
  return (
    <p className={counted.length > 0 ? 'summary' : 'summary none'} role="status">
      {counted.length > 0 ? counted.join(', ') : say(texts.nothingFound, { count: rulesRun })}
    </p>
  );
}
