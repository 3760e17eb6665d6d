import { describe, expect, it } from 'vitest';
import { cutOf } from '@/lib/preview';

const shown = (text: string, site: 'x' | 'facebook' | 'nextdoor' | 'bluesky') => {
  const at = cutOf(text, site);
  return at === undefined ? undefined : text.slice(0, at);
};
const words = 'road '.repeat(200).trim();

describe('where a site stops showing a post', () => {
  it('shows a short post whole everywhere', () => {
    for (const site of ['x', 'facebook', 'nextdoor'] as const)
      expect(cutOf('Oak St. is open.', site)).toBeUndefined();
  });

  it('cuts behind a whole word', () => {
    expect(shown(words, 'x')).toBe(words.slice(0, 279));
    expect(shown(words, 'x')?.endsWith('road')).toBe(true);
    expect(shown(words, 'facebook')?.length).toBeLessThanOrEqual(477);
    expect(shown(words, 'facebook')?.endsWith('road')).toBe(true);
  });

  it('counts as X counts: a link is 23, an emoji 2', () => {
    const link = `https://riverton.gov/${'a'.repeat(100)}`;
    expect(cutOf(`${'word '.repeat(50)}${link}`, 'x')).toBeUndefined();
    expect(shown(`🔥${words}`, 'x')?.length).toBeLessThanOrEqual(280);
  });

  it('counts lines where the site does', () => {
    const lines = ['One', 'Two', 'Three', 'Four', 'Five', 'Six'].join('\n');
    expect(shown(lines, 'facebook')).toBe('One\nTwo\nThree\nFour\nFive');
    expect(shown(lines, 'nextdoor')).toBe('One\nTwo\nThree\nFour');
    expect(cutOf(lines, 'x')).toBeUndefined();
  });

  it('does not cut for blanks at the end, and never inside an emoji', () => {
    expect(cutOf('One\nTwo\nThree\nFour\n\n\n', 'nextdoor')).toBeUndefined();
    const fires = '🔥'.repeat(300);
    const at = cutOf(fires, 'x') ?? 0;
    expect(at).toBeGreaterThan(0);
    expect(fires.slice(0, at)).toBe('🔥'.repeat(at / 2));
  });

  it('says nothing of a site it knows nothing of', () => {
    expect(cutOf(words, 'bluesky')).toBeUndefined();
  });
});
