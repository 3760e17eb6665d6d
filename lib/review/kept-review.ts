import * as v from 'valibot';
import { answerSchema } from './answer-schema';
import { reviewSchema, text, words } from './review-schema';
import { workSchema } from './work';

/** A file in the agency's folder that the author wrote there. */
const sentFile = v.object({
  path: v.pipe(v.string(), v.maxLength(300)),
  etag: v.nullable(v.string()),
  /** The address of the folder. */
  folder: v.string(),
  /** SHA-256 of the text in it, hexadecimal. */
  hash: v.string(),
  /** ms since 1970. */
  at: v.number(),
});

const authored = v.object({
  role: v.literal('author'),
  review: reviewSchema,
  /** The same post as it was handed over before, the oldest first. */
  earlier: v.array(reviewSchema),
  answers: v.array(answerSchema),
  /** The last is the one that holds; those before it could not be removed yet. */
  sent: v.exactOptional(v.array(sentFile)),
});
const reviewed = v.object({
  role: v.literal('reviewer'),
  review: reviewSchema,
  work: workSchema,
  /** When the answer was last saved or copied, ms since 1970. */
  answeredAt: v.exactOptional(v.number()),
  /** Where it lies in the agency's folder, and the thumbprint of the key it is signed with. */
  from: v.exactOptional(v.object({ path: v.pipe(v.string(), v.maxLength(300)), by: v.string() })),
});
/** An answer to a review that is not kept here. */
const stray = v.object({ role: v.literal('stray'), answer: answerSchema });

/** A text somebody selected on a page to have it checked. */
const checked = v.object({
  role: v.literal('checked'),
  text,
  site: v.object({ id: words(100), name: words(200) }),
  /** ms since 1970. */
  at: v.number(),
});

/** The shape of what is kept of a review on this computer. */
export const keptSchema = v.variant('role', [authored, reviewed, stray, checked]);

/** What is kept of a review on this computer. */
export type KeptReview = v.InferOutput<typeof keptSchema>;
export type AuthoredReview = v.InferOutput<typeof authored>;
export type CheckedText = v.InferOutput<typeof checked>;
export type SentFile = v.InferOutput<typeof sentFile>;
export type ReviewedReview = v.InferOutput<typeof reviewed>;
