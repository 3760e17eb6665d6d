import { useEffect } from 'react';
import { useSession, useSessionState } from '@/components/sidebar/session-context';
import { visibleIssues } from '@/lib/session';
import { paint, unpaint } from './paint';

/** Keeps the marks in the compose box true to the session's issues. */
export function usePainted(): void {
  const { editor } = useSession();
  const state = useSessionState((whole) => whole);
  useEffect(() => {
    const { box, report, text, checkedText } = state;
    if (box === undefined || report === undefined) return unpaint();
    // Offsets of an older text would mark the wrong words; the next report is a few milliseconds away.
    if (text !== checkedText) return;
    const snapshot = editor.read(box);
    if (snapshot.text === checkedText) paint(snapshot, visibleIssues(state), state.pointed ?? state.card);
  }, [state, editor]);
  useEffect(() => unpaint, []);
}
