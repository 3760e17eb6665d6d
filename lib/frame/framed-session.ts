import { browser } from 'wxt/browser';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { emptySession, type PostBeside, type Session, showAtRest } from '@/lib/session';
import { type FramedMethod, type FromFrame, framedMethods, lineName, type ToFrame } from './frame-messages';

/** The session a frame shows, as it is on the page. */
export interface FramedSession {
  readonly session: Session;
  readonly posts: readonly PostBeside[];
  readonly theme: string;
  /** How high the frame may become, CSS px. */
  readonly room: number;
}

interface Framed {
  readonly store: StoreApi<{ readonly shown: FramedSession | undefined }>;
  collapse(): void;
  go(id: string): void;
  size(height: number): void;
}

type Port = ReturnType<typeof browser.runtime.connect>;

/**
 * Follows the session of the page that put up this frame.
 * @param onLand called when the person asks for the sidebar by keyboard
 */
export function followPage(secret: string, onLand: () => void): Framed {
  const store = createStore<{ readonly shown: FramedSession | undefined }>(() => ({ shown: undefined }));
  const waiting = new Map<number, (value: unknown) => void>();
  let port: Port | undefined;
  let calls = 0;

  const send = (message: FromFrame) => port?.postMessage(message);
  const ask = (id: string, method: FramedMethod, given: readonly unknown[]) =>
    new Promise<unknown>((resolve) => {
      const call = calls++;
      waiting.set(call, resolve);
      send({ kind: 'call', call, id, method, given: given.map(withNulls) });
    });

  function receive(message: ToFrame): void {
    if (message.kind === 'land') onLand();
    else if (message.kind === 'shown') show(message);
    else {
      waiting.get(message.call)?.(message.value ?? undefined);
      waiting.delete(message.call);
    }
  }

  function show({ id, site, state, posts, theme, room }: Extract<ToFrame, { kind: 'shown' }>): void {
    const now = store.getState().shown;
    const session = now?.session.id === id ? now.session : createMirror(id, site, ask);
    session.store.setState({ ...emptySession, ...state }, true);
    store.setState({ shown: { session, posts, theme, room } });
  }

  browser.runtime.onConnect.addListener((opened) => {
    // Every page of the extension hears of every line: ours is the one that knows what this frame was given.
    if (opened.name !== lineName(secret)) return;
    port = opened;
    opened.onMessage.addListener(receive);
    opened.onDisconnect.addListener(() => {
      if (port === opened) port = undefined;
      for (const answer of waiting.values()) answer(undefined);
      waiting.clear();
    });
  });
  return {
    store,
    collapse: () => send({ kind: 'collapse' }),
    go: (id) => send({ kind: 'go', id }),
    size: (height) => send({ kind: 'size', height }),
  };
}

/** A session that does here what it is asked to by having it done on the page. */
function createMirror(
  id: string,
  site: Session['site'],
  ask: (id: string, method: FramedMethod, given: readonly unknown[]) => Promise<unknown>,
): Session {
  const does = Object.fromEntries(
    framedMethods.map((method) => [method, (...given: unknown[]) => ask(id, method, given)]),
  ) as unknown as Pick<Session, FramedMethod>;
  const store = createStore(() => emptySession);
  return { id, site, store, shown: showAtRest(store), ...does };
}

const withNulls = (given: unknown): unknown =>
  typeof given === 'object' && given !== null && !Array.isArray(given)
    ? Object.fromEntries(Object.entries(given).map(([name, value]) => [name, value ?? null]))
    : given;
