import { createDraft } from '@/lib/checks/draft';
import { weighX } from '@/lib/checks/weigh-x';

/** What X does not count as one, by how often it stands in a post. */
export interface CountedDouble {
  /** Each is 23, however long. */
  readonly links: number;
  /** Each is 2. */
  readonly emoji: number;
  /** Letters and signs of other scripts, such as Chinese, that are 2 each. */
  readonly wide: number;
}

/** Counts what X does not count as one character. */
export function countDouble(text: string): CountedDouble {
  const { links, emoji } = createDraft(text);
  const own = emoji.filter(([start]) => !links.some(([from, to]) => start >= from && start < to)).length;
  let twice = 0;
  weighX(text.normalize(), (_end, weight) => {
    if (weight === 2) twice += 1;
    return true;
  });
  return { links: links.length, emoji: own, wide: Math.max(0, twice - own) };
}
