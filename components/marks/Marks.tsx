import { useStore } from 'zustand';
import { type BoxSession, visibleIssues } from '@/lib/session';
import { Card } from './Card';
import { useOpening } from './use-opening';
import { usePainted } from './use-painted';

/** The marks in the compose box, and the card of the one that is open. */
export function Marks({ session }: { session: BoxSession }) {
  usePainted(session);
  const { onCard } = useOpening(session);
  const state = useStore(session.store);
  const issue = visibleIssues(state).find(({ key }) => key === state.card);
  if (issue === undefined || state.attached === undefined || state.text !== state.checkedText) return null;
  return <Card key={issue.key} session={session} issue={issue} onCard={onCard} />;
}
