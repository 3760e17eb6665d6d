import { useState } from 'react';
import type { Calendar } from './calendar';
import { allShown, type Shown } from './shown-posts';

/** The filter of each calendar stays while one of its posts is looked at. */
const kept = new WeakMap<Calendar, Shown>();

/** Which posts of a calendar are shown, and what changes that. */
export function useShown(calendar: Calendar): readonly [Shown, (change: Partial<Shown>) => void] {
  const [shown, setShown] = useState(() => kept.get(calendar) ?? allShown);
  return [
    shown,
    (change) => {
      const next = { ...shown, ...change };
      kept.set(calendar, next);
      setShown(next);
    },
  ];
}

/** Which posts of a calendar were shown last. */
export const shownLast = (calendar: Calendar): Shown => kept.get(calendar) ?? allShown;
