import { describe, expect, it } from 'vitest';
import { createChecker, defaultStyleGuide, type Platform, platformIds } from '@/lib/checks';

const check = createChecker(defaultStyleGuide);
const long = (length: number): string => 'Oak Street is closed today. '.repeat(300).slice(0, length);
const now = Date.UTC(2026, 4, 4, 16);
const tooLong = (text: string, platform: Platform) =>
  check(text, { platform, now }).issues.filter(({ rule }) => rule === 'length-limit');

describe('the length of a post', () => {
  it.each([
    ['x', 280],
    ['bluesky', 300],
    ['threads', 500],
    ['instagram', 2_200],
    ['linkedin', 3_000],
  ] as const)('is held to what the site takes: %s, %s', (platform, limit) => {
    expect(tooLong(long(limit), platform)).toEqual([]);
    expect(tooLong(long(limit + 1), platform)).toMatchObject([{ severity: 'error' }]);
  });

  it('only wants a look on Mastodon, where each server has a limit of its own', () => {
    expect(tooLong(long(500), 'mastodon')).toEqual([]);
    expect(tooLong(long(520), 'mastodon')).toMatchObject([{ severity: 'warning' }]);
  });

  it('is told for every site, with a limit where one is known', () => {
    const { lengths } = check('Oak St. is closed. 🚧', { now });
    expect(Object.keys(lengths)).toEqual(platformIds);
    expect(lengths.tiktok).toEqual({ count: 20 });
  });
});

describe('words of X', () => {
  it('are named on every site where a name typed with @ leads nowhere', () => {
    const found = (platform: Platform) =>
      check('Please retweet this.', { platform, now }).issues.some(
        ({ rule }) => rule === 'cross-platform-wording',
      );
    expect(platformIds.filter(found)).toEqual(['facebook', 'nextdoor', 'linkedin']);
  });
});
