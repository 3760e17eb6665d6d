import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { applyFix, createChecker, defaultStyleGuide } from '@/lib/checks';
import { importVale } from '@/lib/vale';
import { random } from '../checks/random';
import { filesOf, riverton } from './style-files';

const one = (text: string) => importVale(filesOf({ 'Town/Rule.yml': text }));
const reasons = (text: string) => one(text).left.map(({ why }) => why.en);

describe('a Vale style', () => {
  const { entries, taken, left } = importVale(filesOf(riverton));
  const entry = (id: string) => entries.find((one) => one.id === id);

  it('is taken file by file', () => {
    expect(left).toEqual([]);
    expect(taken.map(({ file }) => file)).toEqual(Object.keys(riverton));
    expect(entries.map(({ id, type, severity, scope }) => `${id}: ${type}, ${severity}, ${scope}`)).toEqual([
      'Riverton.Wordy: substitution, error, text',
      'Riverton.Hedges: existence, suggestion, sentence',
      'Riverton.Semicolons: existence, warning, text',
      'Riverton.Semicolons.alt: existence, warning, alt',
      'Riverton.Length: occurrence, suggestion, sentence',
      'Riverton.Twice: repetition, error, text',
      'Spelling.Advisor: consistency, error, text',
      'Riverton.Acronyms: conditional, suggestion, text',
      'Riverton.Titles: capitalization, warning, title',
      'Riverton.Grade: metric, warning, summary',
      'Riverton.Readability: metric, warning, summary',
    ]);
  });

  it('keeps words that YAML takes for numbers and answers', () => {
    expect(entry('Riverton.Wordy')).toMatchObject({
      swap: { 'in order to': 'to', 'utili[sz]e': 'use', no: 'yes', 1: 'one', assist: 'help|aid' },
      ignoreCase: true,
      action: { name: 'replace' },
      link: 'https://riverton.example.gov/style#wordy',
    });
    expect(entry('Riverton.Length')).toMatchObject({ max: 20, token: '\\b\\w+\\b' });
    expect(entry('Riverton.Titles')).toMatchObject({ match: '$title', style: 'AP', threshold: 0.9 });
    expect(entry('Riverton.Acronyms')).toMatchObject({ ignoreCase: false, exceptions: ['USA'] });
  });

  it('checks posts', () => {
    const check = createChecker({ ...defaultStyleGuide, entries }, { rules: [] });
    const text = 'Please utilize the the bridge; it is rather old. We have quite a few.';
    const { issues } = check(text, { now: 0, language: 'en' });
    expect(issues.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([
      "Riverton.Wordy: Use 'use' instead of 'utilize'.",
      "Riverton.Twice: 'the' is repeated.",
      'Riverton.Semicolons: Write two sentences.',
      "Riverton.Hedges: 'rather' says little.",
    ]);
    expect(issues.reduceRight((now, { fixes: [fix] }) => (fix ? applyFix(now, fix) : now), text)).toBe(
      'Please use the bridge; it is rather old. We have quite a few.',
    );
  });

  it('comes as a ZIP too, in folders of its own', () => {
    const bytes = Object.fromEntries(
      Object.entries(riverton).map(([path, text]) => [
        `riverton-1.2/${path}`,
        new TextEncoder().encode(text),
      ]),
    );
    const zipped = importVale(zipSync({ ...bytes, 'riverton-1.2/meta.json': new Uint8Array([123, 125]) }));
    expect(zipped.entries).toEqual(entries);
    expect(zipped.left.map(({ file, why }) => [file, why.en])).toEqual([
      ['riverton-1.2/meta.json', 'This file is not a Vale rule.'],
    ]);
  });

  it('speaks of the languages it is said to speak of', () => {
    const spanish = importVale(filesOf(riverton), { languages: ['es'] });
    expect(spanish.entries.every(({ languages }) => languages?.[0] === 'es')).toBe(true);
  });
});

describe('what is left of a style', () => {
  it.each([
    ['extends: script\nmessage: a\nscript: b.tengo', 'program'],
    ['extends: sequence\nmessage: a\ntokens: [{tag: NN}]', 'parts of speech'],
    ['extends: spelling\nmessage: a', 'Spelling'],
    ['extends: Microsoft.Adverbs\nlevel: error', '“Microsoft.Adverbs”'],
    ['extends: magic\nmessage: a', '“magic”'],
    ['message: a', 'not a Vale rule'],
    ['extends: existence\ntokens: [a]', '“message”'],
    ['extends: existence\nmessage: a', '“tokens”'],
    ['extends: existence\nmessage: a\nlevel: fatal\ntokens: [a]', '“level”'],
    ['extends: existence\nmessage: a\nscope: heading\ntokens: [a]', '“heading”'],
    ['extends: existence\nmessage: a\nscope: text.comment.line\ntokens: [a]', '“text.comment.line”'],
    ['extends: substitution\nmessage: a\nswap: [a]', '“swap”'],
    ['extends: occurrence\nmessage: a', '“token”'],
    ['extends: capitalization\nmessage: a', '“match”'],
    ['extends: metric\nmessage: a\nformula: words\ncondition: oops(', 'formula'],
    ['extends: metric\nmessage: a\nformula: bananas\ncondition: "> 8"', 'formula'],
    ['extends: readability\nmessage: a\ngrade: 8\nmetrics: [Guess]', '“formula”'],
    ['extends: conditional\nmessage: a\nfirst: "("\nsecond: b', '“(”'],
    ['just a text', 'not a Vale rule'],
    ['', 'not a Vale rule'],
    ['- a\n- b', 'not a Vale rule'],
    ['a: b: c', '(1)'],
    ['a: "b', 'cannot be read'],
  ])('%j, and why', (text, part) => {
    const { entries, left } = one(text);
    expect(entries).toEqual([]);
    expect(left[0]?.file).toBe('Town/Rule.yml');
    expect(left[0]?.why.en).toContain(part);
    expect(left[0]?.why.es).not.toBe(left[0]?.why.en);
  });

  it('is told part by part where the rest is taken', () => {
    const { entries, left } = one(
      'extends: existence\nmessage: a\ntokens:\n  - good\n  - (\\w+) \\1\n  - "[a"\n',
    );
    expect(entries).toHaveLength(1);
    expect(left.map(({ part }) => part)).toEqual(['(\\w+) \\1', '[a']);
  });

  it('is told of what a rule runs without', () => {
    const rule = 'extends: substitution\nmessage: a\nswap: {a: b}\n';
    expect(reasons(`${rule}pos: NN`)[0]).toContain('pos');
    expect(reasons(`${rule}action: {name: suggest, params: [Fix.tengo]}`)[0]).toContain('Fix.tengo');
    expect(reasons(`${rule}action: {name: explode}`)[0]).toContain('explode');
    expect(reasons(`${rule}action: {name: suggest, params: [spellings]}`)).toEqual([]);
  });

  it('takes parts of a post for what they are', () => {
    const scope = (selector: string) =>
      one(`extends: existence\nmessage: a\nscope: ${selector}\ntokens: [a]`).entries.map(
        (entry) => entry.scope,
      );
    expect(scope('~heading')).toEqual(['text']);
    expect(scope('"text & ~code"')).toEqual(['text']);
    expect(scope('"paragraph & ~blockquote.text"')).toEqual(['paragraph']);
    expect(scope('[heading, list]')).toEqual(['list']);
    expect(scope('"~list"')).toEqual([]);
    expect(scope('"sentence & list"')).toEqual([]);
  });
});

describe('a broken or hostile style', () => {
  const laughs = ['a: &a [x,x,x,x,x,x,x,x,x]']
    .concat(
      Array.from(
        'bcdefghi',
        (name, at) => `${name}: &${name} [${Array(9).fill(`*${'abcdefghi'[at]}`).join(',')}]`,
      ),
    )
    .join('\n');

  it.each<[string, string]>([
    ['repeats itself without end', laughs],
    ['refers to itself', 'a: &a [*a]'],
    ['is nested a thousand deep', '['.repeat(100_000)],
    ['is nested by dashes', '- '.repeat(50_000)],
    ['is nested by keys', Array.from({ length: 700 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
    ['is no text', '\0\x01\x02\uFFFF'],
    ['has a tag', 'extends: !!js/function "function () {}"'],
    ['has only anchors', '&a '.repeat(20_000)],
    ['has only errors', 'a: b: c\n'.repeat(20_000)],
    ['merges what is not there', '<<: *nothing\nextends: existence'],
  ])('that %s is left, and the others are taken', (_name, text) => {
    const good = 'extends: existence\nmessage: a\ntokens: [a]';
    const { entries, left } = importVale(filesOf({ 'A/Bad.yml': text, 'A/Good.yml': good }));
    expect(entries.map(({ id }) => id)).toEqual(['A.Good']);
    expect(left.map(({ file }) => file)).toEqual(['A/Bad.yml']);
  });

  it('cannot reach the objects of the program', () => {
    const { entries } = one(
      'extends: substitution\nmessage: a\n__proto__: {polluted: x}\nconstructor: y\nswap:\n  __proto__: a\n  constructor: b\n',
    );
    const [entry] = entries;
    expect(entry?.type === 'substitution' && Object.entries(entry.swap)).toEqual([
      ['__proto__', 'a'],
      ['constructor', 'b'],
    ]);
    expect(({} as { polluted?: string }).polluted).toBeUndefined();
    expect(one('__proto__: {extends: existence}\nmessage: a').entries).toEqual([]);
    expect(one('extends: __proto__\nmessage: a').entries).toEqual([]);
  });

  it('is read up to its limits', () => {
    const rule = 'extends: existence\nmessage: a\ntokens: [a]\n';
    const large = importVale(filesOf({ 'A/Large.yml': `${rule}${'#'.repeat(400_000)}`, 'A/Good.yml': rule }));
    expect(large.entries).toHaveLength(1);
    expect(large.left.map(({ file, why }) => [file, why.en])).toEqual([
      ['A/Large.yml', 'This file is too large, or the style as a whole is.'],
    ]);
    const files = Object.fromEntries(Array.from({ length: 10_050 }, (_, at) => [`A/Rule${at}.yml`, rule]));
    const many = importVale(filesOf(files));
    expect(many.entries).toHaveLength(10_000);
    expect(new Set(many.entries.map(({ id }) => id)).size).toBe(10_000);
    expect(many.left).toHaveLength(1);
  });

  it('takes a swap of 10,000 words', () => {
    const swaps = Array.from({ length: 10_000 }, (_, at) => `  word${at}: other${at}`).join('\n');
    const { entries } = one(`extends: substitution\nmessage: a\nswap:\n${swaps}`);
    expect(entries[0]?.type === 'substitution' && Object.keys(entries[0].swap)).toHaveLength(10_000);
  });

  it('reads nothing outside its folder', () => {
    const rule = new TextEncoder().encode('extends: existence\nmessage: a\ntokens: [a]');
    const paths = [
      '../Up.yml',
      'A/../../Up.yml',
      '/etc/Root.yml',
      'C:\\Win.yml',
      'A\\..\\Up.yml',
      'A/Good.yml',
    ];
    const { entries, left } = importVale(zipSync(Object.fromEntries(paths.map((path) => [path, rule]))));
    expect(entries.map(({ id }) => id)).toEqual(['A.Good']);
    expect(left.map(({ file }) => file)).toEqual(paths.slice(0, -1));
  });

  it('is no bomb: what is packed too tightly is not unpacked', () => {
    const zeros = new Uint8Array(50_000_000);
    const { entries, left } = importVale(zipSync({ 'A/Bomb.yml': zeros }, { level: 9 }));
    expect(entries).toEqual([]);
    expect(left[0]?.why.en).toContain('too large');
  });

  it('cannot lie about its size', () => {
    const zip = zipSync({ 'A/Bomb.yml': new Uint8Array(2_000_000) }, { level: 9 });
    const view = new DataView(zip.buffer, zip.byteOffset);
    for (let at = 0; at < zip.length - 4; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 100, true);
      if (view.getUint32(at, true) === 0x04034b50) view.setUint32(at + 22, 100, true);
    }
    expect(importVale(zip).entries).toEqual([]);
    expect(importVale(zip).left).toHaveLength(1);
  });

  it.each([
    ['no ZIP', new Uint8Array([1, 2, 3])],
    ['nothing', new Uint8Array()],
    ['a torn ZIP', zipSync({ 'A/a.yml': new Uint8Array(1_000) }).slice(0, -30)],
    ['junk', Uint8Array.from({ length: 5_000 }, (_, at) => (at * 7919) % 256)],
  ])('that is %s is told to be none', (_name, bytes) => {
    const { entries, left } = importVale(bytes);
    expect(entries).toEqual([]);
    expect(left.map(({ file, why }) => [file, why.en])).toEqual([
      ['', 'This is not a ZIP file that we can open.'],
    ]);
  });
});

it('a style damaged at random is taken or left, and its entries check posts', () => {
  const next = random(3);
  const at = (length: number) => Math.floor(next() * length);
  const junk = [
    '',
    ':',
    '"',
    "'",
    '\n',
    '  ',
    '[',
    '{',
    '(',
    '*',
    '&a ',
    '!',
    '\\',
    '%s',
    '|',
    '-',
    '\0',
    '💥',
    '?',
  ];
  const files = Object.entries(riverton);
  for (let round = 0; round < 400; round += 1) {
    const damaged = files.map(([path, text]): [string, string] => {
      const cut = at(text.length);
      return [path, text.slice(0, cut) + (junk[at(junk.length)] ?? '') + text.slice(cut + at(4))];
    });
    const { entries, taken, left } = importVale(filesOf(Object.fromEntries(damaged)));
    const named = new Set([...taken, ...left].map(({ file }) => file));
    expect(named.size).toBe(files.length);
    const check = createChecker(
      { ...defaultStyleGuide, entries },
      {
        rules: [],
        onRuleError: (rule, error) => {
          throw new Error(rule, { cause: error });
        },
      },
    );
    check('Please utilize the the bridge; ORC says (ORC).', { now: 0, language: 'en' });
  }
});
