import { overlaps, type Span } from '@/lib/checks/span';

const mention = /(?<![\p{L}\p{N}_@.])@[\p{L}\p{N}_](?:[\p{L}\p{N}_.]*[\p{L}\p{N}_])?/gu;

/**
 * Whether a change would cut a part off a mention that is only text, as on X: it would speak of somebody else then.
 * A change of all of it, or of more, is one that means it.
 */
export function cutsMention(text: string, at: Span): boolean {
  for (const { 0: name, index } of text.matchAll(mention)) {
    const whole = at[0] <= index && index + name.length <= at[1];
    if (!whole && overlaps([index, index + name.length], at)) return true;
  }
  return false;
}
