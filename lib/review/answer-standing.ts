import type { ReviewAnswer } from './answer-schema';
import { hashText } from './hash-text';
import type { Review } from './review-schema';
import { wordsFault } from './span-fault';

/**
 * Whether an answer is about the text as it is: 'same', 'earlier' with the text it is about, 'unknown' where that text
 * is not kept here; 'spoiled' where it names the text and points to words that are not in it.
 */
export type AnswerStanding =
  | { readonly state: 'same' | 'earlier'; readonly text: string }
  | { readonly state: 'unknown' | 'spoiled' };

/** Tells what text an answer is about. */
export async function answerStanding(
  answer: ReviewAnswer,
  { review, earlier }: { readonly review: Review; readonly earlier: readonly Review[] },
): Promise<AnswerStanding> {
  for (const { text } of [review, ...earlier.toReversed()]) {
    if ((await hashText(text)) !== answer.hash) continue;
    if (wordsFault(answer, text) !== null) return { state: 'spoiled' };
    return { state: text === review.text ? 'same' : 'earlier', text };
  }
  return { state: 'unknown' };
}
