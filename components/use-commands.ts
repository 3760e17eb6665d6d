import { type RefObject, useEffect } from 'react';
import type { Command } from '@/lib/commands';
import { type BoxSession, stepIssue, visibleIssues } from '@/lib/session';

/** Where commands come from: calls back with each; @returns what ends it. */
export type FollowCommands = (onCommand: (command: Command) => void) => () => void;

/** Shows the sidebar at one of its tabs, perhaps with a template chosen, and takes a person who came by keyboard there. */
export type ShowSidebar = (tab: 'issues' | 'templates', byKey: boolean, template?: string) => void;

/** Does what a person asks by keyboard anywhere on the page, for the post in use. */
export function useCommands(
  follow: FollowCommands,
  session: BoxSession | undefined,
  show: RefObject<ShowSidebar>,
): void {
  useEffect(() => {
    if (session === undefined) return;
    const step = (by: 1 | -1) => {
      const state = session.store.getState();
      const issue = stepIssue(visibleIssues(state), state.card, session.read()?.caret(), by);
      if (issue === undefined) return;
      bringIntoView(session, issue.at);
      session.set({ card: issue.key });
    };
    const fix = () => {
      const state = session.store.getState();
      const issues = visibleIssues(state);
      const issue =
        issues.find(({ key }) => key === state.card) ??
        stepIssue(issues, undefined, session.read()?.caret(), 1);
      const [first] = issue?.fixes ?? [];
      if (issue !== undefined && first !== undefined) void session.apply(issue, first);
    };
    const does: Readonly<Record<Command, () => void>> = {
      'next-issue': () => step(1),
      'previous-issue': () => step(-1),
      'apply-fix': fix,
      'open-sidebar': () => show.current('issues', true),
      'insert-template': () => show.current('templates', true),
    };
    return follow((command) => session.box() !== undefined && does[command]());
  }, [follow, session, show]);
}

/** Scrolls words of the box into view, where they are not. */
function bringIntoView(session: BoxSession, at: readonly [number, number]): void {
  const range = session.read()?.range(at);
  if (range?.startContainer instanceof Text)
    range.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
}
