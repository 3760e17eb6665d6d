import type { Site } from '@/lib/sites';
import { matchesUrl } from '@/lib/sites/matches-url';

/** What has to be allowed for a site on one page, as a match pattern: never more than that page's origin. */
export function patternFor({ mark, matches }: Site, url: URL): string | undefined {
  if (mark === undefined) return matches.find((pattern) => matchesUrl(pattern, url.href));
  return url.protocol === 'https:' ? `https://${url.hostname}/*` : undefined;
}
