import { browser } from 'wxt/browser';
import { type BoxSession, postsBeside, type Sessions } from '@/lib/session';
import { type FramedMethod, type FromFrame, framedMethods, lineName, type ToFrame } from './frame-messages';

/** What the page's side knows of the frame it put up. */
export interface FrameOnPage {
  /** In the frame's own address: only the frame that was given it listens. */
  readonly secret: string;
  readonly theme: () => string;
  /** How high the frame may become, CSS px. */
  readonly room: () => number;
  readonly onSize: (height: number) => void;
  readonly onCollapse: () => void;
}

export interface ServedFrame {
  /** Tells the frame that the person asks for it by keyboard. */
  land(): void;
  /** Tells the frame again what it shows, as after the window got another size. */
  refresh(): void;
  end(): void;
}

/** Shows the session in use to the sidebar in its frame, and does what a person asks for there. */
export function serveFrame(sessions: Sessions, frame: FrameOnPage): ServedFrame {
  const port = browser.runtime.connect({ name: lineName(frame.secret) });
  const tell = (message: ToFrame) => port.postMessage(message);

  const refresh = () => {
    const state = sessions.store.getState();
    const { current } = state;
    if (current === undefined) return;
    tell({
      kind: 'shown',
      id: current.id,
      site: current.site,
      state: current.store.getState(),
      posts: postsBeside(state),
      theme: frame.theme(),
      room: frame.room(),
    });
  };
  const unfollow = sessions.follow(refresh);

  port.onMessage.addListener(async (message: FromFrame) => {
    if (message.kind === 'collapse') frame.onCollapse();
    else if (message.kind === 'size') frame.onSize(message.height);
    else if (message.kind === 'go') sessions.go(message.id);
    else await answer(message);
  });

  async function answer({ call, id, method, given }: Extract<FromFrame, { kind: 'call' }>): Promise<void> {
    const session = sessions.store.getState().all.find((one) => one.id === id);
    if (session === undefined || !framedMethods.includes(method)) return;
    const value = await callOf(session, method, given);
    tell({ kind: 'answer', call, value: value ?? null });
  }

  return {
    land: () => tell({ kind: 'land' }),
    refresh,
    end() {
      unfollow();
      port.disconnect();
    },
  };
}

/** JSON knows no `undefined`: the frame sends null for it. */
const restored = (given: unknown): unknown =>
  typeof given === 'object' && given !== null && !Array.isArray(given)
    ? Object.fromEntries(Object.entries(given).map(([name, value]) => [name, value ?? undefined]))
    : (given ?? undefined);

function callOf(session: BoxSession, method: FramedMethod, given: readonly unknown[]): unknown {
  const does = session[method] as (...given: readonly unknown[]) => unknown;
  return does(...given.map(restored));
}
