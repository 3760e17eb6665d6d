import type { ReviewAnswer } from './answer-schema';
import type { Review } from './review-schema';

/** A review or an answer as its file holds it. */
export const writeReview = (document: Review | ReviewAnswer): string =>
  `${JSON.stringify(document, null, 1)}\n`;

/** The same for a mail or a chat, behind a sentence on what to do with it. */
export const writeForMail = (document: Review | ReviewAnswer, sentence: string): string =>
  `${sentence}\n\n\`\`\`json\n${writeReview(document)}\`\`\`\n`;

/** What its file is called. */
export const reviewFileName = (document: Review | ReviewAnswer): string =>
  document.format === 'plainpost-review'
    ? `plainpost-review-${document.writtenAt.slice(0, 10)}.json`
    : `plainpost-answer-${document.answeredAt.slice(0, 10)}.json`;
