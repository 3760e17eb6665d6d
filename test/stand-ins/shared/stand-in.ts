import type { Boxes } from './boxes';
import { language } from './language';
import { type Heard, listen } from './listening';

/** A single-key shortcut of the site that fired, and in which phase of the event. */
export interface Shortcut {
  readonly key: string;
  readonly phase: 'capture' | 'bubble';
}

/** What tests read and turn on the page: the only thing on it the real site does not have. */
export interface StandIn {
  /** The texts of posts that were published, oldest first. */
  readonly published: string[];
  readonly shortcuts: Shortcut[];
  /** Every event the page's own listeners on window and document were given. */
  readonly leaks: Heard[];
  /** While true, the editors take no change. */
  refuse: boolean;
  /** The editor's own text of the box in use or used last, or of the first one where none was. */
  model(): string;
  /** The editor's own text of every mounted box, by a key that names the place and the box. */
  models(): Record<string, string>;
  /** Takes every editor off the page and mounts it anew, the text and the caret kept. */
  remount(): void;
  /** @param name one of the site's themes: 'light', 'dark' and what else it has */
  theme(name: string): void;
  /** Puts a mention at the caret as the site does, where it has them as more than text. */
  mention?(): void;
}

declare global {
  interface Window {
    __standIn: StandIn;
  }
}

export interface Site {
  readonly boxes: Boxes;
  /** Paints the page; a name that is not known is the light theme. */
  setTheme(name: string): void;
  mention?(): void;
}

/**
 * Puts `window.__standIn` on the page and does what the address asks for: `?lang=es`, `?theme=dark`, `?remount=20`.
 * To be called before the page has anything on it, so that its listeners are the first.
 */
export function installStandIn({ boxes, setTheme, mention }: Site): void {
  let refuse = false;
  window.__standIn = {
    published: [],
    shortcuts: [],
    leaks: listen(),
    get refuse() {
      return refuse;
    },
    set refuse(on) {
      refuse = on;
      boxes.setRefuse?.(on);
    },
    model: boxes.model,
    models: boxes.models,
    remount: boxes.remount,
    theme: setTheme,
    ...(mention && { mention }),
  };
  const asked = new URLSearchParams(location.search);
  setTheme(asked.get('theme') ?? 'light');
  document.documentElement.lang = language;
  const every = Number(asked.get('remount'));
  if (every > 0) remountEach(every, boxes);
}

/** `?remount=20` re-mounts the editors after every twentieth change of the text, as a careless update of the site would. */
function remountEach(every: number, boxes: Boxes): void {
  let before = JSON.stringify(boxes.models());
  let changes = 0;
  boxes.read(() => {
    const now = JSON.stringify(boxes.models());
    if (now === before) return;
    before = now;
    if (++changes % every === 0) setTimeout(() => boxes.remount());
  });
}
