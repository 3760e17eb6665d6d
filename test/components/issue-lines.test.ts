import { describe, expect, it } from 'vitest';
import { queryAt } from '@/components/picker/query-at';
import { alike } from '@/components/sidebar/issues/alike';
import { changeOf } from '@/components/sidebar/issues/change-of';
import { falseAlarm } from '@/components/sidebar/issues/false-alarm';
import type { Issue } from '@/lib/checks/report';

const issue = (rule: string, words: string, fixes: readonly string[], safe = false) =>
  ({
    rule,
    words,
    about: 'words',
    at: [0, words.length],
    fixes: fixes.map((text) => ({ at: [0, words.length], text, label: text })),
    ...(safe && { safe: true }),
  }) as unknown as Issue;

describe('issues that are mended at one press', () => {
  it('are all of a rule whose fixes are safe', () => {
    const tags = [
      issue('hashtag', '#boilwater', ['#BoilWater'], true),
      issue('hashtag', '#roadclosure', ['#RoadClosure'], true),
    ];
    expect(
      alike(tags[0] as Issue, [...tags, issue('hashtag', '#nowhere', ['#NoWhere', '#NowHere'])]),
    ).toEqual(tags);
  });

  it('are of any other rule only the same words with the same one way out', () => {
    const one = issue('complex-word', 'utilize', ['use']);
    const others = [issue('complex-word', 'commence', ['start']), issue('spelling', 'utilize', ['use'])];
    expect(alike(one, [one, ...others, one])).toEqual([one, one]);
    const two = issue('complex-word', 'acquire', ['get', 'buy']);
    expect(alike(two, [two, two])).toEqual([]);
  });
});

describe('what a fix would change', () => {
  it('is shown with a few words on either side, cut at blanks, in one line', () => {
    const text =
      'Residents of the whole county are advised to utilize Oak St.\nand Elm St. until the crews are done';
    const start = text.indexOf('utilize');
    expect(changeOf(text, { at: [start, start + 7], text: 'use', label: '' })).toEqual({
      before: '…are advised to ',
      old: 'utilize',
      now: 'use',
      after: ' Oak St. ↵ and Elm St.…',
    });
  });
});

describe('a report of a false alarm', () => {
  it('holds the rule, the words and 15 characters on either side, and no more of the post', () => {
    const text = `${'secret '.repeat(9)}please utilize it today ${'secret '.repeat(9)}`;
    const start = text.indexOf('utilize');
    const at: Issue['at'] = [start, start + 7];
    const report = falseAlarm({ ...issue('complex-word', 'utilize', []), at }, text, 'X');
    expect(report).toBe(
      'Plainpost, false alarm: complex-word (X)\n secret please [[utilize]] it today secre',
    );
  });
});

describe('the search for a template in a post', () => {
  const at = (text: string) => queryAt(text, [text.length, text.length]);

  it('begins with // at the start of a word', () => {
    expect(at('//')).toEqual({ at: [0, 2], words: '' });
    expect(at('Roads: //boil wa')).toEqual({ at: [7, 16], words: 'boil wa' });
    expect(at('One\n//road')).toEqual({ at: [4, 10], words: 'road' });
  });

  it('is none in an address, in a line of slashes, after a blank, or in another line', () => {
    for (const text of ['https://', 'https://riverton.gov', '///', '// not', 'a//b', '//one\ntwo']) {
      expect(at(text), text).toBeUndefined();
    }
    expect(queryAt('//boil', [2, 6])).toBeUndefined();
  });
});
