import { type Refusal, refuse } from '@/lib/library/exchange/refusal';
import type { ReviewAnswer } from './answer-schema';
import { hashText } from './hash-text';
import type { Review } from './review-schema';
import { reviewTexts } from './review-texts';
import type { Note, Work } from './work';

/** An answer that can go out, or what it still lacks. */
export type CreatedAnswer = { readonly ok: true; readonly answer: ReviewAnswer } | Refusal;

/** A comment that says nothing yet, or other words that are the same. */
const isUnwritten = ({ kind, words, text }: Note): boolean =>
  kind === 'comment' ? text.trim() === '' : text === words;

/**
 * Makes the document that goes back to the author.
 * @param at ms since 1970
 */
export async function createAnswer(
  { id, text }: Review,
  { answer: known, verdict, comment, notes }: Work,
  { name, at }: { readonly name: string; readonly at: number },
): Promise<CreatedAnswer> {
  if (verdict === undefined) return refuse(reviewTexts.noVerdict);
  const isSaid = comment.trim() !== '' || notes.length > 0;
  if (notes.some(isUnwritten)) return refuse(reviewTexts.unfinished);
  if (verdict === 'sent-back' && !isSaid) return refuse(reviewTexts.noReason);
  if (verdict === 'approved-with-changes' && !isSaid) return refuse(reviewTexts.noChange);
  if (verdict === 'approved' && notes.some(({ kind }) => kind === 'suggestion'))
    return refuse(reviewTexts.asItStands);
  if (name.trim() === '') return refuse(reviewTexts.nameless);
  const ordered = notes.toSorted((a, b) => a.start - b.start || a.end - b.end);
  const answer: ReviewAnswer = {
    format: 'plainpost-review-answer',
    formatVersion: 1,
    // The same answer, changed and given again, takes its own place.
    id: known ?? crypto.randomUUID(),
    review: id,
    hash: await hashText(text),
    reviewer: { name: name.trim().slice(0, 200) },
    verdict,
    comment: comment.trim(),
    comments: ordered
      .filter(({ kind }) => kind === 'comment')
      .map(({ start, end, words, text }) => ({ start, end, words, text })),
    suggestions: ordered
      .filter(({ kind }) => kind === 'suggestion')
      .map(({ start, end, words, text }) => ({ start, end, words, instead: text })),
    answeredAt: new Date(at).toISOString(),
  };
  return { ok: true, answer };
}
