import type { HTMLAttributes, PointerEvent } from 'react';
import { useEffect, useMemo } from 'react';
import type { Session } from '@/lib/session';

/** From the end of a press to its click, ms: a finger's comes a moment after. */
const untilClick = 50;

/** The browser shows the choices of a list apart from the page, which then hears of no end of the press. */
const isList = ({ target }: PointerEvent): boolean =>
  target instanceof Element && target.closest('select') !== null;

/**
 * Keeps a list where it is from the moment something in it is pressed until that press was acted on: a report that comes
 * between the two would put another line under the pointer, and the browser would make no click of it.
 */
export function useStillPress({ hold, letGo }: Session['shown']): HTMLAttributes<HTMLElement> {
  const [press, forget] = useMemo(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const over = () => {
      clearTimeout(timer);
      timer = setTimeout(letGo, untilClick);
    };
    const props: HTMLAttributes<HTMLElement> = {
      onPointerDownCapture(event) {
        clearTimeout(timer);
        if (!isList(event)) hold();
      },
      onPointerUpCapture: over,
      onPointerCancelCapture: over,
      onPointerLeave: over,
      // After what was pressed has heard of it, of the text it was shown of, and before a tick is drawn.
      onClick: letGo,
    };
    return [props, () => clearTimeout(timer)] as const;
  }, [hold, letGo]);
  useEffect(
    () => () => {
      forget();
      letGo();
    },
    [forget, letGo],
  );
  return press;
}
