import { createStore, type StoreApi } from 'zustand/vanilla';
import type { SessionState } from './session-state';

/** How long nothing may be typed before what stands beside a post follows it, ms. */
const rest = 100;
/** How long it waits at most while typing goes on, ms. */
const longest = 300;

/** A post's state as it is shown beside its box: while a person types it follows in pauses, so that no key waits for it. */
export interface Shown extends Pick<StoreApi<SessionState>, 'getState' | 'getInitialState' | 'subscribe'> {
  /** Follows at once: a person turns to what is shown. */
  catchUp(): void;
}

/** Shows the state of a post: at once what a person did besides typing, and what was typed in pauses. */
export function showAtRest(store: StoreApi<SessionState>): Shown {
  const { getState, getInitialState, subscribe, setState } = createStore(store.getState);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waitsSince: number | undefined;

  function catchUp(): void {
    clearTimeout(timer);
    waitsSince = undefined;
    if (getState() !== store.getState()) setState(store.getState(), true);
  }

  store.subscribe(({ typingAt }) => {
    if (typingAt === undefined) return catchUp();
    waitsSince ??= performance.now();
    clearTimeout(timer);
    timer = setTimeout(catchUp, Math.min(rest, waitsSince + longest - performance.now()));
  });
  return { getState, getInitialState, subscribe, catchUp };
}
