import type { ReceivedAnswer, ReviewStanding, SentReview } from '@/lib/review';

export const draft = 'Residents must utilize Oak St. today.';

/** An answer as the author gets it, to change for a test. */
export const anAnswer = (change: Partial<ReceivedAnswer> = {}): ReceivedAnswer => ({
  ...{ id: 'review/one.jws', verdict: 'approved', name: 'Ben Cho', key: 'ben', at: 1_000, weight: 'counts' },
  ...{ comment: '', comments: [], suggestions: [], text: draft },
  ...change,
});

/** How a post that was sent stands, to change for a test. */
export const aStanding = (
  review: Partial<SentReview> | null,
  change: Partial<ReviewStanding> = {},
): ReviewStanding => ({
  ...{ host: 'files.riverton.example', required: false, approvers: 1 },
  review: review && {
    ...{ id: '8b1f0c66-5f0e-4a55-9c0f-2f6f7b1d7c01', text: draft, sentAt: 500, postedAlready: false },
    ...{ answers: [], approved: [], lookedAt: 600, trouble: null },
    ...review,
  },
  ...change,
});
