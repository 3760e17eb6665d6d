import { RE2JS } from 're2js';
import { describe, expect, it } from 'vitest';
import { compilePattern, type PatternOptions } from '@/lib/checks/entries/pattern';
import { random } from '../random';

/** What a pattern finds in a text, or the part of it that is refused. */
function found(
  source: string,
  text: string,
  options: PatternOptions = {},
  most?: number,
): readonly string[] | string {
  const pattern = compilePattern(source, options);
  return pattern.ok ? pattern.find(text, most).map(({ at }) => text.slice(...at)) : pattern.why.en;
}

describe('a pattern of a style', () => {
  it.each<[source: string, text: string, finds: readonly string[]]>([
    // Flags, for all of it, a group, or from here on.
    ['(?i)road', 'Road ROAD road', ['Road', 'ROAD', 'road']],
    ['a(?i)b', 'ab aB AB', ['ab', 'aB']],
    ['(?i:road) Work', 'ROAD Work ROAD work', ['ROAD Work']],
    ['(?-i)road', 'Road road', ['road']],
    ['(?s)a.b', 'a\nb', ['a\nb']],
    // Names of groups, as Go, Python and .NET write them.
    ['(?P<one>a)(?<two>b)', 'ab', ['ab']],
    // Classes.
    ['[[:alpha:]]+', 'Año 5', ['Año']],
    ['[[:punct:]]', 'a!b', ['!']],
    ['\\p{Lu}+', 'ÁRBOL b', ['ÁRBOL']],
    ['\\pL+', 'sí 1', ['sí']],
    ['\\P{L}+', 'a12b', ['12']],
    ['\\p{Greek}+', 'a αβ', ['αβ']],
    ['[^\\W\\d_]+', 'a1_é', ['a', 'é']],
    ['[\\W_]+', 'a-_-b', ['-_-']],
    ['[]a]+', 'a]b', ['a]']],
    ['[a\\-z]+', 'a-zb', ['a-z']],
    ['[\\x41-\\x43\\u00E9\\x{F1}]+', 'xABCéñx', ['ABCéñ']],
    ['\\d{3}-\\d{4}', '555-0100', ['555-0100']],
    ['a{,3}', 'a{,3}', ['a{,3}']],
    // Places.
    ['^go', 'go\ngo', ['go', 'go']],
    ['^Go$', 'Go', ['Go']],
    ['\\bno\\b', 'no ñno noñ (no)', ['no', 'no']],
    ['\\Bo', 'no o', ['o']],
    // What is around it.
    ['(?<!un)able', 'unable able', ['able']],
    ['(?<=in )order', 'in order, order', ['order']],
    ['road(?! work)', 'road work, road', ['road']],
    ['road(?= work)', 'road work, road', ['road']],
    ['(?<=a+)b', 'aab b', ['b']],
    ['\\b(?!\\d)\\w+\\b(?! \\w+ing)', 'road closing 5', ['closing']],
    ['[A-Z][a-z]+(?: [A-Z][a-z]+)*(?= \\()', 'The Oak Road (OR)', ['The Oak Road']],
    ['(?:\\p{Lu}\\p{Ll}+ )+(?!\\()', 'Oak Road (OR) In May', ['Oak ', 'In ']],
    // Greedy, lazy, and the first choice.
    ['a.*b', 'a b b', ['a b b']],
    ['a.*?b', 'a b b', ['a b']],
    ['ab|abc', 'abc', ['ab']],
    ['\\w+ly', 'really quickly', ['really', 'quickly']],
  ])('%s finds in “%s” what it should', (source, text, finds) => {
    expect(found(source, text)).toEqual(finds);
  });

  it('stands as whole words, whatever the alphabet', () => {
    expect(found('est(?:á|aba)', 'está. estaba estábamos bestá', { word: true })).toEqual(['está', 'estaba']);
    expect(found('\\w+(?: \\w+)*s', 'los días más', { word: true })).toEqual(['los días más']);
    expect(found('os', 'años os', { word: true })).toEqual(['os']);
    expect(found('.*os', 'años', { word: true })).toEqual(['años']);
  });

  it('minds case only where it should', () => {
    expect(found('CDC', 'cdc CDC')).toEqual(['CDC']);
    expect(found('cdc', 'cdc CDC', { ignoreCase: true })).toEqual(['cdc', 'CDC']);
    expect(found('(?-i)US', 'us US', { ignoreCase: true })).toEqual(['US']);
    expect(found('ñandú', 'ÑANDÚ', { ignoreCase: true })).toEqual(['ÑANDÚ']);
  });

  it.each([
    ['(\\w+) \\1', '\\1'],
    ['(?>a+)b', '(?>'],
    ['a++', '++'],
    ['\\G', '\\G'],
    ['\\Qa\\E', '\\Q'],
    ['(?(1)a|b)', '(?('],
    ['(?x) a', '(?x)'],
    ['[a-z-[aeiou]]', '-['],
    ['(', '('],
    ['a)', ')'],
    ['[a', '['],
    ['*a', '*'],
    ['a{5,2}', 'a{5,2}'.slice(1)],
    ['[z-a]', '-'],
    ['\\p{Nothing}', 'Nothing'],
    ['\\', '\\'],
    ['\\y', '\\y'],
  ])('%s is refused, and the person is told where to look', (source, part) => {
    const pattern = compilePattern(source);
    expect(pattern.ok).toBe(false);
    if (pattern.ok) return;
    expect(pattern.why.en).toContain(part);
    expect(pattern.why.es).toContain(part);
  });

  it('that looks ahead without a bound is refused', () => {
    for (const source of [
      '(?=(a+)+$)b',
      '(?!(?:a|a)*b)a',
      '(?=.*a)(?=.*b).*.*.*c',
      '(a+)+(?!b)',
      '((a?){20}){20}(?=b)',
    ])
      expect(found(source, 'a')).toContain('looks ahead');
  });

  it('that is too long, too deep or too large is refused', () => {
    expect(found('a'.repeat(5_000), 'a')).toContain('too long');
    expect(found('('.repeat(100) + ')'.repeat(100), 'a')).toContain('too long');
    expect(found('(((a{1000}){1000}){1000})', 'a')).toContain('too long');
    expect(found('a{5000}', 'a')).toContain('too long');
  });
});

