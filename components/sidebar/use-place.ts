import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { submitOf } from '@/lib/gate';
import type { BoxSession } from '@/lib/session';
import { type Place, placeSidebar, type Side } from './place-sidebar';

/** Where the sidebar stands beside a post's compose box, on the side that is wished for; follows the window's size and the composer's width. */
export function usePlace(session: BoxSession, side?: Side): Place {
  const [place, setPlace] = useState<Place>({ left: 0, width: 0, height: 0, fits: true });
  const attached = useStore(session.store, (state) => state.attached);
  useEffect(() => {
    // Asked for here, and never kept by React: a box that has left the page is to be forgotten.
    const box = session.box();
    if (attached === undefined || box === undefined) return;
    const frame = box.closest(session.site.frame) ?? box;
    const measure = () => {
      const window = { width: innerWidth, height: innerHeight };
      const publish = barOf(submitOf(session.site, box));
      const next = placeSidebar(frame.getBoundingClientRect(), window, publish, side);
      setPlace((now) => (JSON.stringify(now) === JSON.stringify(next) ? now : next));
    };
    measure();
    // The box is as wide as its frame lets it be; the frame itself may be a timeline, which grows with every post.
    const sizes = new ResizeObserver(measure);
    sizes.observe(box);
    window.addEventListener('resize', measure);
    return () => {
      sizes.disconnect();
      window.removeEventListener('resize', measure);
    };
  }, [attached, session, side]);
  return place;
}

/** The bar of buttons that the one that publishes stands in, or that button alone; CSS px of the window. */
function barOf(control: HTMLElement | undefined): DOMRect | undefined {
  const own = control?.getBoundingClientRect();
  const around = control?.parentElement?.getBoundingClientRect();
  return own && around && around.height <= 2 * own.height ? around : own;
}
