import { createStore } from 'zustand/vanilla';
import type { BoxSession, Sessions } from '@/lib/session';
import type { GateSettings } from '@/lib/settings';
import type { Site } from '@/lib/sites';
import { aimOf, targetOf } from './aim';
import type { GateState, PostGate } from './gate-state';
import { openIn, openKeys } from './open-issues';
import { type PressedPosts, pressedPosts } from './pressed-posts';
import { createTellTale, textNow } from './tell-tale';

/** A press within this of the one that was held is the second half of a double press and no answer, ms. */
const doublePress = 500;

interface GateNeeds {
  readonly site: Site;
  readonly sessions: Sessions;
  readonly settings: GateSettings;
  /** A clock that only goes forward, ms. */
  readonly now?: () => number;
  /** Told of each press that goes through and is the last before the site has the post, before the site hears of it. */
  readonly record?: (made: PressedPosts) => void;
}

/** Starts the gate of a page. */
export function createGate({
  site,
  sessions,
  settings,
  now = () => performance.now(),
  record,
}: GateNeeds): PostGate {
  const store = createStore<GateState>(() => ({
    ...{ settings, held: undefined, times: 0 },
    ...{ reason: '', underway: [] },
  }));
  const told = createTellTale();
  let stop = () => {};

  const aim = (press: Event) => aimOf(site, press, sessions.store.getState().all, store.getState().underway);
  const openOf = (post: BoxSession) => {
    const { settings } = store.getState();
    const open = openKeys(openIn(post.store.getState(), settings, textNow(post)));
    return settings.mode === 'inform' ? open.filter((key) => key === 'unapproved') : open;
  };

  function isAnswered(post: BoxSession): boolean {
    const open = openOf(post);
    if (open.length === 0) return true;
    const { settings, reason } = store.getState();
    const known = told.of(post);
    if (known === undefined || now() - known.at < doublePress) return false;
    const asksReason = settings.mode === 'require' || open.includes('unapproved');
    if (asksReason && known.reason === '' && reason.trim() === '') return false;
    return open.every((key) => known.open.has(key));
  }

  function release(): void {
    stop();
    stop = () => {};
    store.setState({ held: undefined, times: 0, reason: '' });
  }

  function hold(posts: readonly BoxSession[]): void {
    for (const post of posts) {
      const before = told.of(post);
      const open = new Set([...(before?.open ?? []), ...openOf(post)]);
      told.set(post, { open, at: now(), reason: before?.reason ?? '' });
    }
    stop();
    const endings = posts.map((post) => post.store.subscribe(() => follow(post)));
    stop = () => {
      for (const end of endings) end();
    };
    store.setState(({ times }) => ({ held: posts, times: times + 1 }));
  }

  /** With another text the count starts anew; what a check finds now is shown, and so is told, from now on. */
  function follow(post: BoxSession): void {
    const known = told.of(post);
    if (known === undefined) {
      release();
      return;
    }
    const found = openOf(post).filter((key) => !known.open.has(key));
    if (found.length > 0) told.set(post, { ...known, open: new Set([...known.open, ...found]), at: now() });
  }

  function letThrough(posts: readonly BoxSession[]): void {
    const { reason } = store.getState();
    for (const post of posts) {
      const known = told.of(post);
      const open = openOf(post);
      if (known === undefined || open.length === 0) continue;
      const given = reason.trim() || known.reason;
      told.set(post, { ...known, reason: given });
      const waiver = { open, reason: given, at: Date.now() };
      post.store.setState(({ waived }) => ({ waived: [...waived, waiver] }));
    }
    release();
    store.setState({ underway: posts });
  }

  const gate: PostGate = {
    store,
    holds: (press) => !aim(press).every(isAnswered),
    pressed(press, held) {
      const posts = aim(press);
      if (posts.length === 0) return;
      if (held) return hold(posts);
      const before = new Map(posts.map((post) => [post, post.store.getState().waived]));
      letThrough(posts);
      const made = record && pressedPosts(site, press, before);
      if (made) record?.(made);
    },
    takesKey: (event) => store.getState().held !== undefined && gate.onKey?.(event) === true,
    target() {
      const { held, underway } = store.getState();
      const found = targetOf(site, sessions.store.getState(), underway);
      return held === undefined ? found : { ...found, posts: held };
    },
    setSettings(settings) {
      store.setState({ settings });
      if (settings.mode === 'inform' && !settings.reviewRequired) gate.release();
    },
    setReason: (reason) => store.setState({ reason }),
    release() {
      for (const post of store.getState().held ?? []) told.forget(post);
      release();
    },
    onKey: undefined,
  };
  return gate;
}
