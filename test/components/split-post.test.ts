import { describe, expect, it } from 'vitest';
import { splitPost } from '@/components/post/split-post';

const text = 'See riverton.gov on ‹street› #Snow';
const linked = [
  [4, 16],
  [29, 34],
] as const;

describe('a post divided as a site sets it apart', () => {
  it('tells links from words, and what a template still misses', () => {
    expect(splitPost(text, linked).map(({ text: words, kind }) => [words, kind])).toEqual([
      ['See ', 'words'],
      ['riverton.gov', 'link'],
      [' on ', 'words'],
      ['‹street›', 'slot'],
      [' ', 'words'],
      ['#Snow', 'link'],
    ]);
  });

  it('ends a stretch where the site cuts, in words and in links', () => {
    expect(splitPost(text, linked, 18).map(({ text: words }) => words)).toContain(' o');
    expect(splitPost(text, linked, 8).map(({ text: words }) => words)).toContain('rive');
    expect(
      splitPost(text, linked, 8)
        .map(({ text: words }) => words)
        .join(''),
    ).toBe(text);
  });
});
