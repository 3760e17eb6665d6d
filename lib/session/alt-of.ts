import type { AltText } from '@/lib/checks';
import type { SiteMedia } from '@/lib/sites';

const notKnowable = { knowable: false } as const;
const there = { knowable: false, status: 'there' } as const;

type Way<Name extends SiteMedia['way']> = Extract<SiteMedia, { readonly way: Name }>;

/** @param post what the attachment stands in */
type AltOf<Media> = (item: Element, post: Element, media: Media) => AltText;

const byBadge: AltOf<Way<'badge'>> = (item, post, { badge, badgeText, control, missing }) => {
  const badges = [...item.querySelectorAll(badge)];
  if (badges.some(({ textContent }) => textContent?.trim() === badgeText)) {
    return item.getAttribute('aria-label')?.trim() || there;
  }
  const label = post.querySelector(control)?.textContent?.trim().toLowerCase() ?? '';
  return missing.includes(label) ? '' : notKnowable;
};

const byMark: AltOf<Way<'mark'>> = (item, _post, { missing, described }) => {
  if (item.querySelector(missing) !== null) return '';
  return item.querySelector(described) === null ? notKnowable : there;
};

/** The description of an attachment, as far as its site shows one. Only reads. */
export const altOf: AltOf<SiteMedia> = (item, post, media) => {
  if (media.way === 'badge') return byBadge(item, post, media);
  if (media.way === 'mark') return byMark(item, post, media);
  return notKnowable;
};
