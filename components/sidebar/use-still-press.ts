import type { HTMLAttributes } from 'react';
import { useEffect, useMemo } from 'react';
import type { Session } from '@/lib/session';

/** From the end of a press to its click, ms: a finger's comes a moment after. */
const untilClick = 50;

/**
 * Keeps a list where it is from the moment something in it is pressed until that press was acted on: a report that comes
 * between the two would put another line under the pointer, and the browser would make no click of it.
 */
export function useStillPress({ hold, letGo }: Session['shown']): HTMLAttributes<HTMLElement> {
  const [press, end] = useMemo(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const over = () => {
      clearTimeout(timer);
      timer = setTimeout(letGo, untilClick);
    };
    const begin = () => {
      clearTimeout(timer);
      hold();
    };
    const props = {
      onPointerDownCapture: begin,
      onPointerUpCapture: over,
      onPointerCancelCapture: over,
      onPointerLeave: over,
    };
    return [props, () => clearTimeout(timer)] as const;
  }, [hold, letGo]);
  useEffect(
    () => () => {
      end();
      letGo();
    },
    [end, letGo],
  );
  return press;
}
