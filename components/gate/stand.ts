import { type GateTarget, outwards, type PostGate } from '@/lib/gate';
import { handover } from '@/lib/sentinel/handover';
import { costOf, isInSight } from './covered';
import { type BarPlace, placeBar } from './place-bar';

/** What would be published, and where the bar stands; no place while there is none for it. */
export interface Standing {
  readonly target: GateTarget;
  readonly place: BarPlace | undefined;
}

/** Looks where the control that publishes is now, and finds the bar a place beside it. */
export function stand(gate: PostGate, bar: HTMLElement | null, before: string | undefined): Standing {
  const target = gate.target();
  const { control, posts } = target;
  const [post] = posts;
  const size = bar?.getBoundingClientRect();
  if (size === undefined || size.width === 0 || post === undefined) return { target, place: undefined };
  const { host } = handover();
  const room = { width: innerWidth, height: innerHeight };
  const whole = { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
  if (control === undefined || !isInSight(control, host)) {
    // What is held back is said in any case; what only stands open waits until its button is in sight.
    const isHeld = gate.store.getState().held !== undefined;
    const badge = host?.shadowRoot?.querySelector('.badge')?.getBoundingClientRect();
    const lowest = badge?.top ?? room.height;
    const corner = { left: room.width, top: lowest, right: room.width, bottom: lowest };
    return { target, place: isHeld ? placeBar(corner, whole, size, room, () => 0) : undefined };
  }
  const around = outwards(control);
  const frame = around.find((one) => one.matches(post.site.frame));
  const box = post.box();
  const block = around.find((one) => box !== undefined && one.contains(box)) ?? frame ?? control;
  const taken = [...(host?.shadowRoot?.querySelectorAll('.sidebar, .badge') ?? [])].map((one) =>
    one.getBoundingClientRect(),
  );
  const cost = (area: Parameters<typeof costOf>[0]) => costOf(area, { control, box, block, host, taken });
  const place = placeBar(
    control.getBoundingClientRect(),
    frame?.getBoundingClientRect() ?? whole,
    size,
    room,
    cost,
    before,
  );
  return { target, place };
}

/** Whether two looks found the same. */
export function isSameStanding(one: Standing, other: Standing): boolean {
  const [a, b] = [one.target.posts, other.target.posts];
  return (
    one.target.control === other.target.control &&
    a.length === b.length &&
    a.every((post, index) => post === b[index]) &&
    one.place?.left === other.place?.left &&
    one.place?.top === other.place?.top
  );
}
