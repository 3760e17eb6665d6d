import type { StoreApi } from 'zustand/vanilla';
import { isBlank } from './is-blank';
import type { SessionState } from './session-state';
import { visibleIssues } from './visible-issues';

/** What became of an issue: its rule, and of an ignored one perhaps why, behind a blank. Never a word of the text. */
export interface CountedIssue {
  readonly what: 'found' | 'fixed' | 'ignored';
  readonly id: string;
}

/** Counts each issue of a post once, when it is first shown, however often the text around it changes. */
export function countFound(
  store: StoreApi<SessionState>,
  count: (counted: readonly CountedIssue[]) => void,
): void {
  const seen = new Set<string>();
  store.subscribe((state, before) => {
    if (isBlank(state)) return seen.clear();
    const isNews = state.report !== before.report || state.typingAt !== before.typingAt || !before.upToDate;
    if (!state.upToDate || !isNews) return;
    const found = visibleIssues(state).filter(({ rule, words }) => !seen.has(`${rule} ${words}`));
    if (found.length === 0) return;
    for (const { rule, words } of found) seen.add(`${rule} ${words}`);
    count(found.map(({ rule }) => ({ what: 'found', id: rule })));
  });
}
