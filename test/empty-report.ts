import type { Report } from '@/lib/checks';

/** A report of a post that nothing was found in. */
export const emptyReport: Report = {
  issues: [],
  counts: {
    'plain-language': 0,
    accessibility: 0,
    style: 0,
    inclusive: 0,
    emergency: 0,
    platform: 0,
    privacy: 0,
  },
  language: 'en',
  profile: 'standard',
  offersEmergency: false,
  spelling: 'none',
  rulesRun: 1,
  lengths: {
    x: { count: 0, limit: 280 },
    facebook: { count: 0, limit: 63_206 },
    nextdoor: { count: 0 },
    bluesky: { count: 0, limit: 300 },
    mastodon: { count: 0, limit: 500 },
    threads: { count: 0, limit: 500 },
    linkedin: { count: 0, limit: 3_000 },
    instagram: { count: 0, limit: 2_200 },
    tiktok: { count: 0 },
  },
  needsEyes: [],
};
