import type { Issue } from '@/lib/checks/report';
import type { Span } from '@/lib/checks/span';

/** One change of a text: what stood at `at` became `length` UTF-16 units. */
interface Edit {
  readonly at: Span;
  readonly length: number;
}

/** A span of more words than this is judged as a whole, so a word typed in it leaves the rest as wrong as it was. */
const phrase = 4;

/**
 * Where the issues of one text lie in a later one, until that is checked itself: those before a change stay, those
 * behind it move along, and those whose words it touches are dropped. Only a stretch (a sentence, what is over a
 * site's limit) grows and shrinks with what is typed in it, or its mark would go off and on at every key.
 * @param from the text the issues are of · @param to the text as it is now
 */
export function remapIssues(issues: readonly Issue[], from: string, to: string): readonly Issue[] {
  if (from === to) return issues;
  const edit = editBetween(from, to);
  return issues.flatMap((issue) => {
    const at = remap(issue, edit, from, to);
    return at === undefined ? [] : [{ ...issue, at }];
  });
}

function remap({ about, rule, words, at }: Issue, edit: Edit, from: string, to: string): Span | undefined {
  if (about !== 'words') return [0, to.length];
  const [start, end] = at;
  // A limit is a place in the text, not words: it stays where it is, and everything behind it is over.
  if (rule === 'length-limit') return start < to.length ? [start, to.length] : undefined;
  const grown = edit.length - (edit.at[1] - edit.at[0]);
  const stretches = words.split(/\s+/).length > phrase;
  if (end <= edit.at[0]) {
    if (!joins(to, end) || joins(from, end)) return at;
    return stretches && end === edit.at[0] ? [start, end + edit.length] : undefined;
  }
  if (start >= edit.at[1]) {
    const moved = start + grown;
    return !joins(to, moved) || joins(from, start) ? [moved, end + grown] : undefined;
  }
  return stretches && start < edit.at[0] && end > edit.at[1] ? [start, end + grown] : undefined;
}

/** The change between two texts, by what they have in common at either end. */
function editBetween(from: string, to: string): Edit {
  const shorter = Math.min(from.length, to.length);
  let start = 0;
  while (start < shorter && from[start] === to[start]) start += 1;
  let same = 0;
  while (same < shorter - start && from[from.length - 1 - same] === to[to.length - 1 - same]) same += 1;
  return { at: [start, from.length - same], length: to.length - same - start };
}

/** Whether a letter or digit stands on both sides of a place: a span that ends there cuts a word. */
function joins(text: string, place: number): boolean {
  return (
    /[\p{L}\p{M}\p{N}_]$/u.test(text.slice(Math.max(0, place - 2), place)) &&
    /^[\p{L}\p{M}\p{N}_]/u.test(text.slice(place, place + 2))
  );
}
