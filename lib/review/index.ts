export {
  answerSchema,
  type Comment,
  type ReviewAnswer,
  type Suggestion,
  type Verdict,
} from './answer-schema';
export { type AnswerStanding, answerStanding } from './answer-standing';
export { applySuggestions } from './apply-suggestions';
export { type Compared, compareFindings } from './compare-findings';
export { type CreatedAnswer, createAnswer } from './create-answer';
export { createReview, type HandedOver } from './create-review';
export { type Agency, listedReviewer, type ReviewRules, readAgency } from './folder/agency';
export { countWaiting, type LastLook, lastLook, lookForReviews } from './folder/look-for-reviews';
export { type QueuedPost, queueOf, type ReviewQueue, waitingHere } from './folder/queue';
export { type FolderReviews, folderRows, readFolder } from './folder/read-folder';
export { readStanding } from './folder/read-standing';
export { isOwnToApprove, sendAnswer } from './folder/send-answer';
export { sendDraft, withdrawDraft } from './folder/send-draft';
export { type WeighedAnswer, weighAnswers } from './folder/weigh-answers';
export { toIssues } from './found-issue';
export { hashText } from './hash-text';
export type { AuthoredReview, CheckedText, KeptReview, ReviewedReview } from './kept-review';
export { largestReview, type ReadReview, readReview, refuseSize } from './read-review';
export { type FoundIssue, type Review, reviewSchema } from './review-schema';
export { createReviewShelf, type ReviewShelf, type ShelvedReview } from './review-shelf';
export type {
  AnswerWeight,
  ApprovedText,
  ReceivedAnswer,
  ReviewStanding,
  SentReview,
} from './standing';
export { type Note, noWork, type Work } from './work';
export { reviewFileName, writeForMail, writeReview } from './write-review';
