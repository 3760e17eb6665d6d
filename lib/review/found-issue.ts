import type { Issue } from '@/lib/checks';
import { type FoundIssue, most, type Review } from './review-schema';

/** An issue as a review carries it. */
export function toFound(issue: Issue, ignored: boolean): FoundIssue {
  const { rule, kind, severity, at, about, media, title, message, why, source, fixes } = issue;
  return {
    ...{ rule, kind, severity, start: at[0], end: at[1], about, source },
    title: title.slice(0, most.title),
    message: message.slice(0, most.sentence),
    why: why.slice(0, most.sentence),
    ...(media && { attachment: media.index }),
    fixes: fixes.slice(0, most.fixes).map(({ at: [start, end], text, label }) => ({
      ...{ start, end, text },
      label: label.slice(0, most.sentence),
    })),
    ...(ignored && { ignored }),
  };
}

/** The issues of a review as they are shown; their keys are their places in it. */
export const toIssues = ({ text, report }: Pick<Review, 'text' | 'report'>): readonly Issue[] =>
  report.issues.map((found, index) => {
    const { rule, kind, severity, start, end, about, attachment, title, message, why, source, fixes } = found;
    return {
      key: `found-${index}`,
      ...{ rule, kind, severity, at: [start, end], about, title, message, why, source },
      ...(attachment !== undefined && { media: { index: attachment } }),
      words: about === 'words' ? text.slice(start, end) : '',
      fixes: fixes.map((fix) => ({ at: [fix.start, fix.end], text: fix.text, label: fix.label })),
    };
  });
