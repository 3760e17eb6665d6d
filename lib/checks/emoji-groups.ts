import type { Draft } from './draft';
import { blank } from './mask';
import type { Span } from './span';

/** Emoji that stand together, with the line they stand in. */
export interface EmojiGroup {
  /** UTF-16 offsets in the draft. */
  readonly at: Span;
  readonly emoji: readonly Span[];
  /** The line's start and end. */
  readonly line: Span;
}

/** More groups than any post has that a person wrote. */
const most = 500;

/** Several rules ask the same of one draft. */
const groupsOf = new WeakMap<Draft, readonly EmojiGroup[]>();

/** The emoji of a draft in groups: only blanks stand between those of one. Those inside links and quotes are left out. */
export function emojiGroups(draft: Draft): readonly EmojiGroup[] {
  const known = groupsOf.get(draft);
  if (known !== undefined) return known;
  const groups = group(draft);
  groupsOf.set(draft, groups);
  return groups;
}

function group({ text, prose, emoji }: Draft): readonly EmojiGroup[] {
  const groups: { at: Span; emoji: Span[]; line: Span }[] = [];
  let lineStart = 0;
  let lineEnd = -1;
  for (const one of emoji) {
    if (groups.length > most) break;
    if (prose.charAt(one[0]) === blank) continue;
    while (lineEnd < one[0]) {
      lineStart = lineEnd + 1;
      const next = text.indexOf('\n', lineStart);
      lineEnd = next === -1 ? text.length : next;
    }
    const last = groups.at(-1);
    if (
      last !== undefined &&
      last.line[0] === lineStart &&
      /^[^\S\n]*$/.test(text.slice(last.at[1], one[0]))
    ) {
      last.at = [last.at[0], one[1]];
      last.emoji.push(one);
    } else groups.push({ at: one, emoji: [one], line: [lineStart, lineEnd] });
  }
  return groups;
}

/** An emoji without its presentation mark and skin tone: by it two are the same. */
export const plainEmoji = (emoji: string): string => emoji.replace(/\uFE0F|[\u{1F3FB}-\u{1F3FF}]/gu, '');
