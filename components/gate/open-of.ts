import { type Open, openIn, type PostGate, textNow } from '@/lib/gate';
import type { BoxSession } from '@/lib/session';

/** What is open in several posts taken together, as the agency counts it. */
export function openOf(gate: PostGate, posts: readonly BoxSession[]): Open {
  const { settings } = gate.store.getState();
  const open = posts.map((post) => openIn(post.store.getState(), settings, textNow(post)));
  return {
    issues: open.flatMap(({ issues }) => issues),
    unchecked: open.some(({ unchecked }) => unchecked),
    unapproved: open.some(({ unapproved }) => unapproved),
  };
}
