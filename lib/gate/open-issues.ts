import type { Issue } from '@/lib/checks/report';
import type { SessionState } from '@/lib/session';
import { approvalOf, isBlank, isSilent } from '@/lib/session';
import type { GateSettings } from '@/lib/settings';

/** What is still open in a post. */
export interface Open {
  readonly issues: readonly Issue[];
  /** Whether the report is older than the post, or there is none; then nothing is said of issues. */
  readonly unchecked: boolean;
  /** Whether a review is required, and nobody has approved exactly this text. */
  readonly unapproved: boolean;
}

const nothing: Open = { issues: [], unchecked: false, unapproved: false };

/**
 * What counts as open in a post, the word being typed included: whoever presses Post has finished it.
 * @param text what the box holds this moment
 */
export function openIn(
  state: SessionState,
  { warnings, reviewRequired = false }: GateSettings,
  text = state.text,
): Open {
  const { report, media, checkedText, upToDate } = state;
  if (isBlank({ text, media })) return nothing;
  const unapproved = reviewRequired && approvalOf(state, Date.now(), text).state !== 'approved';
  if (report === undefined || !upToDate || text !== checkedText)
    return { issues: [], unchecked: true, unapproved };
  const counts = (issue: Issue) =>
    (issue.severity === 'error' || (warnings && issue.severity === 'warning')) && !isSilent(state, issue);
  return { issues: report.issues.filter(counts), unchecked: false, unapproved };
}

/** What is open, as it is kept: keys of issues, or 'unchecked'; and 'unapproved'. */
export const openKeys = ({ issues, unchecked, unapproved }: Open): readonly string[] => [
  ...(unapproved ? ['unapproved'] : []),
  ...(unchecked ? ['unchecked'] : issues.map(({ key }) => key)),
];
