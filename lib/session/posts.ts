import type { BoxSession } from './session-state';
import type { SessionsState } from './sessions';
import { visibleIssues } from './visible-issues';

/** One of several posts that are written side by side, such as the parts of a thread; plain data. */
export interface PostBeside {
  readonly id: string;
  /** How many issues it has to look at. */
  readonly issues: number;
  readonly current: boolean;
}

/** The posts that are written in the same part of the page as the one in use, in the page's order; none when it is alone. */
export function postsBeside({ current, all }: SessionsState): readonly PostBeside[] {
  const box = current?.box();
  if (current === undefined || box === undefined) return [];
  const frame = box.closest(current.site.frame);
  const beside = all.filter((one) => one === current || (frame !== null && isIn(one, frame)));
  if (beside.length < 2) return [];
  return beside.sort(inPageOrder).map((one) => ({
    id: one.id,
    issues: visibleIssues(one.store.getState()).length,
    current: one === current,
  }));
}

const isIn = (session: BoxSession, frame: Element) => {
  const box = session.box();
  return box?.isConnected === true && box.closest(session.site.frame) === frame;
};

function inPageOrder(one: BoxSession, other: BoxSession): number {
  const [a, b] = [one.box(), other.box()];
  if (a === undefined || b === undefined) return 0;
  return a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}
