import { browser } from 'wxt/browser';
import type { BoxSession, Sessions } from '@/lib/session';
import { type FramedMethod, type FromFrame, framedMethods, lineName, type ToFrame } from './frame-messages';

interface Served {
  /** Tells the frame that the person asks for it by keyboard. */
  land(): void;
  end(): void;
}

/**
 * Shows the session in use to the sidebar in its frame, and does what a person asks for there.
 * @param secret in the frame's own address: only the frame that was given it listens
 */
export function serveFrame(
  sessions: Sessions,
  secret: string,
  theme: () => string,
  onCollapse: () => void,
): Served {
  const port = browser.runtime.connect({ name: lineName(secret) });
  const tell = (message: ToFrame) => port.postMessage(message);
  let unsubscribe: (() => void) | undefined;

  const show = (session: BoxSession) =>
    tell({
      kind: 'shown',
      id: session.id,
      site: session.site,
      state: session.store.getState(),
      theme: theme(),
    });
  const follow = () => {
    unsubscribe?.();
    const { current } = sessions.store.getState();
    if (current === undefined) return;
    unsubscribe = current.store.subscribe(() => show(current));
    show(current);
  };
  const unfollow = sessions.store.subscribe(follow);
  follow();

  port.onMessage.addListener(async (message: FromFrame) => {
    if (message.kind === 'collapse') return onCollapse();
    const { all } = sessions.store.getState();
    const session = all.find(({ id }) => id === message.id);
    if (session === undefined || !framedMethods.includes(message.method)) return;
    const value = await call(session, message.method, message.given);
    tell({ kind: 'answer', call: message.call, value: value ?? null });
  });
  return {
    land: () => tell({ kind: 'land' }),
    end() {
      unsubscribe?.();
      unfollow();
      port.disconnect();
    },
  };
}

/** JSON knows no `undefined`: the frame sends null for it. */
const restored = (given: unknown): unknown =>
  typeof given === 'object' && given !== null && !Array.isArray(given)
    ? Object.fromEntries(Object.entries(given).map(([name, value]) => [name, value ?? undefined]))
    : given;

function call(session: BoxSession, method: FramedMethod, given: readonly unknown[]): unknown {
  const does = session[method] as (...given: readonly unknown[]) => unknown;
  return does(...given.map(restored));
}
