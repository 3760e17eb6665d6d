import { type InterfaceLanguage, say } from '@/lib/checks/texts';
import { type GuideFollower, type Library, pageTrouble } from '@/lib/library';
import { createReviewShelf } from '@/lib/review';
import { createReviewMaker } from './make-review';
import type { Handlers } from './serve';
import { showReview } from './show-review';

interface Needs {
  readonly library: Library;
  readonly guides: Pick<GuideFollower, 'current'>;
  readonly check: Handlers<unknown>['check'];
  readonly language: () => InterfaceLanguage;
  /** Shows the page on which the review lies under this key. */
  readonly show?: (key: string) => Promise<void>;
  /** ms since 1970. */
  readonly now?: () => number;
}

/**
 * Answers 'startReview': checks the draft once more, keeps both for the review page, and shows it. Nothing of it stands
 * in an address, and nothing leaves the browser: what goes out the author saves or copies on that page.
 */
export function createStartReview(needs: Needs): Handlers<unknown>['startReview'] {
  const { library, language, show = showReview, now = Date.now } = needs;
  const shelf = createReviewShelf(library, now);
  const make = createReviewMaker({ ...needs, now });
  return async (asked, sender) => {
    const review = await make(asked, sender);
    try {
      await show(await shelf.handOver(review));
    } catch (error) {
      throw new Error(say(pageTrouble(error), language()), { cause: error });
    }
    return { id: review.id };
  };
}
