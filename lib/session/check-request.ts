import type { Site } from '@/lib/sites';
import { attachmentsToCheck } from './media-notes';
import type { SessionState } from './session-state';

/** What is asked of a check of a post on a site, attachments as the site and the person tell of them. */
export const checkRequest = (
  { text, profile, media, notes }: Pick<SessionState, 'text' | 'profile' | 'media' | 'notes'>,
  site: Site,
) => ({
  text,
  site: site.id,
  profile,
  media: attachmentsToCheck(media, notes, site.media?.way),
});
