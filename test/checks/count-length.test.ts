import twitter from 'twitter-text';
import { describe, expect, it } from 'vitest';
import { countLength, offsetOverLimit } from '@/lib/checks/count-length';
import { howMany } from '../how-many';
import { random } from './random';

const x = { limit: 280, counting: 'x-weighted' } as const;
const weighted = (text: string): number => countLength(text, x);
const theirs = (text: string): number => twitter.parseTweet(text).weightedLength;

const posts = [
  '',
  'Oak St. is closed.',
  'Agua hervida: 1 minuto. ¿Preguntas? ¡Llame al 311!',
  '🚧 Road closed 🚧',
  'Family 👨‍👩‍👧‍👦, flag 🇺🇸, keycap 1️⃣, skin 👍🏽, Scotland 🏴󠁧󠁢󠁳󠁣󠁴󠁿',
  '☎ ☎️ ⚠ ⚠️ © ® ™ ▶️ ❤️',
  '停水通知：今天下午三点',
  'Уважаемые жители, вода отключена',
  'See https://example.gov/a?b=c&d=1#top now',
  'See example.gov, city.us/park and www.county.gov.',
  'Mail help@example.gov or @handle, #tag',
  'Go to https://example.gov. Then wait (https://example.gov/map_(1)).',
  'http://localhost:3000 and https://10.0.0.1 are no links',
  'file.txt, v1.2.3, 3.5 miles, e.g. this, a.m. and p.m.',
  'example.gov.zzz and example.notatld, foo.com-bar',
  'https://t.co/abc123def and http://t.co/abc/more',
  'End.Start of the next sentence.It goes on',
  'Visit.New homes in.the park',
  'https://ÜBER.com/straße https://例え.jp',
  '-example.gov .example.gov /example.gov _example.gov $example.gov',
  'ex–dash — quotes “a” ‘b’ … • bullets',
  'é versus e\u0301, ñ versus n\u0303',
  'https://example.gov:8080/path/?q=%20x',
  'a.com/b,c.com;d.org',
  'Ｆull width ＃tag',
  '\u200B\u2060\uFEFF',
  'مرحبا بكم في المدينة',
  '🇺🇸🇲🇽 🇽🇽 #️⃣',
  'EXAMPLE.GOV/Path HTTPS://EXAMPLE.GOV',
  'https://example.gov/end! https://example.gov/end? https://example.gov/end…',
];

