import type { Issue } from '@/lib/checks/report';
import type { SessionState } from './session-state';

const none: readonly Issue[] = [];

/** The issues to show: not ignored, and not about a word that is still being typed. */
export function visibleIssues(state: SessionState): readonly Issue[] {
  if (state.report === undefined) return none;
  return state.report.issues.filter(
    ({ key, at, about, fixes }) =>
      !state.ignored.includes(key) && !(about === 'words' && fixes.length > 0 && at[1] === state.typingAt),
  );
}
