import type { Issue } from '@/lib/checks/report';
import { isQuieted, isRequired } from './quieted';
import { remapIssues } from './remap-issues';
import type { SessionState } from './session-state';

const none: readonly Issue[] = [];

/** Whether a person passed this issue over, here or for good. */
export const isSilent = ({ ignored, quieted }: SessionState, issue: Issue): boolean =>
  !isRequired(quieted, issue.rule) && (ignored.includes(issue.key) || isQuieted(quieted, issue));

/** The issues to show: not ignored, and not about a word or a sentence that is still being typed. */
export function visibleIssues(
  state: SessionState,
  issues: readonly Issue[] = state.report?.issues ?? none,
): readonly Issue[] {
  return issues.filter(
    (issue) => !isSilent(state, issue) && !(isUnfinished(issue) && issue.at[1] === state.typingAt),
  );
}

/** What may well be right once the word or the sentence is done; a text that grows too long will not be. */
const isUnfinished = ({ about, fixes, severity }: Issue): boolean =>
  about === 'words' && (fixes.length > 0 || severity !== 'error');

/** The issues that are known of the text as it stands this moment, whether or not its own report has come. */
export function issuesNow({ report, text, checkedText, carried }: SessionState): readonly Issue[] {
  if (report === undefined) return none;
  return text === checkedText ? report.issues : carried;
}

/** The issues to mark in the text as it stands this moment, or in another that it was a moment ago or will be. */
export const markedIssues = (state: SessionState, text: string = state.text): readonly Issue[] =>
  visibleIssues(state, remapIssues(issuesNow(state), state.text, text));
