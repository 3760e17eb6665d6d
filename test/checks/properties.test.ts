import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  applyFix,
  type Check,
  createChecker,
  defaultStyleGuide,
  type Issue,
  overlaps,
  type Report,
  type Rule,
  rules,
  type StyleGuide,
} from '@/lib/checks';
import { howMany } from '../how-many';
import { anyGuide, anyRequest, anyText } from './random-requests';

/** Chance that can be had again: `PLAINPOST_SEED=…` for another row. */
const seed = Number(process.env.PLAINPOST_SEED ?? 20_260_504);
const runs = { seed, numRuns: howMany(150) };

const throwing = {
  onRuleError: (rule: string, error: unknown) => {
    throw new Error(`${rule} threw`, { cause: error });
  },
};
const everythingOn = Object.fromEntries(rules.map(({ id }) => [id, { on: true }]));
const checkerOf = (guide: StyleGuide, some: readonly Rule[] = rules): Check =>
  createChecker(guide, { ...throwing, rules: some });

const splitsCharacter = (text: string, at: number): boolean =>
  /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(at - 1, at + 1));

/** What is wrong with where something stands in a text; '' where nothing is. */
function misplaced(text: string, [start, end]: readonly [number, number]): string {
  if (!Number.isInteger(start) || !Number.isInteger(end)) return 'no whole numbers';
  if (start < 0 || start > end || end > text.length) return 'outside the text';
  return splitsCharacter(text, start) || splitsCharacter(text, end) ? 'inside a character' : '';
}

/** Everything wrong with the form of a report. */
function faultsOf(text: string, { issues }: Report, alts: readonly (string | undefined)[]): string[] {
  const faults: string[] = [];
  const seen = new Set<string>();
  let last = 0;
  for (const issue of issues) {
    const { rule, at, about, words, fixes, media, message } = issue;
    const say = (fault: string): void => {
      if (fault !== '') faults.push(`${rule} at ${at.join('–')} “${words}”: ${fault}`);
    };
    say(misplaced(text, at));
    if (about === 'words') {
      if (at[0] >= at[1]) say('no words');
      if (words !== text.slice(...at)) say('other words than the text’s');
    } else if (words !== '') say('words of a finding about the whole');
    if (about !== 'words' && fixes.some((fix) => fix.at[0] < fix.at[1]))
      say('a fix that takes words of the whole');
    if (media !== undefined) {
      if (alts[media.index] === undefined) say('no such attachment');
      if (media.at !== undefined) say(misplaced(alts[media.index] ?? '', media.at));
    }
    if (at[0] < last) say('out of order');
    last = at[0];
    for (const fix of fixes) {
      const wrong = misplaced(text, fix.at);
      if (wrong !== '') say(`a fix ${wrong}`);
      if (text.slice(...fix.at) === fix.text) say('a fix that changes nothing');
    }
    const reason = `${rule} ${at.join()} ${about} ${media?.index} ${media?.at?.join()} ${about === 'words' ? '' : message}`;
    if (seen.has(reason)) say('said twice');
    seen.add(reason);
  }
  const keys = issues.map(({ key }) => key);
  if (new Set(keys).size < keys.length) faults.push('two issues of the same name');
  return faults;
}

interface Applied {
  readonly issue: Issue;
  /** Where the fix wrote, in the mended text. */
  readonly from: number;
  readonly to: number;
}

/** Applies the first fix of each issue that touches none before it. */
function mend(
  text: string,
  issues: readonly Issue[],
): { readonly text: string; readonly applied: readonly Applied[] } {
  const chosen: Issue[] = [];
  for (const issue of issues) {
    const [fix] = issue.fixes;
    const free = chosen.every(
      ({ fixes: [other] }) =>
        other === undefined ||
        fix === undefined ||
        !(overlaps(other.at, fix.at) || other.at[0] === fix.at[0]),
    );
    if (fix !== undefined && free) chosen.push(issue);
  }
  chosen.sort((a, b) => (a.fixes[0]?.at[0] ?? 0) - (b.fixes[0]?.at[0] ?? 0));
  let mended = '';
  let read = 0;
  const applied: Applied[] = [];
  for (const issue of chosen) {
    const [fix] = issue.fixes;
    if (fix === undefined) continue;
    mended += text.slice(read, fix.at[0]);
    applied.push({ issue, from: mended.length, to: mended.length + fix.text.length });
    mended += fix.text;
    [, read] = fix.at;
  }
  return { text: mended + text.slice(read), applied };
}

const brief = (report: Report) =>
  report.issues.map(({ rule, at, fixes, message, severity }) => ({ rule, at, fixes, message, severity }));
const altsOf = (media: readonly { readonly alt: unknown }[] = []) =>
  media.map(({ alt }) => (typeof alt === 'string' ? alt : ''));

