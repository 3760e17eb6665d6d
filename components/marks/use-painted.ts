import { useEffect } from 'react';
import { useStore } from 'zustand';
import { type BoxSession, visibleIssues } from '@/lib/session';
import { paint, unpaint } from './paint';

/** Keeps the marks in the compose box true to the session's issues. */
export function usePainted(session: BoxSession): void {
  const state = useStore(session.store);
  useEffect(() => {
    const { attached, report, text, checkedText } = state;
    if (attached === undefined || report === undefined) return unpaint();
    // Offsets of an older text would mark the wrong words; the next report is a few milliseconds away.
    if (text !== checkedText) return;
    const snapshot = session.read();
    if (snapshot?.text === checkedText) paint(snapshot, visibleIssues(state), state.pointed ?? state.card);
  }, [state, session]);
  useEffect(() => unpaint, []);
}
