import type { BoxSession } from './session-state';
import type { Sessions } from './sessions';

/** How long a text must rest before it is asked whether it was sent for review before, ms. */
const rest = 800;

/**
 * Has every post on a page told how it stands with its reviewers: when its box is first used, whenever something of a
 * review changed, and when a text rests that might be one that was sent.
 * @param news calls back when something of a review changed
 */
export function followReviews(sessions: Sessions, news: (heard: () => void) => void): void {
  const asked = new WeakMap<BoxSession, string>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  function ask(session: BoxSession): void {
    asked.set(session, session.store.getState().text);
    void session.lookAtReview(false);
  }

  function isDue(session: BoxSession): boolean {
    const { attached, text, review, reviewed, upToDate } = session.store.getState();
    if (attached === undefined || review !== undefined || asked.get(session) === text) return false;
    // Where nothing is shared there is nothing to be found either.
    return !asked.has(session) || (reviewed?.host !== null && upToDate && text !== '');
  }

  sessions.follow(() => {
    const due = sessions.store.getState().all.filter(isDue);
    for (const session of due) {
      if (asked.has(session)) continue;
      asked.set(session, '');
      // Once the text of the box that was just taken is known.
      queueMicrotask(() => ask(session));
    }
    clearTimeout(timer);
    if (due.length > 0) timer = setTimeout(() => due.filter(isDue).forEach(ask), rest);
  });
  news(() => {
    for (const session of sessions.store.getState().all)
      if (session.store.getState().attached !== undefined) ask(session);
  });
}
