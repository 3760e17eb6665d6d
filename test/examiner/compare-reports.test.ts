import { describe, expect, it } from 'vitest';
import { createChecker, defaultStyleGuide, type StyleGuide } from '@/lib/checks';
import { compareReports } from '@/lib/examiner';

const text = 'Please utilize the ramp at the rec center prior to Monday.';
const report = (change: Partial<StyleGuide>) =>
  createChecker({ ...defaultStyleGuide, ...change })(text, { now: Date.UTC(2026, 4, 4), language: 'en' });
const words = (issues: readonly { readonly words: string }[]) => issues.map((issue) => issue.words);

describe('what two style guides find in one post', () => {
  it('is told apart: newly flagged, no longer flagged, the same', () => {
    const before = report({});
    const after = report({
      rules: { [before.issues.find((issue) => issue.words === 'utilize')?.rule ?? '']: { on: false } },
      entries: [
        {
          ...{ type: 'existence', id: 'own.rec', message: 'No “%s”.', severity: 'warning', scope: 'text' },
          tokens: ['rec center'],
        },
      ],
    });
    const { added, gone, same } = compareReports(before, after);
    expect(words(added)).toEqual(['rec center']);
    expect(words(gone)).toEqual(['utilize']);
    expect(words(same)).toContain('prior to');
  });

  it('counts an issue that only matters more or less as the same, told as it is now', () => {
    const before = report({});
    const rules = Object.fromEntries(before.issues.map(({ rule }) => [rule, { severity: 'error' as const }]));
    const { added, gone, same } = compareReports(before, report({ rules }));
    expect([added, gone]).toEqual([[], []]);
    expect(same.every(({ severity }) => severity === 'error')).toBe(true);
  });
});
