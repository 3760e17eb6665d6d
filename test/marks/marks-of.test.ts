import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { looks, marksOf } from '@/components/marks/marks-of';
import type { Issue } from '@/lib/checks/report';

const issue = (given: Partial<Issue>): Issue => ({
  key: 'one',
  rule: 'complex-word',
  kind: 'plain-language',
  severity: 'warning',
  at: [7, 14],
  about: 'words',
  words: 'utilize',
  title: '',
  message: '',
  why: '',
  source: '',
  fixes: [],
  ...given,
});

describe('the marks of issues', () => {
  it('are of words only: what concerns the post or a picture is said in the sidebar', () => {
    const issues = [issue({}), issue({ about: 'post' }), issue({ about: 'media' })];
    expect(marksOf(issues, undefined)).toEqual([{ look: 'warning', at: [7, 14] }]);
  });

  it('tint what is over a limit, so that the words in it can be marked as well', () => {
    expect(marksOf([issue({ rule: 'length-limit', severity: 'error' })], undefined)).toEqual([
      { look: 'over', at: [7, 14] },
    ]);
  });

  it('show the issue a person looks at besides its own mark', () => {
    const marks = marksOf([issue({}), issue({ key: 'two', at: [20, 22] })], 'two');
    expect(marks.filter(({ look }) => look === 'pointed')).toEqual([{ look: 'pointed', at: [20, 22] }]);
    expect(marks).toHaveLength(3);
  });
});

describe('marks painted in a box and marks drawn over one', () => {
  const painted = readFileSync('entrypoints/marks.css', 'utf8');
  const drawn = readFileSync('components/marks/overlay.css', 'utf8');
  const coloursOf = (css: string) => {
    const [ordinary = ''] = css.split('@media');
    return new Set(ordinary.match(/#[\da-f]{6}|rgb\([^)]*\)/g));
  };

  it('have the same colours', () => {
    expect(coloursOf(painted).size).toBeGreaterThan(3);
    expect(coloursOf(drawn)).toEqual(coloursOf(painted));
  });

  it('have a style for every look', () => {
    for (const look of looks) {
      expect(painted).toContain(`::highlight(plainpost-${look})`);
      expect(drawn).toMatch(new RegExp(`\\.${look}\\b`));
    }
  });
});