describe(`whatever is checked (seed ${seed})`, () => {
  it('gives a report whose offsets, order and names hold', () => {
    fc.assert(
      fc.property(anyText, anyGuide, anyRequest, (text, guide, request) => {
        const report = checkerOf(guide)(text, request);
        expect(faultsOf(text, report, altsOf(request.media))).toEqual([]);
      }),
      runs,
    );
  }, 120_000);

  it('can be mended by the first fixes together, and then nobody minds the same words there', () => {
    fc.assert(
      fc.property(anyText, anyGuide, anyRequest, (text, guide, request) => {
        const check = checkerOf(guide);
        const { issues } = check(text, request);
        const mended = mend(text, issues);
        const backwards = [...mended.applied].reverse().reduce((now, { issue }) => {
          const [fix] = issue.fixes;
          return fix === undefined ? now : applyFix(now, fix);
        }, text);
        expect(mended.text).toBe(backwards);
        const again = check(mended.text, request).issues;
        const same = (one: Issue, other: Issue): boolean =>
          one.about === 'words' && one.rule === other.rule && one.words === other.words;
        const untouched = issues.filter((issue) => mended.applied.every((one) => one.issue !== issue));
        const still = mended.applied.flatMap(({ issue, from, to }) => {
          const here = again.filter((one) => same(one, issue) && one.at[0] <= to && one.at[1] >= from);
          // One that could not be mended in the same go may have moved up to this place.
          if (here.length <= untouched.filter((one) => same(one, issue)).length) return [];
          return here.map(
            ({ rule, words }) => `${rule}: “${words}” is found again in ${JSON.stringify(mended.text)}`,
          );
        });
        expect(still).toEqual([]);
      }),
      runs,
    );
  }, 120_000);

  it('wakes every rule that has something to say', () => {
    const awake = rules.map((rule): Rule => {
      const { wakes, ...rest } = rule;
      return rest;
    });
    fc.assert(
      fc.property(anyText, anyGuide, anyRequest, (text, guide, request) => {
        const asleep = brief(checkerOf(guide)(text, request));
        expect(asleep).toEqual(brief(checkerOf(guide, awake)(text, request)));
      }),
      runs,
    );
  }, 120_000);

  it('is judged the same by a checker that saw other texts before', () => {
    fc.assert(
      fc.property(
        fc.array(anyText, { minLength: 1, maxLength: 4 }),
        anyGuide,
        fc.array(anyRequest, { minLength: 1, maxLength: 3 }),
        (texts, guide, requests) => {
          const experienced = checkerOf(guide);
          for (const request of requests) for (const text of texts) experienced(text, request);
          const mixed = texts.join(' ');
          for (const request of requests) {
            for (const text of [...texts, mixed]) {
              expect(experienced(text, request)).toEqual(checkerOf(guide)(text, request));
            }
          }
        },
      ),
      { ...runs, numRuns: Math.ceil(runs.numRuns / 3) },
    );
  }, 120_000);
});

describe('a megabyte', () => {
  const size = 1_000_000;
  const fill = (piece: string, length: number): string =>
    piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
  const pieces = [
    'a',
    ' ',
    '\n',
    '.',
    '!',
    '#',
    '@',
    '"',
    '“',
    '(',
    '[',
    '{',
    '<',
    '_',
    '-',
    '0',
    '1:',
    'X',
    '\u0301',
    '\uD83D',
    '🚧',
    '\u200D',
    'a.',
    'a@',
    'a-',
    '@a.',
    '#a ',
    'A ',
    'AB ',
    'the the ',
    'a, ',
    'of the ',
    'http://a.b/',
    'https://',
    'x.gov?utm_a=1&',
    '1 ',
    '12/',
    '555-',
    '5 p.m. to ',
    'Mary Smith ',
    'at 12 Elm ',
    'password: ',
    'May 5, ',
    '$1,',
    'residents are ',
    'de la ',
    'é',
    '日',
    '. A',
    '“a” ',
    '[a] ',
    '{{',
    '№',
    '½',
  ];

  const readToItsEnd = (text: string): void => {
    const guide = { ...defaultStyleGuide, rules: everythingOn };
    const report = createChecker(guide, throwing)(text, {
      now: Date.UTC(2026, 4, 4, 16),
      language: 'en',
      profile: 'emergency',
    });
    expect(report.rulesRun).toBeGreaterThan(0);
  };

  it('of everything that is hard to read is read to its end', () => {
    readToItsEnd(pieces.map((piece) => fill(piece, size / pieces.length)).join('\n'));
  }, 120_000);

  // Each alone takes minutes in all: a sample of it, and all of it when there is time.
  const alone = process.env.PLAINPOST_SOAK ? size : 20_000;
  it.each(pieces.map((piece) => ({ piece, name: JSON.stringify(piece) })))(
    'of $name alone, too',
    ({ piece }) => {
      readToItsEnd(fill(piece, alone));
    },
    120_000,
  );
});
