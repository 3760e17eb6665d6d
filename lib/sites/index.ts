import type { Site } from './site';
import x from './x';

export { composerAt, type FoundBox } from './composer-at';
export type { ComposerKind, Engine, Site, SubmitControl } from './site';
export type { SiteMedia } from './site-media';

/** Every site Plainpost works on. */
export const sites: readonly Site[] = [x];

/** The site a page belongs to, by its host. */
export function siteOf(url: string): Site | undefined {
  const host = URL.parse(url)?.host;
  return sites.find((site) =>
    site.matches.some((match) => URL.parse(match.replace('/*', '/'))?.host === host),
  );
}

export const siteById = (id: string): Site | undefined => sites.find((site) => site.id === id);
