import type { Issue } from '@/lib/checks';

/** What two reports of one text have in common, and what only one of them has. */
export interface Compared {
  /** As the own check tells it. */
  readonly both: readonly Issue[];
  readonly onlyAuthor: readonly Issue[];
  readonly onlyOwn: readonly Issue[];
}

/** The same rule at the same words; the language it is told in does not count. */
const nameOf = ({ rule, at, about, media }: Issue): string =>
  JSON.stringify([rule, about === 'words' ? at : about, media?.index ?? null]);

/** Compares the author's report with the reviewer's own. */
export function compareFindings(author: readonly Issue[], own: readonly Issue[]): Compared {
  const theirs = new Set(author.map(nameOf));
  const ours = new Set(own.map(nameOf));
  return {
    both: own.filter((issue) => theirs.has(nameOf(issue))),
    onlyAuthor: author.filter((issue) => !ours.has(nameOf(issue))),
    onlyOwn: own.filter((issue) => !theirs.has(nameOf(issue))),
  };
}
