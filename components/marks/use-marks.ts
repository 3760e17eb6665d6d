import { type RefObject, useEffect } from 'react';
import { useStore } from 'zustand';
import { type BoxSession, markedIssues, remarksIn, type SessionState } from '@/lib/session';
import { marksOf, marksOfRemarks } from './marks-of';
import { createOverlay } from './overlay';
import { canPaintIn, type Painted, type Painter } from './painter';
import { watchPlace } from './watch-place';

/** What of a session's state the marks depend on. */
const parts = [
  'report',
  'text',
  'checkedText',
  'ignored',
  'quieted',
  'typingAt',
  'card',
  'pointed',
  'reviewed',
] as const;

/**
 * Keeps the marks in a session's compose box true to its text: at every change of it, and whenever the site draws its
 * nodes anew. Words the browser cannot mark in the page are underlined in `layer`, which lies over the box.
 */
export function useMarks(
  session: BoxSession,
  painter: Painter,
  layer: RefObject<SVGSVGElement | null>,
): void {
  const attached = useStore(session.store, (state) => state.attached);
  useEffect(() => {
    const box = session.box();
    const svg = layer.current;
    if (attached === undefined || box === undefined || svg === null) return;
    const paints = canPaintIn(box);
    const overlay = createOverlay(svg, box);
    let unwatch: (() => void) | undefined;
    let due = false;
    let redrawn = false;
    let ended = false;
    let painted: readonly Painted[] = [];

    const mark = (): void => {
      const state = session.store.getState();
      const snapshot = session.seen();
      if (snapshot === undefined) return;
      const now: Painted[] = [];
      const marks = [
        ...marksOf(markedIssues(state), state.pointed ?? state.card),
        ...marksOfRemarks(remarksIn(state), state.pointed),
      ];
      const drawn = marks.filter(({ look, at }) => {
        const range = paints ? snapshot.range(at, painted[now.length]?.range) : undefined;
        if (range !== undefined) now.push({ look, range });
        return range === undefined;
      });
      painted = now;
      painter.paint(session, painted);
      overlay.mark(snapshot, drawn, redrawn);
      redrawn = false;
      if (drawn.length === 0) unwatch?.();
      unwatch =
        drawn.length === 0 ? undefined : (unwatch ?? watchPlace(box, overlay.follow, overlay.measure));
    };

    /** Once for all that one turn of the page brings, and before it is shown. */
    function soon(): void {
      if (due) return;
      due = true;
      queueMicrotask(() => {
        due = false;
        if (!ended) mark();
      });
    }

    mark();
    const unsubscribe = session.store.subscribe((now, before) => differs(now, before) && soon());
    const mutations = new MutationObserver(() => {
      redrawn = true;
      soon();
    });
    mutations.observe(box, { childList: true, characterData: true, subtree: true });
    return () => {
      ended = true;
      unsubscribe();
      mutations.disconnect();
      unwatch?.();
      painter.unpaint(session);
      svg.replaceChildren();
    };
  }, [attached, session, painter, layer]);
}

const differs = (a: SessionState, b: SessionState) => parts.some((part) => a[part] !== b[part]);