describe('no pattern stalls', () => {
  const evil = [
    '(a+)+$',
    '([a-zA-Z]+)*$',
    '(a|aa)+$',
    '(a|a?)+$',
    '(.*a){20}$',
    '(x+x+)+y',
    '^(([a-z])+.)+[A-Z]([a-z])+$',
    '(?:a*)*b',
    '(?:a?){40}a{40}',
    'a*a*a*a*a*a*b',
    '.*.*.*=.*',
    '(\\s*\\w+\\s*)+:',
    'a.*b|a',
    '(?i)(?:A|a|á)+!',
    '(?:[\\W_-])+x',
    '(?<=(?:a|b)+)c',
    'a{0,1000}b',
    '(?:a?){1000}a{1000}',
    '(?:.*a){300}b',
    '\\w+\\w+\\w+\\d',
  ];
  const hostile = [
    'a'.repeat(200_000),
    'ab'.repeat(100_000),
    '-'.repeat(200_000),
    `${'a '.repeat(100_000)}!`,
  ];

  it.each(evil)('%s on 200,000 hostile characters', (source) => {
    const pattern = compilePattern(source);
    expect(pattern.ok).toBe(true);
    for (const text of hostile) if (pattern.ok) expect(pattern.find(text).length).toBeLessThanOrEqual(100);
  });

  it('a bounded look ahead runs on 200,000 hostile characters', () => {
    for (const source of [
      'a{0,60}(?!b)c',
      '(?=a{0,300}b)a',
      '\\w+(?= \\d)',
      '(?!the|a)\\b\\w{3,20}(?=ing)',
    ]) {
      const pattern = compilePattern(source);
      expect(pattern.ok).toBe(true);
      for (const text of hostile) if (pattern.ok) pattern.find(text);
    }
  });

  it('finds no more than it is asked for, and is through with 1 MB', () => {
    const text = 'a'.repeat(1_000_000);
    expect(found('a', text, {}, 7)).toHaveLength(7);
    expect(found('a', text, {}, 1_000_000)).toHaveLength(1_000_000);
    expect(found('(?:a|b.*)', text)).toHaveLength(100);
  });
});

describe('patterns at random', () => {
  const parts = ['a', 'b', '[ab]', '[^a]', '.', '\\w', '\\b', 'ab', 'c', ' '];
  const times = ['', '', '', '*', '+', '?', '{0,2}', '*?', '+?'];

  function write(next: () => number, depth: number): string {
    const pick = <T>(from: readonly T[]): T | undefined => from[Math.floor(next() * from.length)];
    const length = 1 + Math.floor(next() * 3);
    let source = '';
    for (let part = 0; part < length; part += 1) {
      const kind = next();
      if (kind < 0.2 && depth < 3)
        source += `(?:${write(next, depth + 1)}|${write(next, depth + 1)})${pick(times)}`;
      else if (kind < 0.3 && depth < 3) source += `(${write(next, depth + 1)})${pick(times)}`;
      else {
        const one = pick(parts) ?? 'a';
        source += one === '\\b' ? one : one.length > 1 && !/^[[\\]/.test(one) ? one : `${one}${pick(times)}`;
      }
    }
    return source;
  }

  it('find what RE2 finds, natively or not', () => {
    const next = random(7);
    for (let round = 0; round < 1_500; round += 1) {
      const source = write(next, 0);
      const text = Array.from({ length: 12 }, () => 'ab c'.charAt(Math.floor(next() * 4))).join('');
      const expected = Array.from(RE2JS.compile(source).matchAll(text), ([whole]) => whole).filter(
        (one) => one !== '',
      );
      const pattern = compilePattern(source);
      if (!pattern.ok) throw new Error(`${source}: ${pattern.why.en}`);
      const own = pattern.find(text).map(({ at }) => text.slice(...at));
      expect({ source, text, own }).toEqual({ source, text, own: expected });
    }
  });
});
