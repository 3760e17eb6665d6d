import type { Issue, Report, Span } from '@/lib/checks';

/** How many units around its words a fix may take in and still be told as a new text for them. */
const near = 40;

/** The stretch that takes in an issue's words and all that its near fixes change. */
function stretchOf({ at, fixes }: Issue): Span {
  return fixes.reduce<Span>(([start, end], fix) => {
    const wider: Span = [Math.min(start, fix.at[0]), Math.max(end, fix.at[1])];
    return wider[1] - wider[0] > at[1] - at[0] + near ? [start, end] : wider;
  }, at);
}

/** An issue as a program wants it: each of `fixes` is what the text from `start` to `end` becomes. */
function issueLine(text: string, issue: Issue) {
  const { rule, kind, severity, message, fixes, about, media } = issue;
  const [start, end] = stretchOf(issue);
  const inside = fixes.filter(({ at }) => at[0] >= start && at[1] <= end);
  return {
    rule,
    kind,
    severity,
    start,
    end,
    message,
    fixes: inside.map((fix) => text.slice(start, fix.at[0]) + fix.text + text.slice(fix.at[1], end)),
    ...(inside.length < fixes.length && {
      edits: fixes.map((fix) => ({ start: fix.at[0], end: fix.at[1], text: fix.text })),
    }),
    about,
    ...(media && { media }),
  };
}

/** One post's line of JSON: offsets in UTF-16 units of its text. */
export function lineOf(text: string, report: Report): string {
  const { language, profile, issues, readability, lengths, elements, needsEyes, offersEmergency } = report;
  return JSON.stringify({
    text,
    language,
    profile,
    issues: issues.map((issue) => issueLine(text, issue)),
    readability: readability ?? null,
    lengths,
    ...(elements && {
      elements: Object.fromEntries(elements.map(({ element, words }) => [element, words])),
    }),
    offersEmergency,
    needsEyes,
  });
}
