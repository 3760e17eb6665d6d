import { type PointerEvent, useRef } from 'react';
import type { Side } from './place-sidebar';

/** How far the header must be drawn for the sidebar to change sides, CSS px. */
const far = 60;

/** What a header needs to be drawn to the other side of the box by mouse, finger or pen. */
export function useDrag(onSide: (side: Side) => void) {
  const from = useRef<number>(undefined);
  const end = ({ currentTarget }: PointerEvent<HTMLElement>) => {
    from.current = undefined;
    currentTarget.parentElement?.style.removeProperty('translate');
  };
  return {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      const isButton = event.target instanceof Element && event.target.closest('button') !== null;
      if (isButton || event.button !== 0) return;
      from.current = event.clientX;
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove: ({ clientX, currentTarget }: PointerEvent<HTMLElement>) => {
      if (from.current === undefined) return;
      currentTarget.parentElement?.style.setProperty('translate', `${clientX - from.current}px`);
    },
    onPointerUp: (event: PointerEvent<HTMLElement>) => {
      if (from.current === undefined) return;
      const way = event.clientX - from.current;
      end(event);
      if (Math.abs(way) >= far) onSide(way < 0 ? 'left' : 'right');
    },
    onPointerCancel: end,
  };
}
