import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import type { Issue } from '@/lib/checks/report';
import { type BoxSession, type SessionState, visibleIssues } from '@/lib/session';
import { Card } from './Card';
import type { Painter } from './painter';
import { useMarks } from './use-marks';
import { useOpening } from './use-opening';

interface Given {
  readonly session: BoxSession;
  readonly painter: Painter;
  /** Whether the person is in this box: only there a card opens, since its keys are the box's in use. */
  readonly inUse: boolean;
  /** The same at the moment of asking, which is before the next drawing. */
  readonly isInUse: (id: string) => boolean;
}

/** The marks in one compose box, and the card of the one that is open. */
export function MarksOfBox({ session, painter, inUse, isInUse }: Given) {
  const overlay = useRef<SVGSVGElement>(null);
  useMarks(session, painter, overlay);
  const { onCard } = useOpening(session, isInUse);
  const isAttached = useStore(session.store, ({ attached }) => attached !== undefined);
  const issue = useStore(session.store, openIssue);

  useEffect(() => {
    if (!inUse) session.set({ card: undefined });
  }, [inUse, session]);

  return (
    <>
      {isAttached && <svg ref={overlay} className="overlay" aria-hidden="true" />}
      {inUse && isAttached && issue && (
        <Card key={issue.key} session={session} issue={issue} onCard={onCard} />
      )}
    </>
  );
}

/** The issue whose card is open, while the text is the one it is of. */
function openIssue(state: SessionState): Issue | undefined {
  if (state.card === undefined || state.text !== state.checkedText) return undefined;
  return visibleIssues(state).find(({ key }) => key === state.card);
}
