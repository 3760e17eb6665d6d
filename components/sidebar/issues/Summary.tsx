import { memo } from 'react';
import { texts } from '@/components/sidebar/texts';
import { Announced } from '@/components/ui/Announced';
import { useSay } from '@/components/ui/language';
import type { Issue } from '@/lib/checks/report';
import type { Severity } from '@/lib/checks/rule';

const wordings = [
  ['error', texts.toFix],
  ['warning', texts.toLookAt],
  ['suggestion', texts.toConsider],
] as const satisfies readonly (readonly [Severity, unknown])[];

interface Given {
  readonly issues: readonly Issue[];
  readonly rulesRun: number;
  /** How many things no rule can judge. */
  readonly forEyes: number;
}

/** What the post still needs, in one line; never that nothing is left to do. */
export const Summary = memo(function Summary({ issues, rulesRun, forEyes }: Given) {
  const say = useSay();
  const counted = wordings
    .map(([severity, text]) => ({
      text,
      count: issues.filter((issue) => issue.severity === severity).length,
    }))
    .filter(({ count }) => count > 0)
    .map(({ text, count }) => say(text, { count }))
    .join(', ');
  const found = counted === '' ? say(texts.nothingFound, { count: rulesRun }) : counted;
  const sentence =
    counted !== '' && forEyes > 0 ? `${found}; ${say(texts.forEyes, { count: forEyes })}` : found;
  return (
    <>
      <p className={counted === '' ? 'summary none' : 'summary'}>{sentence}</p>
      <Announced text={sentence} />
    </>
  );
});
