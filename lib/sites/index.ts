import bluesky from './bluesky';
import businessSuite from './business-suite';
import facebook from './facebook';
import instagram from './instagram';
import linkedin from './linkedin';
import mastodon from './mastodon';
import { matchesUrl } from './matches-url';
import nextdoor from './nextdoor';
import type { Site } from './site';
import threads from './threads';
import tiktokStudio from './tiktok-studio';
import x from './x';

export { composerAt, type FoundBox } from './composer-at';
export type { ComposerKind, Engine, Site, SubmitControl } from './site';
export type { SiteMedia } from './site-media';

/** Every site Plainpost works on; those that are not optional come with the installation. */
export const sites: readonly Site[] = [
  ...[x, facebook, businessSuite, nextdoor],
  ...[bluesky, mastodon, threads, linkedin, instagram, tiktokStudio],
];

/**
 * The site a page belongs to: by its address, or else by the mark that stands on it.
 * @param page left out, only the address counts
 */
export function siteOf(url: string, page?: ParentNode): Site | undefined {
  return (
    sites.find(({ mark, matches }) => mark === undefined && matches.some((one) => matchesUrl(one, url))) ??
    sites.find(({ mark }) => mark !== undefined && page?.querySelector(mark))
  );
}

export const siteById = (id: string): Site | undefined => sites.find((site) => site.id === id);
