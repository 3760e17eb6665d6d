import { type RefObject, useEffect } from 'react';
import type { PostGate } from '@/lib/gate';
import { handover } from '@/lib/sentinel/handover';

/**
 * While a press is held: F6 from the page to the bar and back, since a site's dialog lets nobody out by Tab, and Escape
 * in the bar, which closes it and nothing else.
 * @param field where F6 leads from anywhere on the page; without one the compose box's F6 leads to the list as ever
 * @param back takes the person to where they were
 */
export function useHeldKeys(
  gate: PostGate,
  bar: RefObject<HTMLElement | null>,
  field: RefObject<HTMLElement | null>,
  isBox: (target: EventTarget) => boolean,
  back: () => void,
): void {
  useEffect(() => {
    const land = () => {
      const target = field.current ?? bar.current?.querySelector<HTMLElement>('button') ?? null;
      target?.focus();
      return target !== null;
    };
    gate.onKey = (event) => {
      if (event.altKey || event.ctrlKey || event.metaKey) return false;
      const path = event.composedPath();
      const isInBar = bar.current !== null && path.includes(bar.current);
      if (isInBar && (event.key === 'Escape' || event.key === 'F6')) {
        if (event.key === 'Escape') gate.release();
        back();
        return true;
      }
      if (event.key !== 'F6' || event.target === handover().host) return false;
      return field.current === null && path.some(isBox) ? false : land();
    };
    return () => {
      gate.onKey = undefined;
    };
  }, [gate, bar, field, isBox, back]);
}
