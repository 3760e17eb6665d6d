import type { StoreApi } from 'zustand/vanilla';
import type { BoxSession } from '@/lib/session';
import type { GateSettings } from '@/lib/settings';

/** What stands before the site's control that publishes. */
export interface GateState {
  readonly settings: GateSettings;
  /** The posts whose press is held; undefined while none is. */
  readonly held: readonly BoxSession[] | undefined;
  /** How often a press was held in a row. */
  readonly times: number;
  /** Why the person posts all the same, as it is being typed. */
  readonly reason: string;
  /** The posts that were let through last: on a site that asks in two steps their box is gone before the second. */
  readonly underway: readonly BoxSession[];
}

/** A control that publishes, and what it publishes. */
export interface GateTarget {
  readonly control: HTMLElement | undefined;
  readonly posts: readonly BoxSession[];
}

/** Lets a press of Post through, or holds it; the first three are the sentinel's side of it. */
export interface PostGate {
  holds(press: Event): boolean;
  pressed(press: Event, held: boolean): void;
  takesKey(event: KeyboardEvent): boolean;
  readonly store: StoreApi<GateState>;
  /** Where the post in use would be published from now. */
  target(): GateTarget;
  setSettings(settings: GateSettings): void;
  setReason(reason: string): void;
  /** Takes back that a press is held: the next one is the first again. */
  release(): void;
  /** Set by what shows the reason's field: takes a key while a press is held. */
  onKey: ((event: KeyboardEvent) => boolean) | undefined;
}
