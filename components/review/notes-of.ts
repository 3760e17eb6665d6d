import type { ReviewAnswer } from '@/lib/review';

/** A comment or suggestion of an answer; `id` tells it from the others of it. */
export interface AnswerNote {
  readonly id: string;
  readonly kind: 'comment' | 'suggestion';
  /** UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
  readonly words: string;
  /** What is said of the words, or what is suggested in their place. */
  readonly text: string;
}

/** The comments and suggestions of an answer, in the order of their words. */
export const notesOf = ({ comments, suggestions }: ReviewAnswer): readonly AnswerNote[] =>
  [
    ...comments.map((one, at) => ({ ...one, id: `comment ${at}`, kind: 'comment' as const })),
    ...suggestions.map(({ instead, ...one }, at) => ({
      ...one,
      id: `suggestion ${at}`,
      kind: 'suggestion' as const,
      text: instead,
    })),
  ].sort((a, b) => a.start - b.start || a.end - b.end);
