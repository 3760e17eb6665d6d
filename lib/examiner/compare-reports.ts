import type { Issue, Report } from '@/lib/checks';

/** What one style guide finds in a post and another does not. */
export interface Difference {
  /** Found by the later one only. */
  readonly added: readonly Issue[];
  /** Found by the earlier one only. */
  readonly gone: readonly Issue[];
  /** Found by both, as the later one tells it. */
  readonly same: readonly Issue[];
}

/** The same rule at the same words, told in the same way; how serious it is may differ. */
const nameOf = ({ rule, at, message, media }: Issue): string =>
  JSON.stringify([rule, at, message, media ?? null]);

/** Compares what two style guides find in one text. */
export function compareReports(before: Report, after: Report): Difference {
  const known = new Set(before.issues.map(nameOf));
  const now = new Set(after.issues.map(nameOf));
  return {
    added: after.issues.filter((issue) => !known.has(nameOf(issue))),
    gone: before.issues.filter((issue) => !now.has(nameOf(issue))),
    same: after.issues.filter((issue) => known.has(nameOf(issue))),
  };
}
