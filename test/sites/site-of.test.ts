// @vitest-environment jsdom
import { readdirSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { siteOf, sites } from '@/lib/sites';

afterEach(() => document.body.replaceChildren());

describe('the site of a page', () => {
  it.each([
    ['https://x.com/home', 'x'],
    ['https://twitter.com/compose/post?text=a', 'x'],
    ['https://www.facebook.com/groups/1', 'facebook'],
    ['https://business.facebook.com/latest/composer/?asset_id=1', 'business-suite'],
    ['https://nextdoor.com/news_feed/', 'nextdoor'],
    ['https://nextdoor.co.uk/', 'nextdoor'],
    ['https://www.tiktok.com/tiktokstudio/upload', 'tiktok-studio'],
    ['https://www.tiktok.com/@larkspur', undefined],
    ['http://x.com/home', undefined],
    ['https://x.com.example/home', undefined],
    ['https://help.x.com/', undefined],
    ['about:blank', undefined],
    ['', undefined],
  ])('is known by its address: %s', (url, id) => {
    expect(siteOf(url)?.id).toBe(id);
  });

  it('is known by what stands on the page where the software runs on any host, and else the address counts', () => {
    expect(siteOf('https://social.larkspur.example/home', document)).toBeUndefined();
    document.body.innerHTML = '<form class="compose-form"><textarea></textarea></form>';
    expect(siteOf('https://social.larkspur.example/home', document)?.id).toBe('mastodon');
    expect(siteOf('https://social.larkspur.example/home')).toBeUndefined();
    expect(siteOf('https://x.com/home', document)?.id).toBe('x');
  });
});

describe('every site', () => {
  const selectors = sites.flatMap(({ id, composers, frame, mark, submit }) =>
    [
      frame,
      mark,
      ...composers.flatMap(({ box, within, notWithin }) => [box, within, notWithin]),
      ...submit.map(({ selector }) => selector),
    ].flatMap((selector) => (selector === undefined ? [] : [[id, selector] as const])),
  );

  it.each(selectors)('has selectors a browser can read: %s, %s', (_id, selector) => {
    expect(() => document.querySelector(selector)).not.toThrow();
  });

  it('is a file of its own, named as it is', () => {
    const files = readdirSync('lib/sites').map((name) => name.replace(/\.ts$/, ''));
    expect(sites.map(({ id }) => id).filter((id) => !files.includes(id))).toEqual([]);
  });

  it('asks for whole hosts by https, and only software for any host asks for any', () => {
    const patterns = sites.flatMap(({ id, matches }) => matches.map((one) => `${id} ${one}`));
    const odd = patterns.filter((one) => !/ https:\/\/[a-z.]+\/(?:[a-z]+\/)?\*$/.test(one));
    expect(odd).toEqual(['mastodon https://*/*']);
  });
});
