import { media } from './media';
import type { Site } from './site';

/** A site with what is known of its attachments; only those who write a post need it. */
export function withMedia(site: Site): Site {
  const known = media[site.id];
  return known === undefined ? site : { ...site, media: known };
}
