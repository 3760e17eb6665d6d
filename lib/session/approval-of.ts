import type { ApprovedText } from '@/lib/review';
import type { SessionState } from './session-state';

/**
 * How a post stands with its reviewers, by exactly the text in its box: 'none' was not sent, 'unsent' is another text
 * than was, 'waiting' has no answer that counts, 'one-more' lacks the second of two, 'sent-back', 'with-words' is
 * approved but for what is only said in words, 'with-changes' once a reviewer's changes are in it, 'approved', 'changed' since it was, 'lapsed' because it took too long.
 */
export type ApprovalState =
  | 'none'
  | 'unsent'
  | 'waiting'
  | 'one-more'
  | 'sent-back'
  | 'with-words'
  | 'with-changes'
  | 'approved'
  | 'changed'
  | 'lapsed';

export interface ApprovalNow {
  readonly state: ApprovalState;
  /** The approval of this text; of one 'changed' or 'with-changes', that of the text there is a way to. */
  readonly approved?: ApprovedText;
}

/** @param now ms since 1970 · @param text what the box holds this moment */
export function approvalOf(
  { reviewed, text: known }: Pick<SessionState, 'reviewed' | 'text'>,
  now: number,
  text = known,
): ApprovalNow {
  const review = reviewed?.review;
  if (!review) return { state: 'none' };
  const own = review.approved.find((one) => one.text === text);
  if (own !== undefined) return { state: now < own.until ? 'approved' : 'lapsed', approved: own };
  const other = review.approved.find(({ until }) => now < until);
  if (other !== undefined)
    return { state: review.text === text ? 'with-changes' : 'changed', approved: other };
  if (review.text !== text) return { state: review.sentAt === null ? 'none' : 'unsent' };
  const counting = review.answers.filter(
    (one) => one.text === text && (one.weight === 'counts' || one.weight === 'own'),
  );
  if (counting.some(({ verdict }) => verdict === 'sent-back')) return { state: 'sent-back' };
  if (counting.some(({ verdict }) => verdict === 'approved')) return { state: 'one-more' };
  if (counting.length > 0) return { state: 'with-words' };
  return { state: review.sentAt === null ? 'none' : 'waiting' };
}
