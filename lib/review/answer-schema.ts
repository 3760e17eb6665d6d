import * as v from 'valibot';
import { longestDraft } from '@/lib/longest-draft';
import { publicKeySchema } from '@/lib/signing';
import { id, moment, offset, words } from './review-schema';

/** Some words of the text; `start` and `end` are UTF-16 offsets, `words` is what stands between them. */
const pinned = {
  start: offset,
  end: offset,
  words: v.pipe(v.string(), v.minLength(1), v.maxLength(longestDraft)),
};

/** What a reviewer says of a post. */
export const verdict = v.picklist(['approved', 'approved-with-changes', 'sent-back']);

/** The shape of what a reviewer answers. */
export const answerSchema = v.object({
  format: v.literal('plainpost-review-answer'),
  /** Counts up when the shape changes. */
  formatVersion: v.literal(1),
  id,
  /** The id of the review it answers. */
  review: id,
  /** SHA-256 of exactly the text it is about, in UTF-8, as 64 hexadecimal digits. */
  hash: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'is no SHA-256')),
  reviewer: v.object({ name: words(200) }),
  verdict,
  /** On the post as a whole; '' where there is none. */
  comment: words(20_000),
  comments: v.pipe(v.array(v.object({ ...pinned, text: words(20_000) })), v.maxLength(1_000)),
  /** Other words for those that stand there; '' takes them away. */
  suggestions: v.pipe(v.array(v.object({ ...pinned, instead: words(longestDraft) })), v.maxLength(1_000)),
  /** The moment it was given. */
  answeredAt: moment,
  /** The public half of the key its file in a shared folder is signed with. */
  key: v.exactOptional(publicKeySchema),
});

/** What a reviewer answers. */
export type ReviewAnswer = v.InferOutput<typeof answerSchema>;
export type Verdict = ReviewAnswer['verdict'];
/** A comment on words. */
export type Comment = ReviewAnswer['comments'][number];
/** Other words for some of the text. */
export type Suggestion = ReviewAnswer['suggestions'][number];
