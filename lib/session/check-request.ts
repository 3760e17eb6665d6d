import type { Site } from '@/lib/sites';
import { attachmentsToCheck } from './media-notes';
import type { SessionState } from './session-state';

type Checked = Pick<SessionState, 'text' | 'profile' | 'language' | 'media' | 'notes'>;

/** What is asked of a check of a post on a site, attachments as the site and the person tell of them. */
export const checkRequest = ({ text, profile, language, media, notes }: Checked, site: Site) => ({
  text,
  site: site.id,
  profile,
  ...(language !== 'detect' && { language }),
  media: attachmentsToCheck(media, notes, site.media?.way),
});

/** The same, as if the site already had this description of the attachment at `index`. */
export function descriptionRequest(state: Checked, site: Site, index: number, text: string) {
  const request = checkRequest(state, site);
  const media = request.media.map((one, place) => (place === index ? { ...one, alt: text.trim() } : one));
  return { ...request, media };
}
