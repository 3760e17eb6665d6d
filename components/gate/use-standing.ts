import { type RefObject, useEffect, useState } from 'react';
import { watchPlace } from '@/components/marks/watch-place';
import type { PostGate } from '@/lib/gate';
import type { Sessions } from '@/lib/session';
import { isSameStanding, type Standing, stand } from './stand';
import { watchedPart } from './watched-part';

const nowhere: Standing = { target: { control: undefined, posts: [] }, place: undefined };

/** How long a text must rest before it is looked whether the bar still stands well, ms: a look has the page laid out. */
const rest = 200;
/** How long after a press the control of a second step is waited for; one that comes later shows at the next focus, ms. */
const stepTime = 10_000;

/** Keeps the bar beside the control that publishes while that moves, changes and is drawn anew. */
export function useStanding(
  gate: PostGate,
  sessions: Sessions,
  bar: RefObject<HTMLElement | null>,
): Standing {
  const [standing, setStanding] = useState(nowhere);

  useEffect(() => {
    let last = nowhere;
    let frame = 0;
    let watched: Element | undefined;
    let unwatch = () => {};
    let stepsUntil = 0;
    let stepTimer: ReturnType<typeof setTimeout> | undefined;
    let restTimer: ReturnType<typeof setTimeout> | undefined;
    const ended = new AbortController();
    const soon = () => {
      frame ||= requestAnimationFrame(look);
    };
    const atRest = () => {
      // A bar that has no place yet is not waited with.
      if (last.place === undefined) return soon();
      clearTimeout(restTimer);
      restTimer = setTimeout(soon, rest);
    };
    const sizes = new ResizeObserver(soon);
    const mutations = new MutationObserver(atRest);

    function look(): void {
      frame = 0;
      const next = stand(gate, bar.current, last.place?.way);
      watch(next.target.control);
      if (isSameStanding(last, next)) return;
      last = next;
      setStanding(next);
    }

    /** Only what can move or change the control is watched: a timeline around it may grow without end. */
    function watch(control: HTMLElement | undefined): void {
      const isExpected = performance.now() < stepsUntil;
      const part = control ? watchedPart(control, sessions) : isExpected ? document.body : undefined;
      const aim = control ?? part;
      if (aim === watched) return;
      watched = aim;
      unwatch();
      mutations.disconnect();
      if (part) mutations.observe(part, { childList: true, subtree: true, attributes: true });
      unwatch = control ? watchPlace(control, soon, soon) : () => {};
    }

    const expectStep = () => {
      stepsUntil = performance.now() + stepTime;
      clearTimeout(stepTimer);
      stepTimer = setTimeout(soon, stepTime);
      soon();
    };
    if (bar.current !== null) sizes.observe(bar.current);
    const ends = [
      sessions.follow(atRest),
      gate.store.subscribe((now, before) => (now.underway === before.underway ? soon() : expectStep())),
    ];
    document.addEventListener('focusin', soon, { capture: true, signal: ended.signal });
    return () => {
      ended.abort();
      for (const end of ends) end();
      clearTimeout(stepTimer);
      clearTimeout(restTimer);
      cancelAnimationFrame(frame);
      mutations.disconnect();
      sizes.disconnect();
      unwatch();
    };
  }, [gate, sessions, bar]);

  return standing;
}
