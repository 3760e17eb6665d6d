import type { MouseEvent } from 'react';
import { byKeyboard } from './issues/by-keyboard';
import { useSession } from './session-context';

/** Does what a button is for; where that takes the button away, whoever pressed it by keyboard is back in the post. */
export function useBackToPost(): (event: MouseEvent, does: () => unknown) => void {
  const session = useSession();
  return (event, does) => {
    const goBack = byKeyboard(event);
    void Promise.resolve(does()).then(() => {
      if (goBack) void session.focusBox();
    });
  };
}
