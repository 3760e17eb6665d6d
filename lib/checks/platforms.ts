import type { LengthRule } from './rule';

/** The sites whose length a report tells. */
export type Platform = 'x' | 'facebook' | 'nextdoor';

/**
 * What each site counts. X: docs.x.com/fundamentals/counting-characters. Facebook: 63,206 characters. Nextdoor
 * publishes no limit for a post; of an alert its text message shows the first 110 characters.
 */
export const platforms: Readonly<Record<Platform, LengthRule>> = {
  x: { limit: 280, counting: 'x-weighted' },
  facebook: { limit: 63_206, counting: 'characters' },
  nextdoor: { counting: 'characters' },
};

/** Whether a name is that of a site we know. */
export const isPlatform = (name: string): name is Platform => Object.hasOwn(platforms, name);
