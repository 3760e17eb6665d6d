import type { BoxSession } from '@/lib/session';
import type { Site } from '@/lib/sites';
import { outwards, submitsIn } from './submit-control';

/**
 * The posts a control publishes: all in its frame where it is the frame's only one, since a thread is published whole;
 * else those in the smallest block around it that has any.
 */
export function postsAt(site: Site, control: Element, all: readonly BoxSession[]): readonly BoxSession[] {
  const around = outwards(control).filter((block) => block !== block.ownerDocument.body);
  const within = (block: Element) => all.filter((session) => isIn(session, block));
  const frame = around.find((block) => block.matches(site.frame));
  if (frame !== undefined && submitsIn(site, frame).length <= 1) return within(frame);
  for (const block of around) {
    const found = within(block);
    if (found.length > 0 || block === frame) return found;
  }
  return [];
}

function isIn(session: BoxSession, block: Element): boolean {
  const box = session.box();
  return box?.isConnected === true && outwards(box).includes(block);
}
