import type { Drafts } from './drafts';
import type { Heard } from './listening';
import { setTheme, type Theme } from './theme';

/** A single-key shortcut of the site that fired, and in which phase of the event. */
export interface Shortcut {
  readonly key: string;
  readonly phase: 'capture' | 'bubble';
}

/** What tests read and turn on the page: the only thing here the real site does not have. */
export interface StandIn {
  /** The texts of posts that were published, oldest first. */
  readonly published: string[];
  readonly shortcuts: Shortcut[];
  /** Every event the page's own listeners on window and document were given. */
  readonly leaks: Heard[];
  /** While true, the editors take no change. */
  refuse: boolean;
  /** Draft's own text of the box in use or used last, or of the first one where none was. */
  model(): string;
  /** Draft's own text of every mounted box, by the box's test id with its place: `inline/tweetTextarea_0`. */
  models(): Record<string, string>;
  /** Takes every editor off the page and mounts it anew, the text and the caret kept. */
  remount(): void;
  theme(theme: Theme): void;
}

declare global {
  interface Window {
    __standIn: StandIn;
  }
}

export function installStandIn(drafts: Drafts, leaks: Heard[]): void {
  window.__standIn = {
    published: [],
    shortcuts: [],
    leaks,
    refuse: false,
    model: () => drafts.model(),
    models: () => drafts.models(),
    remount: () => drafts.remount(),
    theme: setTheme,
  };
  const every = Number(new URLSearchParams(location.search).get('remount'));
  if (every > 0) remountEach(every, drafts);
}

/** `?remount=20` re-mounts the editors after every twentieth change of the text, as a careless update of the site would. */
function remountEach(every: number, drafts: Drafts): void {
  let before = JSON.stringify(drafts.models());
  let changes = 0;
  drafts.read(() => {
    const now = JSON.stringify(drafts.models());
    if (now === before) return;
    before = now;
    if (++changes % every === 0) setTimeout(() => drafts.remount());
  });
}
