import { useCallback, useState } from 'react';
import { useStore } from 'zustand';
import type { Sessions } from '@/lib/session';
import { MarksOfBox } from './MarksOfBox';
import { createPainter } from './painter';

/** The marks in every compose box of the page, and the card of the one that is open. */
export function Marks({ sessions }: { sessions: Sessions }) {
  const { all, current } = useStore(sessions.store);
  const [painter] = useState(createPainter);
  const isInUse = useCallback((id: string) => sessions.store.getState().current?.id === id, [sessions]);
  return all.map((session) => (
    <MarksOfBox
      key={session.id}
      session={session}
      painter={painter}
      inUse={session === current}
      isInUse={isInUse}
    />
  ));
}
