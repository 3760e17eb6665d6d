import * as v from 'valibot';
import { answerSchema } from './answer-schema';
import { reviewSchema } from './review-schema';
import { workSchema } from './work';

const authored = v.object({
  role: v.literal('author'),
  review: reviewSchema,
  /** The same post as it was handed over before, the oldest first. */
  earlier: v.array(reviewSchema),
  answers: v.array(answerSchema),
});
const reviewed = v.object({
  role: v.literal('reviewer'),
  review: reviewSchema,
  work: workSchema,
  /** When the answer was last saved or copied, ms since 1970. */
  answeredAt: v.exactOptional(v.number()),
});
/** An answer to a review that is not kept here. */
const stray = v.object({ role: v.literal('stray'), answer: answerSchema });

/** The shape of what is kept of a review on this computer. */
export const keptSchema = v.variant('role', [authored, reviewed, stray]);

/** What is kept of a review on this computer. */
export type KeptReview = v.InferOutput<typeof keptSchema>;
export type AuthoredReview = v.InferOutput<typeof authored>;
export type ReviewedReview = v.InferOutput<typeof reviewed>;
