import { readFileSync } from 'node:fs';
import { type NameOf, readEmojiNames, type Voice } from '@/lib/preview';

/** The names that come with the extension. */
export const emojiNames = (voice: Voice): NameOf =>
  readEmojiNames(readFileSync(`assets/public/emoji-names/${voice}.txt`, 'utf8'));
