import * as v from 'valibot';
import { longestDraft } from '@/lib/longest-draft';
import { verdict } from './answer-schema';
import { id, offset, words } from './review-schema';

const note = v.object({
  id,
  kind: v.picklist(['comment', 'suggestion']),
  start: offset,
  end: offset,
  words: words(longestDraft),
  /** What the reviewer says of these words, or what they would write instead. */
  text: words(longestDraft),
});

/** The shape of what a reviewer has done so far. */
export const workSchema = v.object({
  /** The id its answer goes out under, once and again. */
  answer: v.exactOptional(id),
  verdict: v.exactOptional(verdict),
  comment: words(20_000),
  notes: v.pipe(v.array(note), v.maxLength(1_000)),
});

/** What a reviewer has done so far, however unfinished. */
export type Work = v.InferOutput<typeof workSchema>;
/** A comment on words, or other words for them. */
export type Note = Work['notes'][number];

export const noWork: Work = { comment: '', notes: [] };
