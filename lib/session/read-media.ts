import type { Attachment } from '@/lib/checks';
import type { Site, SiteMedia } from '@/lib/sites';
import { altOf } from './alt-of';
import { postAround, threadAround } from './post-around';
import { distinct, keyOf, type SeenAttachment } from './seen-attachment';

function kindOf(item: Element, { video }: SiteMedia): Attachment['kind'] {
  const plays = video !== undefined && (item.matches(video) || item.querySelector(video) !== null);
  return plays ? 'video' : 'image';
}

function itemsOf(post: Element, { item }: SiteMedia): readonly Element[] {
  return [...post.querySelectorAll(item)];
}

/** What is attached to the post in a box, and its descriptions as far as the site shows them. Only reads. */
export function readMedia(box: HTMLElement, site: Site): readonly SeenAttachment[] {
  const { media } = site;
  const post = postAround(box, site);
  if (media === undefined || post === undefined) return [];
  const items = itemsOf(post, media);
  const keys = distinct(items.map(keyOf));
  return items.map((item, index) => ({
    key: keys[index] ?? '',
    kind: kindOf(item, media),
    alt: altOf(item, post, media),
  }));
}

/**
 * The link or button that leads to the description of an attachment, or to those of all.
 * @param index the attachment's place among the post's
 */
export function placeOfDescriptions(box: HTMLElement, site: Site, index = 0): HTMLElement | undefined {
  const { media } = site;
  const post = postAround(box, site);
  if (media === undefined || post === undefined || !('control' in media)) return undefined;
  const around = media.way === 'mark' ? itemsOf(post, media)[index] : post;
  const control = around?.querySelector(media.control);
  return control?.closest<HTMLElement>('a, button, [tabindex]') ?? undefined;
}

/** The attributes that may change what is read, by the way it is. */
const telling: Readonly<Record<SiteMedia['way'], readonly string[]>> = {
  badge: ['aria-label', 'src'],
  mark: ['class', 'd', 'style', 'src'],
  counted: ['src'],
  'words-only': ['src'],
};

/** Tells of changes to what is attached; @returns what ends it. */
export function watchMedia(box: HTMLElement, site: Site, changed: () => void): () => void {
  const { media } = site;
  const thread = threadAround(box, site);
  if (media === undefined || thread === undefined) return () => {};
  const mutations = new MutationObserver((records) => {
    // What happens in the box itself is text.
    if (records.some(({ target }) => !box.contains(target))) changed();
  });
  mutations.observe(thread, {
    childList: true,
    subtree: true,
    attributeFilter: [...telling[media.way]],
    characterData: true,
  });
  return () => mutations.disconnect();
}
