import { describe, expect, it } from 'vitest';
import { createChecker, defaultStyleGuide } from '@/lib/checks';

const check = createChecker(defaultStyleGuide);
const safe = (text: string, language = 'en') =>
  check(text, { now: Date.UTC(2026, 4, 4, 16), language, profile: 'standard' })
    .issues.filter((issue) => issue.safe)
    .map(({ words }) => words);

describe('fixes that may be made several at a time', () => {
  it('change how words are written and never what they say', () => {
    expect(safe('The council meets at 5:00PM on Main St. #roadclosure')).toEqual(['5:00PM', '#roadclosure']);
    expect(safe('La clínica abre el Lunes 4 de mayo.', 'es')).toEqual(['Lunes']);
  });

  it('leave out what another word is put in for, what there are two ways for, and what only the author knows', () => {
    expect(safe('Please utilize the north door tonight. We recieve calls at [PHONE].')).toEqual([]);
  });

  it('leave out what would drop a figure, however small the change looks', () => {
    expect(safe('The fair is on May 5th.')).toEqual([]);
  });
});
