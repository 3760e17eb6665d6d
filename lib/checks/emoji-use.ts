import { emojiNeighbors } from './data/emoji-neighbors';
import { pointerEmoji } from './data/pointer-emoji';
import type { Draft } from './draft';
import { type EmojiGroup, plainEmoji } from './emoji-groups';
import { blank } from './mask';

/** What an emoji does where it stands: it replaces a word, or it breaks a sentence in two. */
export type EmojiUse = 'word' | 'inside';

/** How many characters on each side are looked at. */
const near = 40;

/** Whether only what points somewhere stands in the group: 👉, 📞, 🔗. */
const points = ({ text }: Draft, { emoji }: EmojiGroup): boolean =>
  emoji.every((one) => pointerEmoji.has(plainEmoji(text.slice(...one))));

/** Tells what a group of emoji does in its sentence; undefined where it disturbs nothing or nobody can tell. */
export function emojiUse(draft: Draft, group: EmojiGroup, language: string): EmojiUse | undefined {
  const { masked } = draft;
  const before = masked.slice(Math.max(group.line[0], group.at[0] - near), group.at[0]).trimEnd();
  const after = masked.slice(group.at[1], Math.min(group.line[1], group.at[1] + near)).trimStart();
  const wordBefore = /(?:^|[^\p{L}\p{M}\p{N}'’-])([\p{L}\p{M}'’-]+)$/u.exec(before)?.[1]?.toLowerCase() ?? '';
  const wordAfter = /^[\p{L}\p{M}'’-]+/u.exec(after)?.[0] ?? '';
  const words = emojiNeighbors[language];
  const pointing = points(draft, group);
  if (words !== undefined && !pointing) {
    const ends = after === '' || /^[.,!?;)…]/.test(after);
    const over = words.afterNoun.has(wordAfter);
    if (words.wantNoun.has(wordBefore) && (ends || over)) return 'word';
    if (words.mayWantNoun.has(wordBefore) && over) return 'word';
    if (words.subjects.has(wordBefore) && wordAfter !== '') return 'word';
    if (/^$|[.!?…:\uFFFC]$/.test(before) && words.verbs.has(wordAfter)) return 'word';
  }
  const goesOn = /^\p{Ll}|^\p{Lo}/u.test(after);
  const joined = words !== undefined && (words.wantNoun.has(wordBefore) || words.mayWantNoun.has(wordBefore));
  if (!goesOn && !(joined && wordAfter !== '')) return undefined;
  return /[\p{L}\p{M}\p{N},'’)%]$/u.test(before) || before.endsWith(blank) ? 'inside' : undefined;
}
