import { describe, expect, it } from 'vitest';
import { patternFor } from '@/lib/popup/pattern-for';
import { siteById } from '@/lib/sites';

const pattern = (id: string, url: string): string | undefined => {
  const site = siteById(id);
  return site && patternFor(site, new URL(url));
};

describe('what is asked for when a site is turned on', () => {
  it('is that site, and of software for any host only the one server', () => {
    expect(pattern('bluesky', 'https://bsky.app/profile/larkspur')).toBe('https://bsky.app/*');
    expect(pattern('threads', 'https://www.threads.net/')).toBe('https://www.threads.net/*');
    expect(pattern('mastodon', 'https://social.larkspur.example/home?x=1')).toBe(
      'https://social.larkspur.example/*',
    );
  });

  it('is nothing where the connection is open to everybody', () => {
    expect(pattern('mastodon', 'http://social.larkspur.example/home')).toBeUndefined();
  });
});
