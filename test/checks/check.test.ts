import { describe, expect, it } from 'vitest';
import {
  type Check,
  createChecker,
  defaultStyleGuide,
  type Report,
  type Rule,
  rules,
  unknownAgency,
} from '@/lib/checks';
import type { Sentence } from '@/lib/checks/draft';
import type { Finding } from '@/lib/checks/rule';
import { random } from './random';

const now = Date.UTC(2026, 4, 4, 16);
const platform = 'x' as const;
const throwing = {
  onRuleError: (rule: string, error: unknown) => {
    throw new Error(`${rule} threw`, { cause: error });
  },
};
const fresh = (): Check => createChecker(defaultStyleGuide, throwing);
const said = ({ issues }: Report): string[] =>
  issues.map(({ rule, words, fixes }) => `${rule}: ${words} → ${fixes[0]?.text ?? ''}`);

const headline =
  'Due to flooding, residents are advised to utilize Oak St. prior to 7:00 PM tonight!!! #roadclosure';

const broken: Rule = {
  id: 'broken',
  kind: 'style',
  severity: 'error',
  title: { en: 'a', es: 'b' },
  why: { en: 'a', es: 'b' },
  message: { en: 'a', es: 'b' },
  source: 'https://example.gov/',
  scope: 'sentence',
  check: () => {
    throw new Error('broken');
  },
  examples: [],
};

describe('a check of a post', () => {
  it('finds what is wrong, in the order of the text', () => {
    expect(said(fresh()(headline, { now, platform }))).toEqual([
      'bureaucratic-passive: residents are advised to → u',
      'complex-word: utilize → use',
      'wordy-phrase: prior to → before',
      'time-format: 7:00 PM → 7 p.m.',
      'relative-date: tonight → tonight (Monday, May 4)',
      'repeated-punct: !!! → .',
      'hashtag-camel-case: #roadclosure → #RoadClosure',
    ]);
  });

  it('says the language, how many rules ran, and what the site counts', () => {
    const report = fresh()(headline, { now, platform });
    expect(report.language).toBe('en');
    const forEveryone = rules.filter(
      ({ off, languages, profiles }) =>
        off !== true && (languages?.includes('en') ?? true) && (profiles?.includes('standard') ?? true),
    );
    expect(report.rulesRun).toBe(forEveryone.length);
    expect(report.length).toEqual({ count: headline.length, limit: 280 });
    expect(fresh()(headline, { now }).length).toBeUndefined();
  });

  it('speaks the language of the person', () => {
    const [english] = fresh()('Utilize Oak St.', { now, language: 'en' }).issues;
    const [spanish] = fresh()('Utilize Oak St.', { now, language: 'en', interfaceLanguage: 'es' }).issues;
    expect(english).toMatchObject({ title: 'Use a simpler word', fixes: [{ label: 'Use “Use”' }] });
    expect(spanish).toMatchObject({
      title: 'Use una palabra más sencilla',
      fixes: [{ label: 'Usar “Use”' }],
    });
  });

  it('follows the agency’s style guide', () => {
    const guide = {
      ...defaultStyleGuide,
      agency: { ...unknownAgency, acronyms: { OAKCO: '' }, hashtags: ['OakvilleCares'] },
      rules: {
        'complex-word': { on: false },
        'sentence-length': { options: { most: 5, unknown: 1 } },
        'repeated-punct': { severity: 'error' as const },
      },
    };
    const report = createChecker(guide)('Please utilize the new bridge on Oak St. now!! #oakvillecares', {
      now,
      language: 'en',
    });
    expect(said(report)).toEqual([
      'sentence-length: Please utilize the new bridge on Oak St. now!! → ',
      'repeated-punct: !! → .',
      'hashtag-camel-case: #oakvillecares → #OakvilleCares',
    ]);
    expect(report.issues.find(({ rule }) => rule === 'repeated-punct')?.severity).toBe('error');
  });

  it('passes over options that are not of the default’s kind', () => {
    const guide = { ...defaultStyleGuide, rules: { 'sentence-length': { options: { most: 'ten' } } } };
    expect(createChecker(guide)('One two three.', { now }).issues).toEqual([]);
  });

  it('says a thing once, however many shorter ones stand inside', () => {
    const say = (id: string, pattern: RegExp): Rule => ({
      ...broken,
      id,
      scope: 'sentence',
      check: ({ text }: Sentence) =>
        Array.from(
          text.matchAll(pattern),
          ({ 0: { length }, index }): Finding => ({ at: [index, index + length] }),
        ),
    });
    const check = createChecker(defaultStyleGuide, { rules: [say('word', /\w+/g), say('line', /.+/g)] });
    expect(said(check('one two three four five six seven', { now }))).toEqual([
      'line: one two three four five six seven → ',
    ]);
  });

  it('says a thing once: the longer words win', () => {
    const report = fresh()('Fill it out in order to participate in the vote.', { now, language: 'en' });
    expect(said(report)).toEqual(['wordy-phrase: in order to → to', 'complex-word: participate → take part']);
  });
});

