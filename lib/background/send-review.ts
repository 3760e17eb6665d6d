import { type InterfaceLanguage, say } from '@/lib/checks/texts';
import { type GuideFollower, type Library, pageTrouble } from '@/lib/library';
import { lookForReviews, type Review, type ReviewRules, readStanding, sendDraft } from '@/lib/review';
import { sharedFolder } from '@/lib/sharing';
import { createReviewMaker } from './make-review';
import type { Handlers } from './serve';

interface Needs {
  readonly library: Library;
  readonly guides: Pick<GuideFollower, 'current'>;
  readonly check: Handlers<unknown>['check'];
  readonly language: () => InterfaceLanguage;
  readonly rules: () => ReviewRules;
  readonly folder?: typeof sharedFolder;
  /** ms since 1970. */
  readonly now?: () => number;
}

const notShared = {
  en: 'No shared library is set up in this browser, so nothing was sent.',
  es: 'En este navegador no hay ninguna biblioteca compartida, así que no se envió nada.',
};

/** Answers what a post's sidebar asks of the agency's folder: to send the post there, and how it stands. */
export function createReviewPost(needs: Needs): Pick<Handlers<unknown>, 'sendForReview' | 'readReview'> {
  const { library, language, rules, folder: open = sharedFolder, now = Date.now } = needs;
  const make = createReviewMaker({ ...needs, now });
  return {
    async sendForReview({ note, postedAlready, ...draft }, sender) {
      const folder = await open(library);
      if (folder === null) throw new Error(say(notShared, language()));
      const made = await make(draft, sender);
      const isUrgent = postedAlready === true || draft.profile === 'emergency';
      const review: Review = {
        ...made,
        ...(isUrgent && { emergency: true as const }),
        ...(postedAlready && { postedAlready }),
        note,
      };
      const sent = await sendDraft(library, folder, review, now()).catch((error) => {
        throw new Error(say(pageTrouble(error), language()), { cause: error });
      });
      if (!sent.ok) throw new Error(say(sent.why, language()));
      return { id: review.id };
    },
    async readReview({ id, text, look }) {
      const agency = rules();
      if (look) await lookForReviews(library, { rules: agency, now, folder: open });
      return readStanding(library, { id, text, rules: agency, language: language(), now: now() });
    },
  };
}
