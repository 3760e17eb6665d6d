import * as v from 'valibot';
import { hostileKey } from '@/lib/library/exchange/hostile-key';
import { parseJson } from '@/lib/library/exchange/parse-json';
import { type Refusal, refuse } from '@/lib/library/exchange/refusal';
import { answerSchema, type ReviewAnswer } from './answer-schema';
import { findJson } from './find-json';
import { type Review, reviewSchema } from './review-schema';
import { reviewTexts } from './review-texts';
import { spanFault, wordsFault } from './span-fault';

/** The largest file that is opened, bytes, and the longest text, UTF-16 units. */
export const largestReview = 2_000_000;

/** A post to review, what somebody answered, or why it is neither. */
export type ReadReview =
  | { readonly ok: true; readonly what: 'review'; readonly review: Review }
  | { readonly ok: true; readonly what: 'answer'; readonly answer: ReviewAnswer }
  | Refusal;

/** Reads a review or an answer from a file or from whatever it was pasted in. Never throws. */
export function readReview(text: string): ReadReview {
  if (text.length > largestReview) return refuseSize();
  const json = findJson(text);
  if (json === undefined)
    return refuse(/"plainpost-review/.test(text) ? reviewTexts.damaged : reviewTexts.notOurs);
  const parsed = parseJson(json);
  if (!parsed.ok) return refuse(reviewTexts.damaged);
  return readParsed(parsed.value);
}

/** The same of what was read from JSON before. Never throws. */
export function readParsed(value: unknown): ReadReview {
  const hostile = hostileKey(value);
  if (hostile !== null) return refuse(reviewTexts.hostile, { key: String(hostile.at(-1)) });
  const { format, formatVersion }: { format?: unknown; formatVersion?: unknown } = Object(value);
  if (format === 'plainpost-library') return refuse(reviewTexts.library);
  if (format !== 'plainpost-review' && format !== 'plainpost-review-answer')
    return refuse(reviewTexts.notOurs);
  if (typeof formatVersion === 'number' && formatVersion > 1)
    return refuse(reviewTexts.newer, { version: formatVersion });
  return format === 'plainpost-review' ? asReview(value) : asAnswer(value);
}

/** What is said of a file that is not even read. */
export const refuseSize = (): Refusal => refuse(reviewTexts.tooLarge, { most: largestReview / 1_000_000 });

function asReview(value: unknown): ReadReview {
  const read = v.safeParse(reviewSchema, value, { abortEarly: true });
  if (!read.success) return unfit(read.issues);
  const outside = spanFault(read.output);
  if (outside !== null) return refuse(reviewTexts.outside, { path: outside });
  return { ok: true, what: 'review', review: read.output };
}

function asAnswer(value: unknown): ReadReview {
  const read = v.safeParse(answerSchema, value, { abortEarly: true });
  if (!read.success) return unfit(read.issues);
  const outside = wordsFault(read.output);
  if (outside !== null) return refuse(reviewTexts.outside, { path: outside });
  return { ok: true, what: 'answer', answer: read.output };
}

const unfit = ([issue]: readonly [v.BaseIssue<unknown>, ...unknown[]]): Refusal =>
  refuse(reviewTexts.unfit, { path: v.getDotPath(issue) ?? '' });
