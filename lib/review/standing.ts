import type { Comment, Suggestion, Verdict } from './answer-schema';

/** What an answer is worth to its author; see `weighAnswers`. */
export type AnswerWeight = 'counts' | 'own' | 'own-refused' | 'not-listed' | 'replaced' | 'old';

/** An answer as the author's sidebar shows it: plain data. */
export interface ReceivedAnswer {
  readonly id: string;
  readonly verdict: Verdict;
  /** As the agency lists the reviewer, else as the answer says; '' where nobody said. */
  readonly name: string;
  /** The thumbprint of the key it is signed with. */
  readonly key: string;
  /** When it came, by the server's clock; ms since 1970. */
  readonly at: number;
  /** When it was given by the reviewer's own clock, where that is far from the server's; ms since 1970. */
  readonly theirTime?: number;
  readonly weight: AnswerWeight;
  readonly comment: string;
  readonly comments: readonly Comment[];
  readonly suggestions: readonly Suggestion[];
  /** The text it is about; null where that is not kept here, or where it points to words that are not in it. */
  readonly text: string | null;
}

/** A text of a post that may be published, or might until then. */
export interface ApprovedText {
  readonly text: string;
  /** ms since 1970, by the clock of this computer. */
  readonly until: number;
  readonly by: readonly string[];
}

/** A post that was sent for review, and what came back: plain data for the page it is written on. */
export interface SentReview {
  readonly id: string;
  /** The text that was sent last. */
  readonly text: string;
  /** ms since 1970; null while it does not lie in the folder. */
  readonly sentAt: number | null;
  /** It was posted before anybody answered. */
  readonly postedAlready: boolean;
  /** The last that came first. */
  readonly answers: readonly ReceivedAnswer[];
  /** That with the most time first. */
  readonly approved: readonly ApprovedText[];
  /** When the folder was last looked into; null before the first time. */
  readonly lookedAt: number | null;
  /** Why it could not be; null when all went well. */
  readonly trouble: string | null;
}

/** How reviews are done here, and how the post in use stands. */
export interface ReviewStanding {
  /** The host of the agency's folder; null where no library is shared. */
  readonly host: string | null;
  /** Nothing is to be posted without an approval of exactly its text. */
  readonly required: boolean;
  readonly approvers: 1 | 2;
  readonly review: SentReview | null;
}
