import { Fragment } from 'react';
import { texts } from '@/components/sidebar/texts';
import { useSay } from '@/components/ui/language';
import type { Severity } from '@/lib/checks/rule';
import { approvalOf, type BoxSession, isBlank, visibleIssues } from '@/lib/session';
import { gateTexts } from './gate-texts';

const wordings = [
  ['error', texts.toFix],
  ['warning', texts.toLookAt],
  ['suggestion', texts.toConsider],
] as const satisfies readonly (readonly [Severity, unknown])[];

interface Given {
  readonly posts: readonly BoxSession[];
  /** Leads to the list; undefined where none can be shown. */
  readonly onList: ((byKey: boolean) => void) | undefined;
}

/**
 * How much is still open, in a few words that lead to the list. It is not read out: the sidebar's own line says the
 * same, and nobody wants to hear it twice at every word.
 */
export function Counts({ posts, onList }: Given) {
  const say = useSay();
  const states = posts.map(({ store }) => store.getState()).filter((state) => !isBlank(state));
  const issues = states.flatMap((state) => visibleIssues(state));
  const counted = wordings
    .map(([severity, text]) => ({
      severity,
      text,
      count: issues.filter((one) => one.severity === severity).length,
    }))
    .filter(({ count }) => count > 0)
    .map(({ severity, text, count }) => ({ severity, count, words: say(text, { count }) }));
  // Without a report and without a reason why, the check is on its way.
  const unchecked = states.some(({ report, notice }) => report === undefined && notice !== undefined)
    ? [{ severity: 'warning' as const, words: say(gateTexts.notChecked) }]
    : [];
  const unapproved = states.some(
    (state) => state.reviewed?.required && approvalOf(state, Date.now()).state !== 'approved',
  )
    ? [{ severity: 'warning' as const, words: say(gateTexts.notApproved) }]
    : [];
  const first = [...unapproved, ...unchecked];
  const all = [...first, ...counted];
  if (all.length === 0) return null;
  // Short enough to stand in a row of buttons: what weighs most, and how much else there is.
  const rest = counted.slice(1).reduce((sum, { count }) => sum + count, 0);
  const shown = [
    ...all.slice(0, first.length + 1),
    ...(rest > 0 ? [{ severity: 'rest', words: say(gateTexts.rest, { count: rest }) }] : []),
  ];
  const words = shown.map(({ severity, words }, index) => (
    <Fragment key={words}>
      {index > 0 && ' · '}
      <span className={severity}>{words}</span>
    </Fragment>
  ));
  if (onList === undefined) return <p className="counts">{words}</p>;
  return (
    <button type="button" className="counts" onClick={(event) => onList(event.detail === 0)}>
      {words}
      <span className="unseen">{say(gateTexts.openList)}</span>
    </button>
  );
}
