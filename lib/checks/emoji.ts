import { once } from './once';
import type { Span } from './span';

/** Sets of strings in patterns: newer than the language level we compile for, older than the browsers we run in. */
const unicodeSets: string = 'v';
/** Made when the first emoji is met: it is the largest pattern there is. */
const complete = once(() => new RegExp('^\\p{RGI_Emoji}$', unicodeSets));
const candidate =
  /\p{RI}\p{RI}|[0-9#*]\uFE0F?\u20E3|(?![0-9#*])\p{Emoji}(?:\p{Emoji_Modifier}|\uFE0F)?(?:[\u{E0020}-\u{E007E}]+\u{E007F})?(?:\u200D\p{Emoji}(?:\p{Emoji_Modifier}|\uFE0F)?)*/gu;
const single = /\p{Emoji}(?:\p{Emoji_Modifier}|\uFE0F)?/gu;
const presented = /^(?:\p{Emoji_Presentation}|.\p{Emoji_Modifier})/u;

/** Writes an emoji sequence with the presentation marks that keyboards may leave out. */
const withMarks = (sequence: string): string =>
  sequence
    .split('\u200D')
    .map((part) => (presented.test(part) ? part : `${part.replace('\uFE0F', '')}\uFE0F`))
    .join('\u200D');

const isOne = (sequence: string): boolean => {
  if (complete().test(sequence)) return true;
  return sequence.includes('\u200D') && complete().test(withMarks(sequence));
};

/** Finds emoji as people see them: a family or a flag is one. Digits and # alone are none. */
export function findEmoji(text: string): Span[] {
  const found: Span[] = [];
  for (const match of text.matchAll(candidate)) {
    const [sequence] = match;
    const start = match.index;
    if (sequence === '©' || sequence === '®' || sequence === '™') continue;
    if (sequence.length <= 3 || isOne(sequence)) {
      found.push([start, start + sequence.length]);
    } else {
      for (const part of sequence.matchAll(single)) {
        found.push([start + part.index, start + part.index + part[0].length]);
      }
    }
  }
  return found;
}

/** What wakes a rule about emoji: the halves that most begin with, and every single unit that is one. */
export const emojiSigns: string = `\uD83C\uD83D\uD83E${Array.from({ length: 0x1400 }, (_, at) =>
  String.fromCharCode(0x2000 + at),
)
  .filter((sign) => sign !== '™' && /\p{Emoji}/u.test(sign))
  .join('')}\u20E3`;
