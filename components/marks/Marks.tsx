import { useSessionState } from '@/components/sidebar/session-context';
import { visibleIssues } from '@/lib/session';
import { Card } from './Card';
import { useOpening } from './use-opening';
import { usePainted } from './use-painted';

/** The marks in the compose box, and the card of the one that is open. */
export function Marks() {
  usePainted();
  const { onCard } = useOpening();
  const state = useSessionState((whole) => whole);
  const issue = visibleIssues(state).find(({ key }) => key === state.card);
  if (issue === undefined || state.box === undefined || state.text !== state.checkedText) return null;
  return <Card key={issue.key} issue={issue} onCard={onCard} />;
}
