import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { type BoxSession, visibleIssues } from '@/lib/session';
import { issueAt } from './issue-at';

/** How long the pointer must rest on marked words before their card opens, and may be off both before it closes, ms. */
const openAfter = 250;
const closeAfter = 350;

/**
 * Opens an issue's card on a click on its words or when the pointer rests on them; keeps it while the pointer is on it.
 * @param isInUse whether the person is in the box of that session
 */
export function useOpening(
  session: BoxSession,
  isInUse: (id: string) => boolean,
): { onCard: (inside: boolean) => void } {
  const attached = useStore(session.store, (state) => state.attached);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const pinned = useRef(false);

  useEffect(() => {
    const box = session.box();
    if (attached === undefined || box === undefined) return;
    const { store } = session;
    const ended = new AbortController();
    const { signal } = ended;
    const find = (point: { x: number; y: number }) => {
      const state = store.getState();
      if (!isInUse(session.id)) return undefined;
      const snapshot = session.read();
      if (snapshot?.text !== state.checkedText) return undefined;
      return issueAt(point, snapshot, visibleIssues(state));
    };
    const open = (key: string | undefined) => {
      if (store.getState().card !== key) session.set({ card: key });
    };
    const rest = ({ clientX: x, clientY: y, buttons }: PointerEvent) => {
      clearTimeout(timer.current);
      if (buttons !== 0) return;
      timer.current = setTimeout(() => {
        const found = find({ x, y });
        if (found !== undefined) open(found.key);
        else if (!pinned.current) timer.current = setTimeout(() => open(undefined), closeAfter - openAfter);
      }, openAfter);
    };
    const press = ({ clientX: x, clientY: y }: MouseEvent) => {
      clearTimeout(timer.current);
      const found = find({ x, y });
      pinned.current = found !== undefined;
      open(found?.key);
    };
    const away = () => {
      clearTimeout(timer.current);
      if (!pinned.current) timer.current = setTimeout(() => open(undefined), closeAfter);
    };
    box.addEventListener('pointermove', rest, { signal });
    box.addEventListener('pointerleave', away, { signal });
    box.addEventListener('click', press, { signal });
    return () => {
      ended.abort();
      clearTimeout(timer.current);
    };
  }, [attached, session, isInUse]);

  return {
    onCard: (inside) => {
      clearTimeout(timer.current);
      if (!inside && !pinned.current) {
        timer.current = setTimeout(() => session.set({ card: undefined }), closeAfter);
      }
    },
  };
}
