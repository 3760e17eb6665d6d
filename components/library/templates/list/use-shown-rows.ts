import { type RefObject, useLayoutEffect, useState } from 'react';

/** Which rows of a long list are drawn, and what all of them take up. */
export interface ShownRows {
  readonly from: number;
  /** One behind the last. */
  readonly to: number;
  /** Of one row, CSS px. */
  readonly rowHeight: number;
}

const beyond = 8;
const usual = 48;

/**
 * Follows the window over a list of rows of one height, so that only those in sight are drawn.
 * @param list holds the rows; the height of one is read off the first
 */
export function useShownRows(list: RefObject<HTMLElement | null>, count: number): ShownRows {
  const [shown, setShown] = useState<ShownRows>({ from: 0, to: Math.min(count, 24), rowHeight: usual });
  useLayoutEffect(() => {
    const look = () => {
      const element = list.current;
      if (element === null) return;
      const rowHeight = element.querySelector<HTMLElement>('[role="row"]')?.offsetHeight || usual;
      const above = -element.getBoundingClientRect().top;
      const first = Math.max(0, Math.min(count, Math.floor(above / rowHeight) - beyond));
      // In steps, so that not every move of the wheel draws anew.
      const from = first - (first % beyond);
      const to = Math.min(count, from + Math.ceil(window.innerHeight / rowHeight) + 3 * beyond);
      setShown((last) =>
        last.from === from && last.to === to && last.rowHeight === rowHeight ? last : { from, to, rowHeight },
      );
    };
    look();
    window.addEventListener('scroll', look, { passive: true });
    window.addEventListener('resize', look);
    return () => {
      window.removeEventListener('scroll', look);
      window.removeEventListener('resize', look);
    };
  }, [list, count]);
  return shown;
}
