import { type EmojiNeighbors, emojiNeighbors } from './data/emoji-neighbors';
import { labelEmoji, pointingEmoji } from './data/pointer-emoji';
import type { Draft } from './draft';
import { type EmojiGroup, emojiGroups, plainEmoji } from './emoji-groups';
import { blank } from './mask';

/** What emoji do where they stand: they replace a word, perhaps replace one, or break a sentence in two. */
export type EmojiUse = 'word' | 'unclear' | 'inside';

/** How many characters on each side are looked at. */
const near = 40;
/** After these an adjective or a verb may be meant as well as nothing. */
const leadsToAny =
  /^(?:is|are|it['’]s|so|very|too|happy|be|please|let['’]s|es|son|está|están|muy|tan|est|sont|très)$/;
const lists = /^\s*(?:,|&|,? ?(?:and|or|y|o|et|ou))\s*$/;

/** Whether an emoji group stands for a word between its neighbors. */
function replacesWord(
  words: EmojiNeighbors,
  { before, after, wordBefore, wordAfter }: Record<'before' | 'after' | 'wordBefore' | 'wordAfter', string>,
  label: boolean,
  glued: boolean,
): boolean {
  const ends = after === '' || /^[.,!?;)…]/.test(after);
  const over = words.afterNoun.has(wordAfter);
  // An ending glued to it: “The city ❤️s you.”
  if (before !== '' && /^(?:s|ed|ing|['’]s)$/.test(wordAfter) && glued) return true;
  if (words.wantNoun.has(wordBefore) && (ends || over)) return true;
  if (label) return false;
  if (words.mayWantNoun.has(wordBefore) && over) return true;
  if (words.subjects.has(wordBefore) && wordAfter !== '') return true;
  return /^$|[.!?…:\uFFFC]$/.test(before) && words.verbs.has(wordAfter);
}

/** What one group does, whatever stands before it. */
function doesWhat(draft: Draft, group: EmojiGroup, language: string): EmojiUse | undefined {
  const { masked, text } = draft;
  const before = masked.slice(Math.max(group.line[0], group.at[0] - near), group.at[0]).trimEnd();
  const after = masked.slice(group.at[1], Math.min(group.line[1], group.at[1] + near)).trimStart();
  const wordBefore = /(?:^|[^\p{L}\p{M}\p{N}'’-])([\p{L}\p{M}'’-]+)$/u.exec(before)?.[1]?.toLowerCase() ?? '';
  const wordAfter = /^[\p{L}\p{M}'’-]+/u.exec(after)?.[0] ?? '';
  const words = emojiNeighbors[language === 'und' ? 'en' : language];
  const names = group.emoji.map((one) => plainEmoji(text.slice(...one)));
  const points = names.every((name) => pointingEmoji.has(name));
  const label = names.every((name) => labelEmoji.has(name));
  if (words !== undefined && !points) {
    const around = { before, after, wordBefore: wordBefore.replace('’', "'"), wordAfter };
    if (replacesWord(words, around, label, /^\S/.test(masked.charAt(group.at[1])))) return 'word';
  }
  const goesOn = /^\p{Ll}|^\p{Lo}/u.test(after);
  const joined = words !== undefined && (words.wantNoun.has(wordBefore) || words.mayWantNoun.has(wordBefore));
  if (!goesOn && !(joined && wordAfter !== '')) return undefined;
  if (!/[\p{L}\p{M}\p{N},'’)%]$/u.test(before) && !before.endsWith(blank)) return undefined;
  return points || leadsToAny.test(wordBefore) ? 'unclear' : 'inside';
}

/** Tells what each group of emoji does in its sentence; undefined where it disturbs nothing or nobody can tell. */
export function emojiUses(
  draft: Draft,
  language: string,
): { readonly group: EmojiGroup; readonly use: EmojiUse | undefined }[] {
  const found: { group: EmojiGroup; use: EmojiUse | undefined }[] = [];
  for (const group of emojiGroups(draft)) {
    const last = found.at(-1);
    const between = last && draft.text.slice(last.group.at[1], Math.min(group.at[0], last.group.at[1] + 10));
    const listed = last?.use === 'word' && group.at[0] - last.group.at[1] < 10 && lists.test(between ?? '');
    found.push({ group, use: listed ? 'word' : doesWhat(draft, group, language) });
  }
  return found;
}
