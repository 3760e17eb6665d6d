import type { LengthRule } from './rule';

/** The sites whose length a report tells. */
export type Platform =
  | 'x'
  | 'facebook'
  | 'nextdoor'
  | 'bluesky'
  | 'mastodon'
  | 'threads'
  | 'linkedin'
  | 'instagram'
  | 'tiktok';

/** What is known of how a site takes a post. */
export interface PlatformFacts extends LengthRule {
  /** As people call it. */
  readonly name: string;
  /** Whether a name typed with @ leads to that account; on the others it has to be chosen from a list. */
  readonly mentions: boolean;
}

/**
 * How each site takes a post. X: docs.x.com/fundamentals/counting-characters. Facebook: 63,206 characters. Nextdoor
 * publishes no limit for a post; of an alert its text message shows the first 110 characters. Bluesky and Mastodon: their
 * own code; a Mastodon server may set another limit than 500. Threads: developers.facebook.com/documentation/threads.
 * LinkedIn and Instagram: developers.buffer.com/guides/character-limits. TikTok's depends on what is posted, so none is told.
 * Where it is not known whether an emoji counts as one or more, it is one: a post is not called too long by mistake.
 */
export const platforms: Readonly<Record<Platform, PlatformFacts>> = {
  x: { name: 'X', limit: 280, counting: 'x-weighted', mentions: true },
  facebook: { name: 'Facebook', limit: 63_206, counting: 'characters', mentions: false },
  nextdoor: { name: 'Nextdoor', counting: 'characters', mentions: false },
  bluesky: { name: 'Bluesky', limit: 300, counting: 'bluesky', mentions: true },
  mastodon: { name: 'Mastodon', limit: 500, isUsual: true, counting: 'mastodon', mentions: true },
  threads: { name: 'Threads', limit: 500, counting: 'characters', mentions: true },
  linkedin: { name: 'LinkedIn', limit: 3_000, counting: 'characters', mentions: false },
  instagram: { name: 'Instagram', limit: 2_200, counting: 'characters', mentions: true },
  tiktok: { name: 'TikTok', counting: 'characters', mentions: true },
};

/** Their names as a person writes them in a file or a command, in the order of the table. */
export const platformIds = Object.keys(platforms) as readonly Platform[];

/** Whether a name is that of a site we know. */
export const isPlatform = (name: string): name is Platform => Object.hasOwn(platforms, name);
