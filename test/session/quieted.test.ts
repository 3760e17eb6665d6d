import { describe, expect, it } from 'vitest';
import type { Issue } from '@/lib/checks/report';
import {
  isQuieted,
  isToBeAsked,
  withAsked,
  withIgnored,
  withoutQuiet,
  withRule,
  withWords,
} from '@/lib/session/quieted';
import type { Quieted } from '@/lib/settings';

const nothing: Quieted = { rules: [], words: [], ignored: {}, asked: [], required: [] };
const issue = (rule: string, words: string) => ({ rule, words, title: 'A title' }) as Issue;

describe('what a person silenced for good', () => {
  it('is those words of that rule, and nothing else', () => {
    const now = withWords(nothing, issue('complex-word', 'utilize'));
    expect(isQuieted(now, issue('complex-word', 'utilize'))).toBe(true);
    expect(isQuieted(now, issue('complex-word', 'commence'))).toBe(false);
    expect(isQuieted(now, issue('gov-jargon', 'utilize'))).toBe(false);
    expect(isQuieted(withoutQuiet(now, 'complex-word', 'utilize'), issue('complex-word', 'utilize'))).toBe(
      false,
    );
  });

  it('is all a rule says, once the rule is off, until it is on again', () => {
    const now = withRule(nothing, 'complex-word', 'Use a simpler word');
    expect(isQuieted(now, issue('complex-word', 'commence'))).toBe(true);
    expect(withRule(now, 'complex-word', 'Use a simpler word').rules).toHaveLength(1);
    expect(isQuieted(withoutQuiet(now, 'complex-word'), issue('complex-word', 'commence'))).toBe(false);
  });
});

describe('a rule that is ignored again and again', () => {
  const times = (count: number) =>
    Array.from({ length: count }).reduce<Quieted>((now) => withIgnored(now, 'constructor'), nothing);

  it('is asked about at the third time, and never twice', () => {
    expect(isToBeAsked(times(2), 'constructor')).toBe(false);
    expect(isToBeAsked(times(3), 'constructor')).toBe(true);
    expect(isToBeAsked(withAsked(times(3), 'constructor'), 'constructor')).toBe(false);
    expect(isToBeAsked(withRule(times(3), 'constructor', ''), 'constructor')).toBe(false);
  });
});