describe('the length of a post on X', () => {
  it.each(posts)('is the one X counts: %s', (text) => {
    expect(weighted(text)).toBe(theirs(text));
  });

  it('is the one X counts, for 3,000 posts put together at random', () => {
    const pieces = [
      'Road',
      'closed',
      ' ',
      '  ',
      '\n',
      '.',
      ',',
      '!',
      ': ',
      'é',
      'ñ',
      '…',
      '—',
      '“',
      '”',
      '🚧',
      '👨‍👩‍👧',
      '🇺🇸',
      '1️⃣',
      '✅',
      '水',
      'дом',
      'example.gov',
      'https://example.gov/x',
      'http://a.co',
      'city.us',
      '#FloodWatch',
      '@city',
      '5:30',
      '3.5',
      '(',
      ')',
      '/',
      'www.',
      'https://t.co/AbC123',
      '?a=1',
      '&',
      '%',
      '$5',
      'com',
      '.org',
    ];
    const next = random(7);
    for (let round = 0; round < howMany(1_000); round += 1) {
      const size = 1 + Math.floor(next() * 12);
      const text = Array.from({ length: size }, () => {
        const piece = pieces[Math.floor(next() * pieces.length)] ?? '';
        return next() < 0.4 ? `${piece} ` : piece;
      }).join('');
      expect(`${text} = ${weighted(text)}`).toBe(`${text} = ${theirs(text)}`);
    }
  });

  it('counts characters as people see code points where a site does so', () => {
    expect(countLength('añ🚧', { counting: 'characters' })).toBe(3);
    expect(countLength('', { counting: 'characters' })).toBe(0);
  });

  it('counts on Bluesky what people see, and a link as it is shortened there', () => {
    const bluesky = (text: string) => countLength(text, { counting: 'bluesky' });
    expect(bluesky('añ🚧')).toBe(3);
    expect(bluesky('👨‍👩‍👧‍👦🇺🇸e\u0301')).toBe(3);
    expect(bluesky('Map: https://example.gov/')).toBe('Map: example.gov'.length);
    expect(bluesky('Map: https://example.gov/roads')).toBe('Map: example.gov/roads'.length);
    expect(bluesky('Map: https://example.gov/roads/closed-today?x=1 now')).toBe(
      'Map: example.gov/roads/closed... now'.length,
    );
    expect(bluesky('a\nb')).toBe(3);
  });

  it('counts what people see, however the text is cut up for it', () => {
    const whole = new Intl.Segmenter('en', { granularity: 'grapheme' });
    const next = random(11);
    const pieces = [
      'a',
      'é',
      'e\u0301',
      '1️⃣',
      '🚧',
      '👨‍👩‍👧',
      '🇺',
      '🇺🇸',
      ' ',
      '#',
      '水',
      '\u200D',
      '\uFE0F',
      'क्षि',
      '가',
    ];
    for (let round = 0; round < howMany(300); round += 1) {
      const text = Array.from({ length: 9 }, () => pieces[Math.floor(next() * pieces.length)]).join('');
      expect(`${text} = ${countLength(text, { counting: 'bluesky' })}`).toBe(
        `${text} = ${[...whole.segment(text)].length}`,
      );
    }
  });

  it('counts on Mastodon a link as 23 and of a mention only the name', () => {
    const mastodon = (text: string) => countLength(text, { counting: 'mastodon' });
    expect(mastodon('See https://example.gov/a-very-long-path-to-a-page')).toBe(4 + 23);
    expect(mastodon('See example.gov/a')).toBe('See example.gov/a'.length);
    expect(mastodon('Ask @riverton@social.example.gov today')).toBe('Ask @riverton today'.length);
    expect(mastodon('Mail help@example.gov or @riverton')).toBe('Mail help@example.gov or @riverton'.length);
    expect(mastodon('🚧 @riverton@social.example.gov https://example.gov')).toBe(2 + 9 + 1 + 23);
  });

  it('survives half a character', () => {
    expect(weighted('a\uD83D b')).toBe(theirs('a\uD83D b'));
    expect(weighted('\uDC00')).toBe(theirs('\uDC00'));
    expect(countLength('a\uD83D b', { counting: 'bluesky' })).toBe(4);
  });

  // A count that grew with the square of the text would not end here before the tests give up.
  it.each([
    'Oak St. closed 🚧 see example.gov/x (a.b.c.d ',
    '.',
    'a.',
    '(',
    'http://',
    'a.com/((',
    '@a',
    '#',
    '🇺',
    '\u200D',
    '-.',
  ])('comes to an end for a long text of “%s”', (piece) => {
    const text = piece.repeat(200_000 / piece.length);
    expect(weighted(text)).toBeGreaterThan(0);
    expect(countLength(text, { counting: 'bluesky' })).toBeGreaterThan(0);
    expect(countLength(text, { counting: 'mastodon' })).toBeGreaterThan(0);
  });
});

describe('the place where a post goes over', () => {
  it('is its end when it fits', () => {
    expect(offsetOverLimit('short', x)).toBe(5);
  });

  it('never cuts an emoji or a link', () => {
    expect(offsetOverLimit(`${'a'.repeat(279)}🚧b`, x)).toBe(279);
    expect(offsetOverLimit(`${'a'.repeat(270)} https://example.gov/road`, x)).toBe(271);
    expect(offsetOverLimit('🚧🚧🚧', { limit: 2, counting: 'characters' })).toBe(4);
    expect(offsetOverLimit('👨‍👩‍👧👨‍👩‍👧', { limit: 1, counting: 'bluesky' })).toBe('👨‍👩‍👧'.length);
    expect(offsetOverLimit('aaa https://example.gov/x b', { limit: 26, counting: 'mastodon' })).toBe(4);
    expect(offsetOverLimit('aaa https://example.gov/x b', { limit: 27, counting: 'mastodon' })).toBe(25);
  });
});
