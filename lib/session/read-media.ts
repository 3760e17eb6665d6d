import type { Attachment } from '@/lib/checks';
import type { Site, SiteMedia } from '@/lib/sites';

const notKnowable = { knowable: false } as const;

/** The smallest block of the page that holds a compose box and what stands beside it. */
export function postAround(box: HTMLElement, { beside }: SiteMedia): HTMLElement | undefined {
  let block = box.parentElement;
  while (block !== null && block.querySelector(beside) === null) block = block.parentElement;
  return block === null || block === box.ownerDocument.body ? undefined : block;
}

function kindOf(item: Element, { video }: SiteMedia): Attachment['kind'] {
  return item.querySelector(video) === null ? 'image' : 'video';
}

/** What is attached to the post in a box, and its descriptions as far as the site shows them. Only reads. */
export function readMedia(box: HTMLElement, { media }: Site): readonly Attachment[] {
  const post = media && postAround(box, media);
  if (media === undefined || post === undefined) return [];
  const label = post.querySelector(media.altLabel)?.textContent?.trim().toLowerCase() ?? '';
  const missing = media.altMissing.includes(label);
  return [...post.querySelectorAll(media.item)].map((item): Attachment => {
    const kind = kindOf(item, media);
    const badges = [...item.querySelectorAll(media.badge)];
    const described = badges.some(({ textContent }) => textContent?.trim() === media.badgeText);
    if (!described) return { kind, alt: missing ? '' : notKnowable };
    const text = item.getAttribute('aria-label')?.trim() ?? '';
    return { kind, alt: text === '' ? notKnowable : text };
  });
}

/** The link or button that leads to the descriptions of a post's attachments. */
export function placeOfDescriptions(box: HTMLElement, { media }: Site): HTMLElement | undefined {
  const label = media && postAround(box, media)?.querySelector(media.altLabel);
  return label?.closest<HTMLElement>('a, button, [tabindex]') ?? undefined;
}

/** Tells of changes to what is attached; @returns what ends it. */
export function watchMedia(box: HTMLElement, { media }: Site, changed: () => void): () => void {
  const post = media && postAround(box, media);
  if (post === undefined) return () => {};
  const mutations = new MutationObserver((records) => {
    // What happens in the box itself is text.
    if (records.some(({ target }) => !box.contains(target))) changed();
  });
  mutations.observe(post, {
    childList: true,
    subtree: true,
    attributeFilter: ['aria-label'],
    characterData: true,
  });
  return () => mutations.disconnect();
}
