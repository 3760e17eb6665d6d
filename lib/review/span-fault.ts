import type { ReviewAnswer } from './answer-schema';
import type { Review } from './review-schema';

/** The path to the first span of a review that lies outside of its text; null when all lie in it. */
export function spanFault({ text, media, report }: Review): string | null {
  const isIn = ({ start, end }: { readonly start: number; readonly end: number }) =>
    start <= end && end <= text.length;
  for (const [at, issue] of report.issues.entries()) {
    const path = `report.issues.${at}`;
    if (!isIn(issue)) return path;
    if (issue.attachment !== undefined && issue.attachment >= media.length) return `${path}.attachment`;
    const fix = issue.fixes.findIndex((one) => !isIn(one));
    if (fix >= 0) return `${path}.fixes.${fix}`;
  }
  return null;
}

/** The path to the first words of an answer that are no words of their place; without the text, of its length. */
export function wordsFault({ comments, suggestions }: ReviewAnswer, text?: string): string | null {
  const lists = { comments, suggestions };
  for (const name of ['comments', 'suggestions'] as const)
    for (const [at, { start, end, words }] of lists[name].entries()) {
      const isTheirs = text === undefined || text.slice(start, end) === words;
      if (end - start !== words.length || !isTheirs) return `${name}.${at}`;
    }
  return null;
}
