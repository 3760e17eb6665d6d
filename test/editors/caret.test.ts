import { expect, it } from 'vitest';
import { movedCaret } from '@/lib/editors/caret';

// 'advised to utilize Oak' with 'utilize' (11 to 18) becoming 'use'.
it.each([
  ['before the words stays', [3, 3], [3, 3]],
  ['right before the words stays', [11, 11], [11, 11]],
  ['inside the words goes to their end', [14, 14], [14, 14]],
  ['right behind the words stays behind them', [18, 18], [14, 14]],
  ['after the words moves with the text', [22, 22], [18, 18]],
  ['a selection across the words keeps both its ends', [3, 22], [3, 18]],
] as const)('a caret %s', (_what, caret, moved) => {
  expect(movedCaret(caret, [11, 18], 3)).toEqual(moved);
});

it.each([
  ['the words themselves', [11, 18]],
  ['a part of the words', [13, 15]],
] as const)(
  'a selection of %s is one no longer: the next key must not take the new words away',
  (_what, caret) => {
    expect(movedCaret(caret, [11, 18], 3)).toEqual([14, 14]);
  },
);

it('stands behind an inserted text', () => {
  expect(movedCaret([5, 5], [5, 5], 10)).toEqual([15, 15]);
});

it('goes behind the new words when nobody knows where it was', () => {
  expect(movedCaret(undefined, [11, 18], 3)).toEqual([14, 14]);
});
