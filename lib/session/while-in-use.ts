import type { Sessions } from './sessions';

/**
 * Does something only while there is a compose box on the page.
 * @param begin starts it, and gives what ends it
 */
export function whileInUse(sessions: Sessions, begin: () => () => void): void {
  let end: (() => void) | undefined;
  sessions.follow(() => {
    const isUsed = sessions.store.getState().all.some((session) => session.box() !== undefined);
    if (isUsed) end ??= begin();
    else {
      end?.();
      end = undefined;
    }
  });
}
