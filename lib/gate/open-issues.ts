import type { Issue } from '@/lib/checks/report';
import type { SessionState } from '@/lib/session';
import { isBlank, isSilent } from '@/lib/session';
import type { GateSettings } from '@/lib/settings';

/** What is still open in a post. */
export interface Open {
  readonly issues: readonly Issue[];
  /** Whether the report is older than the post, or there is none; then nothing is said of issues. */
  readonly unchecked: boolean;
}

const nothing: Open = { issues: [], unchecked: false };

/**
 * What counts as open in a post, the word being typed included: whoever presses Post has finished it.
 * @param text what the box holds this moment
 */
export function openIn(state: SessionState, { warnings }: GateSettings, text = state.text): Open {
  const { report, media, checkedText, upToDate } = state;
  if (isBlank({ text, media })) return nothing;
  if (report === undefined || !upToDate || text !== checkedText) return { issues: [], unchecked: true };
  const counts = (issue: Issue) =>
    (issue.severity === 'error' || (warnings && issue.severity === 'warning')) && !isSilent(state, issue);
  return { issues: report.issues.filter(counts), unchecked: false };
}

/** What is open, as it is kept: keys of issues, or 'unchecked'. */
export const openKeys = ({ issues, unchecked }: Open): readonly string[] =>
  unchecked ? ['unchecked'] : issues.map(({ key }) => key);
