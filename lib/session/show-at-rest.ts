import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Issue } from '@/lib/checks/report';
import { isBlank } from './is-blank';
import type { SessionState } from './session-state';

/** How long nothing may be typed before what stands beside a post follows it, ms. */
const rest = 100;
/** How long it waits at most while typing goes on, ms. */
const longest = 300;
/** How long a press keeps what is shown where it is, ms: one whose end is never heard of must not keep it for ever. */
const longestPress = 3_000;

/** A post's state as it is shown beside its box: while a person types it follows in pauses, so that no key waits for it. */
export interface Shown extends Pick<StoreApi<SessionState>, 'getState' | 'getInitialState' | 'subscribe'> {
  /** Follows at once: a person turns to what is shown. */
  catchUp(): void;
  /** Keeps all that is shown where it is, until it is let go: what is pressed must not move away under the press. */
  hold(): void;
  letGo(): void;
}

/** Shows the state of a post: at once what a person did besides typing, and what was typed in pauses. */
export function showAtRest(store: StoreApi<SessionState>): Shown {
  const { getState, getInitialState, subscribe, setState } = createStore(store.getState);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waitsSince: number | undefined;
  let press: ReturnType<typeof setTimeout> | undefined;

  function catchUp(): void {
    clearTimeout(timer);
    waitsSince = undefined;
    if (press === undefined && getState() !== store.getState()) setState(store.getState(), true);
  }

  function letGo(): void {
    if (press === undefined) return;
    clearTimeout(press);
    press = undefined;
    catchUp();
  }

  function hold(): void {
    clearTimeout(press);
    press = setTimeout(letGo, longestPress);
  }

  store.subscribe((now) => {
    if (now.typingAt === undefined || isOutdated(getState(), now)) return catchUp();
    waitsSince ??= performance.now();
    clearTimeout(timer);
    timer = setTimeout(catchUp, Math.min(rest, waitsSince + longest - performance.now()));
  });
  return { getState, getInitialState, subscribe, catchUp, hold, letGo };
}

/** Whether something is shown that could be pressed and is not so any more: words that are gone, a text that was emptied. */
function isOutdated(shown: SessionState, now: SessionState): boolean {
  if (isBlank(now) !== isBlank(shown)) return true;
  if (now.report === shown.report) return false;
  const there = new Set(now.report?.issues.map(nameOf));
  return shown.report?.issues.some((issue) => issue.fixes.length > 0 && !there.has(nameOf(issue))) ?? false;
}

const nameOf = ({ rule, words }: Issue): string => `${rule} ${words}`;
