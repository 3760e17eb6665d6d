import { useEffect, useState } from 'react';
import { type Place, placeSidebar } from './place-sidebar';

/** Where the sidebar stands beside a compose box; follows the window's size and the composer's. */
export function usePlace(box: HTMLElement | undefined, frameSelector: string): Place {
  const [place, setPlace] = useState<Place>({ left: 0, width: 0, fits: true });
  useEffect(() => {
    if (box === undefined) return;
    const frame = box.closest(frameSelector) ?? box;
    const measure = () => {
      const next = placeSidebar(frame.getBoundingClientRect(), window.innerWidth);
      setPlace((now) =>
        now.left === next.left && now.width === next.width && now.fits === next.fits ? now : next,
      );
    };
    measure();
    const sizes = new ResizeObserver(measure);
    sizes.observe(frame);
    window.addEventListener('resize', measure);
    return () => {
      sizes.disconnect();
      window.removeEventListener('resize', measure);
    };
  }, [box, frameSelector]);
  return place;
}
