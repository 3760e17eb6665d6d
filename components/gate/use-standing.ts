import { type RefObject, useEffect, useState } from 'react';
import { outwards, type PostGate, type Sessions } from '@/lib/session';
import { isSameStanding, type Standing, stand } from './stand';

const nowhere: Standing = { target: { control: undefined, posts: [] }, place: undefined };

/** Keeps the bar beside the control that publishes while the page scrolls, changes and is drawn anew. */
export function useStanding(
  gate: PostGate,
  sessions: Sessions,
  bar: RefObject<HTMLElement | null>,
): Standing {
  const [standing, setStanding] = useState(nowhere);

  useEffect(() => {
    let frame = 0;
    let watched: Element | undefined;
    const soon = () => {
      frame ||= requestAnimationFrame(look);
    };
    const mutations = new MutationObserver(soon);
    const sizes = new ResizeObserver(soon);
    const look = () => {
      frame = 0;
      const part = partInUse(sessions);
      if (part !== watched) {
        watched = part;
        mutations.disconnect();
        mutations.observe(part, { childList: true, subtree: true, attributes: true });
      }
      setStanding((before) => {
        const next = stand(gate, bar.current, before.place?.way);
        return isSameStanding(before, next) ? before : next;
      });
    };
    if (bar.current !== null) sizes.observe(bar.current);
    const ends = [sessions.follow(soon), gate.store.subscribe(soon)];
    window.addEventListener('scroll', soon, { capture: true, passive: true });
    window.addEventListener('resize', soon);
    return () => {
      for (const end of ends) end();
      cancelAnimationFrame(frame);
      mutations.disconnect();
      sizes.disconnect();
      window.removeEventListener('scroll', soon, { capture: true });
      window.removeEventListener('resize', soon);
    };
  }, [gate, sessions, bar]);

  return standing;
}

/** The part of the page in which the control may move: the frame of the box in use; all of it while there is none. */
function partInUse(sessions: Sessions): Element {
  const { current } = sessions.store.getState();
  const box = current?.box();
  if (current === undefined || !box?.isConnected) return document.body;
  return outwards(box).find((one) => one.matches(current.site.frame)) ?? document.body;
}
