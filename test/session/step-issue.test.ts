import { describe, expect, it } from 'vitest';
import type { Issue } from '@/lib/checks/report';
import { stepIssue } from '@/lib/session';

const issue = (key: string, start: number, about: Issue['about'] = 'words') =>
  ({ key, about, at: [start, start + 4] }) as unknown as Issue;
const issues = [issue('second', 20), issue('post', 0, 'post'), issue('first', 5), issue('third', 40)];
const step = (card: string | undefined, caret: number, by: 1 | -1) =>
  stepIssue(issues, card, [caret, caret], by)?.key;

describe('going through the issues by keyboard', () => {
  it('goes on from the one whose card is open, in the order of the text, and round at its ends', () => {
    expect(step('first', 0, 1)).toBe('second');
    expect(step('third', 0, 1)).toBe('first');
    expect(step('first', 0, -1)).toBe('third');
  });

  it('begins at the caret where none is open, with the words the caret is in', () => {
    expect(step(undefined, 22, 1)).toBe('second');
    expect(step(undefined, 25, 1)).toBe('third');
    expect(step(undefined, 25, -1)).toBe('second');
    expect(step(undefined, 60, 1)).toBe('first');
  });

  it('goes nowhere where no words are at fault', () => {
    expect(stepIssue([issue('post', 0, 'post')], undefined, undefined, 1)).toBeUndefined();
  });
});
