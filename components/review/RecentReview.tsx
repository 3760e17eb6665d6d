import { addressOf } from '@/components/library/use-route';
import { Button } from '@/components/ui/Button';
import { useSay } from '@/components/ui/language';
import { Tag } from '@/components/ui/Tag';
import { useMoment } from '@/components/ui/use-moment';
import type { Texts } from '@/lib/checks/texts';
import type { ShelvedReview } from '@/lib/review';
import { checkedTexts } from './checked-texts';
import { firstWords } from './first-words';
import { texts } from './texts';

interface Given {
  readonly review: ShelvedReview;
  readonly onRemove: () => void;
}

/** Where a review stands, and the first words it is told by. */
function lineOf({ kept }: ShelvedReview): { readonly state: Texts; readonly words: string } {
  if (kept === undefined) return { state: texts.spoiled, words: '' };
  if (kept.role === 'stray') return { state: texts.strayTag, words: kept.answer.reviewer.name };
  if (kept.role === 'checked') return { state: checkedTexts.tag, words: firstWords(kept.text) };
  const words = firstWords(kept.review.text);
  if (kept.role === 'author')
    return { state: kept.answers.length > 0 ? texts.answerCame : texts.yours, words };
  return { state: kept.answeredAt === undefined ? texts.toReview : texts.answered, words };
}

/** One line of the list of reviews. */
export function RecentReview({ review, onRemove }: Given) {
  const say = useSay();
  const moment = useMoment();
  const { state, words } = lineOf(review);
  const name = words || say(texts.spoiled);
  return (
    <li>
      <div>
        {review.kept ? (
          <a href={addressOf(review.key)} dir="auto">
            {words}
          </a>
        ) : (
          <span>{say(texts.spoiledLong)}</span>
        )}
        <p className="review-soft">
          <Tag>{say(state)}</Tag> {moment(review.changedAt)}
        </p>
      </div>
      <Button look="plain" onClick={onRemove}>
        {say(texts.remove)} <span className="unseen">“{name}”</span>
      </Button>
    </li>
  );
}
