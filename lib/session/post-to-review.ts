import type { Site } from '@/lib/sites';
import { checkRequest } from './check-request';
import type { SessionState } from './session-state';

/** A post as it is handed over for review: what is checked, what it was made from, and what the author silenced. */
export function postToReview(state: SessionState, site: Site) {
  const { template, ignored, review } = state;
  return {
    ...checkRequest(state, site),
    siteName: site.name.slice(0, 200),
    ignored: [...ignored],
    ...(template && { template }),
    ...(review !== undefined && { id: review }),
  };
}
