import type { Issue } from '@/lib/checks/report';
import type { PostPreview, SpokenPiece } from '@/lib/preview';
import { heard } from '@/lib/preview/join-spoken';

/** Pieces of a post that stand together and sound odd for the same reason. */
export interface OddPieces {
  readonly pieces: readonly SpokenPiece[];
  /** What is known of it by itself; 'tag' is a hashtag that is said as one word, 'issue' what a rule says. */
  readonly why: 'repeated' | 'row' | 'styled' | 'long' | 'tag' | 'issue';
  /** What rules found there. */
  readonly issues: readonly Issue[];
}

const overlaps = ({ start, end }: SpokenPiece, { at }: Issue): boolean => at[0] < end && at[1] > start;

function whyOf({ odd }: SpokenPiece, issues: readonly Issue[]): OddPieces['why'] {
  return odd ?? (issues.some(({ rule }) => rule === 'hashtag-camel-case') ? 'tag' : 'issue');
}

/**
 * What of a post sounds odd, in its order: what is known to, and what a rule about hearing found.
 * @param issues of the very text that is previewed
 */
export function oddPieces({ spoken }: PostPreview, issues: readonly Issue[]): readonly OddPieces[] {
  const about = issues.filter(({ kind, about }) => kind === 'accessibility' && about === 'words');
  const groups: { pieces: SpokenPiece[]; why: OddPieces['why']; issues: Issue[] }[] = [];
  const placed = new Set<Issue>();
  let last: (typeof groups)[number] | undefined;
  for (const piece of heard(spoken)) {
    const there = about.filter((issue) => overlaps(piece, issue));
    const isPlain = piece.kind === 'words' || piece.kind === 'pause' || piece.kind === 'capitals';
    if (piece.odd === undefined && (isPlain || there.length === 0)) {
      last = undefined;
      continue;
    }
    const why = whyOf(piece, there);
    if (last === undefined || last.why !== why || why === 'tag') {
      last = { pieces: [], why, issues: [] };
      groups.push(last);
    }
    last.pieces.push(piece);
    for (const issue of there) {
      if (!placed.has(issue)) last.issues.push(issue);
      placed.add(issue);
    }
  }
  return groups;
}
