import type { MouseEvent } from 'react';
import { byKeyboard } from './issues/by-keyboard';
import { useSession } from './session-context';

/** Does what a button is for; where that takes the button away, whoever pressed it by keyboard is back in the post. */
export function useBackToPost(): (event: MouseEvent, does: () => unknown) => void {
  const session = useSession();
  return (event, does) => {
    const button = event.currentTarget;
    const root = button.getRootNode();
    const goBack = byKeyboard(event);
    void Promise.resolve(does()).then(() => {
      // Somebody who is quick may have gone on to another place meanwhile.
      const place = root instanceof ShadowRoot || root instanceof Document ? root.activeElement : null;
      const isNowhere = place === null || place === button || place === document.body;
      if (goBack && isNowhere) void session.focusBox();
    });
  };
}
