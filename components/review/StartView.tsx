import { useSay } from '@/components/ui/language';
import { OpenReview } from './OpenReview';
import { FolderPart } from './queue/FolderPart';
import { RecentReviews } from './RecentReviews';
import { texts } from './texts';

/** Where a review or an answer is opened, and those that were. */
export function StartView() {
  const say = useSay();
  return (
    <>
      <h1>{say(texts.title)}</h1>
      <p className="review-lead">{say(texts.lead)}</p>
      <FolderPart />
      <OpenReview />
      <RecentReviews />
    </>
  );
}