describe('the name of an issue', () => {
  const keys = (text: string): string[] =>
    fresh()(text, { now, language: 'en' }).issues.map(({ key }) => key);

  it('stays while the text around its sentence changes', () => {
    const [key] = keys('Utilize Oak St. today.');
    expect(keys('Roads are icy.\nUtilize Oak St. today.\nThank you.')).toContain(key);
  });

  it('differs by rule, by words, by sentence, and by place in the sentence', () => {
    const all = keys(
      'Utilize it, or utilize that, or utilize this.\nUtilize it now.\nThey utilize it prior to noon.',
    );
    expect(new Set(all).size).toBe(all.length);
  });
});

describe('a rule that throws', () => {
  it('is told once and blinds no other', () => {
    const told: string[] = [];
    const check = createChecker(defaultStyleGuide, {
      rules: [broken, ...rules],
      onRuleError: (rule) => told.push(rule),
    });
    expect(said(check(headline, { now }))).toEqual(said(fresh()(headline, { now })));
    check('Another post. And one more.', { now });
    expect(told).toEqual(['broken']);
  });
});

describe('what was checked before is remembered', () => {
  const post = Array.from(
    { length: 40 },
    (_, index) =>
      `Crews will commence paving street ${index} prior to 7 p.m. tonight. We utilize “cold” mix!!\n`,
  ).join('');

  it('and gives what a first check gives, wherever the text is edited', () => {
    const warm = fresh();
    const next = random(3);
    let text = post;
    for (let round = 0; round < 60; round += 1) {
      const at = Math.floor(next() * text.length);
      const piece =
        ['.', ' ', '“', '\n', 'utilize ', 'x', '#boilwater ', 'St. ', '!'][Math.floor(next() * 9)] ?? '';
      text = text.slice(0, at) + piece + text.slice(at + Math.floor(next() * 3));
      expect(warm(text, { now, platform })).toEqual(fresh()(text, { now, platform }));
    }
  });

  it('but not past midnight where the agency is', () => {
    const check = fresh();
    const tonight = (at: number) =>
      check('Doors close at 9 p.m. tonight.', { now: at, language: 'en' }).issues.find(
        ({ rule }) => rule === 'relative-date',
      )?.fixes[0]?.text;
    expect(tonight(Date.UTC(2026, 4, 5, 3, 59))).toBe('tonight (Monday, May 4)');
    expect(tonight(Date.UTC(2026, 4, 5, 4, 1))).toBe('tonight (Tuesday, May 5)');
  });

  it('and not from one language to the other', () => {
    const check = fresh();
    expect(check('Utilize Oak St.', { now, language: 'en' }).issues).toHaveLength(1);
    expect(check('Utilize Oak St.', { now, language: 'es' }).issues).toHaveLength(0);
  });
});

describe('any text is survived', () => {
  const hostile: Record<string, string> = {
    nothing: '',
    blanks: ' \n\t\r\n\u2028 ',
    'a NUL': 'a\0b. Utilize\0 it.',
    'half an emoji': '\uD83D utilize \uDE00. \uD83D',
    'right to left': 'يرجى استخدام الطريق البديل قبل الساعة 7! #طريق_مغلق',
    'marks upon marks': `R${'\u0336'.repeat(500)}oad`,
    'one long word': 'a'.repeat(200_000),
    'one long hashtag': `#${'a'.repeat(199_999)}`,
    'only points': '.'.repeat(200_000),
    'only quotes': '"a '.repeat(66_000),
    'only brackets': '['.repeat(200_000),
    'open braces': '{{'.repeat(100_000),
    'only underscores': '_'.repeat(200_000),
    'words in brackets': '[insert '.repeat(25_000),
    'only at signs': 'a@'.repeat(100_000),
    'mail addresses': 'a@b.gov '.repeat(25_000),
    'only tags': '#boilwater '.repeat(18_000),
    'a long line of capitals': 'BOIL THE WATER '.repeat(13_000),
    'a long sentence': 'the road and '.repeat(15_000),
    'many sentences': 'Please utilize the road prior to 7 p.m. tonight!!! '.repeat(3_900),
    'a long quotation': `“${'utilize '.repeat(20_000)}`,
    'only emoji': '👨‍👩‍👧'.repeat(25_000),
    'fancy letters': '𝐁𝐨𝐢𝐥 '.repeat(20_000),
    links: 'https://example.gov/a_(b)?c=d '.repeat(6_500),
    'names of objects': '__proto__ constructor toString #constructor #toString hasOwnProperty',
    'a wrong moment': headline,
  };

  it.each(Object.keys(hostile))('%s', (name) => {
    const text = hostile[name] ?? '';
    const report = fresh()(text, {
      now: name === 'a wrong moment' ? Number.NaN : now,
      platform,
      language: 'en',
    });
    fresh()(text, { now, platform });
    for (const { at, words, about } of report.issues) {
      if (about === 'words') expect(text.slice(...at) === words).toBe(true);
    }
  });
});
