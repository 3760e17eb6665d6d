import { useEffect, useReducer, useRef } from 'react';
import { useStore } from 'zustand';
import { useSay } from '@/components/ui/language';
import type { PostGate } from '@/lib/gate';
import { isBlank, type Sessions } from '@/lib/session';
import { Counts } from './Counts';
import { gateTexts } from './gate-texts';
import { HeldAnswer } from './HeldAnswer';
import { HeldWords } from './HeldWords';
import { useStanding } from './use-standing';

interface Given {
  readonly gate: PostGate;
  readonly sessions: Sessions;
  /** Shows the list of issues; `byKey` where the person came by keyboard. */
  readonly onList: (byKey: boolean) => void;
}

/** What is still open, beside the site's button that publishes; nothing at all while there is no post. */
export function GateBar(given: Given) {
  const { gate, sessions } = given;
  const [, drawAnew] = useReducer((count: number) => count + 1, 0);
  useEffect(() => sessions.follow(drawAnew, 'shown'), [sessions]);
  const { held, underway } = useStore(gate.store);
  const { current } = sessions.store.getState();
  const here = current?.store.getState().attached === undefined ? [] : [current];
  const inUse = [...(held ?? []), ...underway, ...here];
  return inUse.every(({ store }) => isBlank(store.getState())) ? null : <StandingBar {...given} />;
}

function StandingBar({ gate, sessions, onList }: Given) {
  const say = useSay();
  const bar = useRef<HTMLElement>(null);
  const { target, place } = useStanding(gate, sessions, bar);
  const { held } = useStore(gate.store);
  // Without its box a post has no sidebar, and so no list to go to.
  const list = sessions.store.getState().current?.box()?.isConnected ? onList : undefined;
  return (
    <section
      ref={bar}
      className="gate"
      aria-label={say(gateTexts.bar)}
      style={place ? { left: place.left, top: place.top } : { visibility: 'hidden' }}
    >
      <div role="alert">{held !== undefined && <HeldWords gate={gate} posts={held} />}</div>
      {held === undefined ? (
        <Counts posts={target.posts} onList={list} />
      ) : (
        <HeldAnswer gate={gate} posts={held} control={target.control} bar={bar} onList={list} />
      )}
    </section>
  );
}
