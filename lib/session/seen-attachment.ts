import type { Attachment } from '@/lib/checks';
import { nameOf } from '@/lib/checks/issue-key';

/** An attachment as it stands beside a compose box. */
export interface SeenAttachment extends Attachment {
  /** Tells it from the others, also after one of them is gone or the site has drawn them anew. */
  readonly key: string;
}

const elements = new WeakMap<Element, number>();
let count = 0;

/** What an attachment is known by: a name made of its picture's address, else the element that stands for it. */
export function keyOf(item: Element): string {
  const picture = item.matches('img, video') ? item : item.querySelector('img[src], video[src]');
  const painted = item.querySelector('[style*="url("]')?.getAttribute('style') ?? '';
  const address = picture?.getAttribute('src') ?? /url\((.*?)\)/.exec(painted)?.[1];
  if (address) return nameOf(address);
  const known = elements.get(item) ?? ++count;
  elements.set(item, known);
  return `#${known}`;
}

/** The keys, each once: a picture that is attached twice is two attachments. */
export const distinct = (keys: readonly string[]): readonly string[] =>
  keys.map((key, index) => {
    const earlier = keys.slice(0, index).filter((one) => one === key).length;
    return earlier === 0 ? key : `${key} ${earlier + 1}`;
  });
