import type { Span } from '@/lib/checks/span';
import type { ReceivedAnswer } from '@/lib/review';
import type { SessionState } from './session-state';
import { wordsNow } from './words-now';

/** A comment or other words of a reviewer, and where its words stand in the post now. */
export interface Remark {
  readonly key: string;
  readonly kind: 'comment' | 'suggestion';
  readonly words: string;
  /** What is said of the words, or what is suggested in their place. */
  readonly text: string;
  /** UTF-16 offsets; undefined where the words are gone. */
  readonly at: Span | undefined;
}

/** What a reviewer says of single words, in their order. */
export function remarksOf(answer: ReceivedAnswer, text: string): readonly Remark[] {
  const pinned = [
    ...answer.comments.map((one) => ({ ...one, kind: 'comment' as const })),
    ...answer.suggestions.map(({ instead, ...one }) => ({
      ...one,
      kind: 'suggestion' as const,
      text: instead,
    })),
  ];
  return pinned
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map((one, index) => ({
      key: `remark ${answer.id} ${index}`,
      kind: one.kind,
      words: one.words,
      text: one.text,
      at: wordsNow(one, answer.text, text),
    }));
}

/** Where the words stand that reviewers say something of. */
export function remarksIn({ reviewed, text }: SessionState): readonly (Remark & { readonly at: Span })[] {
  const answers = reviewed?.review?.answers ?? [];
  return answers
    .filter(({ weight }) => weight !== 'replaced')
    .flatMap((answer) => remarksOf(answer, text))
    .flatMap((remark) => (remark.at === undefined ? [] : [{ ...remark, at: remark.at }]));
}
