import { createStore, type StoreApi } from 'zustand/vanilla';
import { editorOf } from '@/lib/editors';
import type { Quieted } from '@/lib/settings';
import { isBlank } from './is-blank';
import { isSamePost } from './is-same-post';
import { readMedia } from './read-media';
import type { SeenAttachment } from './seen-attachment';
import { createSession, type SessionNeeds } from './session';
import { type BoxSession, emptySession } from './session-state';

/** The posts being written on a page: each compose box has a session of its own. */
export interface SessionsState {
  /** The one whose box was used last. */
  readonly current: BoxSession | undefined;
  /** Every session there is, the oldest first; one whose box has left waits for it to come back. */
  readonly all: readonly BoxSession[];
}

/** The sessions of a page. */
export interface Sessions {
  readonly store: StoreApi<SessionsState>;
  /** Gives a box to its session: the one it has, the one that waits for its text, or a new one. */
  attach(box: HTMLElement): BoxSession;
  /** Does the same, but only for a box that has a session, or whose post waits for it; tells whether it did. */
  resume(box: HTMLElement): boolean;
  /**
   * Calls back now and whenever a session comes, goes or changes; @returns what ends it.
   * @param as 'shown' follows what is typed only in pauses, for what stands beside the boxes
   */
  follow(changed: () => void, as?: 'store' | 'shown'): () => void;
  /** Takes in what the person silenced for good, for every post there is and will be. */
  setQuieted(quieted: Quieted): void;
  /** Takes the person to the box of a post. */
  go(id: string): void;
}

/** How many posts without a box are kept in mind. */
const mostWaiting = 20;

/** Starts the sessions of one page. */
export function createSessions(needs: Omit<SessionNeeds, 'id'>): Sessions {
  const store = createStore<SessionsState>(() => ({ current: undefined, all: [] }));
  const damaged = new WeakSet<HTMLElement>();
  let count = 0;
  let quieted = emptySession.quieted;

  function begin(): BoxSession {
    const session = createSession({ ...needs, damaged, id: String(++count) });
    // What is said of the press before belongs to whoever writes next, in whatever box.
    const unrecorded = store.getState().current?.store.getState().unrecorded;
    session.store.setState({ quieted, unrecorded });
    const waiting = store.getState().all.filter(isWaiting);
    const forgotten = new Set(waiting.filter(isEmpty).concat(waiting.slice(0, -mostWaiting)));
    store.setState(({ all }) => ({ all: [...all.filter((one) => !forgotten.has(one)), session] }));
    return session;
  }

  function known(box: HTMLElement): BoxSession | undefined {
    const { all } = store.getState();
    const { text } = (needs.editorFor ?? editorOf)(box).read(box);
    const pictures = keysOf(readMedia(box, needs.site));
    return (
      all.find((one) => one.box() === box) ??
      all.findLast((one) => isWaiting(one) && !isEmpty(one) && isSamePost(textOf(one), text)) ??
      // What has lost its text, or had none, is known by its pictures.
      all.findLast((one) => isWaiting(one) && pictures !== '' && picturesOf(one) === pictures)
    );
  }

  function use(session: BoxSession, box: HTMLElement): BoxSession {
    session.attach(box);
    store.setState({ current: session });
    return session;
  }

  return {
    store,
    attach: (box) => use(known(box) ?? begin(), box),
    resume(box) {
      const session = known(box);
      if (session !== undefined) use(session, box);
      return session !== undefined;
    },
    follow(changed, as = 'store') {
      let ends: (() => void)[] = [];
      const begin = () => {
        for (const end of ends) end();
        ends = store.getState().all.map((session) => session[as].subscribe(changed));
        changed();
      };
      const end = store.subscribe(begin);
      begin();
      return () => {
        end();
        for (const one of ends) one();
      };
    },
    setQuieted(now) {
      quieted = now;
      for (const session of store.getState().all) session.store.setState({ quieted });
    },
    go(id) {
      const session = store.getState().all.find((one) => one.id === id);
      const box = session?.box();
      if (session === undefined || box === undefined) return;
      use(session, box);
      void session.focusBox();
    },
  };
}

const textOf = (session: BoxSession) => session.store.getState().text;
const isEmpty = (session: BoxSession) => isBlank(session.store.getState());
const keysOf = (media: readonly SeenAttachment[]) => media.map(({ key }) => key).join(' ');
const picturesOf = (session: BoxSession) => keysOf(session.store.getState().media);
/** A box that has just left may not have been missed yet. */
const isWaiting = (session: BoxSession) => session.box()?.isConnected !== true;
