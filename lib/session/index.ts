export { type ApprovalNow, type ApprovalState, approvalOf } from './approval-of';
export { descriptionRequest } from './check-request';
export type { CountedIssue } from './count-issues';
export { followReviews } from './follow-reviews';
export { isBlank } from './is-blank';
export { isAsked, isSeenTo, type MediaNote, type MediaNotes } from './media-notes';
export { postToReview } from './post-to-review';
export { type PostBeside, postsBeside } from './posts';
export { pressedPart } from './pressed-part';
export { isRequired } from './quieted';
export { type Remark, remarksIn, remarksOf } from './remarks-in';
export type { SeenAttachment } from './seen-attachment';
export { createSession, type SessionNeeds } from './session';
export {
  type BoxSession,
  type ChosenLanguage,
  emptySession,
  type JustQuieted,
  type Notice,
  type SentAlong,
  type Session,
  type SessionState,
} from './session-state';
export { createSessions, type Sessions, type SessionsState } from './sessions';
export { showAtRest } from './show-at-rest';
export { stepIssue } from './step-issue';
export { isSilent, markedIssues, visibleIssues } from './visible-issues';
export { whileInUse } from './while-in-use';
