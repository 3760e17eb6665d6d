import type { StoreApi } from 'zustand/vanilla';
import type { Ask } from '@/lib/connection';
import type { Site } from '@/lib/sites';
import type { Writing } from './keep-writing';
import { narrowed } from './narrowed';
import { postToReview } from './post-to-review';
import type { Session, SessionState } from './session-state';

interface Needs {
  readonly store: StoreApi<SessionState>;
  readonly site: Site;
  readonly ask: Ask;
  /** Checks until the report is of the text as it is. */
  readonly check: () => Promise<void>;
  readonly write: Writing['write'];
}

/** Makes what sends a post for review and follows what becomes of it. */
export function keepReviewed({
  store,
  site,
  ask,
  check,
  write,
}: Needs): Pick<Session, 'rewrite' | 'sendForReview' | 'lookAtReview'> {
  async function lookAtReview(look: boolean): Promise<void> {
    const { review, text } = store.getState();
    const answer = await ask('readReview', { text, look, ...(review !== undefined && { id: review }) });
    const now = store.getState();
    // Another post stands in the box by now, or the same one under a number of its own.
    if (!answer.ok || now.review !== review) return;
    // What was found by a text that is another by now says only how reviews are done here.
    const isOfThis = review !== undefined || now.text === text;
    const reviewed = isOfThis ? answer.value : { ...answer.value, review: null };
    store.setState({ reviewed, review: reviewed.review?.id ?? review });
  }

  return {
    lookAtReview,
    async sendForReview({ note, postedAlready }) {
      await check();
      const answer = await ask('sendForReview', {
        ...postToReview(store.getState(), site),
        note,
        ...(postedAlready && { postedAlready }),
      });
      if (!answer.ok) return answer.why;
      store.setState({ review: answer.value.id });
      await lookAtReview(false);
      return undefined;
    },
    async rewrite(at, text, expected) {
      const change = narrowed(at, text, expected);
      return (await write(change.at, change.text, expected)) === 'done';
    },
  };
}

/** How reviews are done here, without the one of a post that is gone. */
export const withoutReview = ({ reviewed }: SessionState): SessionState['reviewed'] =>
  reviewed && { ...reviewed, review: null };
