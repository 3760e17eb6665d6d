import { outwards } from '@/lib/gate';
import type { Sessions } from '@/lib/session';

/** The part of the page whose changes can concern a control that publishes: what holds it and its box, or its frame. */
export function watchedPart(control: Element, sessions: Sessions): Element {
  const { current } = sessions.store.getState();
  const box = current?.box();
  const around = outwards(control);
  return (
    (box && around.find((one) => one.contains(box))) ??
    around.find((one) => current !== undefined && one.matches(current.site.frame)) ??
    control
  );
}
