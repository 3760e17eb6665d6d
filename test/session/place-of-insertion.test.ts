import { expect, it } from 'vitest';
import { placeOf } from '@/lib/session/place-of-insertion';

const put = (draft: string, caret: readonly [number, number] | undefined) => {
  const { at, text } = placeOf(draft, caret, 'ROAD');
  return draft.slice(0, at[0]) + text + draft.slice(at[1]);
};

it('fills an empty box with the template and nothing else', () => {
  expect(put('', undefined)).toBe('ROAD');
  expect(put('', [0, 0])).toBe('ROAD');
});

it('sets the template off by a blank line from words on the same line', () => {
  expect(put('Flooding.', [9, 9])).toBe('Flooding.\n\nROAD');
  expect(put('Flooding.', [0, 0])).toBe('ROAD\n\nFlooding.');
  expect(put('One. Two.', [5, 5])).toBe('One. \n\nROAD\n\nTwo.');
});

it('adds no blank line where one is already', () => {
  expect(put('Flooding.\n\n', [11, 11])).toBe('Flooding.\n\nROAD');
  expect(put('One.\n\nTwo.', [5, 5])).toBe('One.\nROAD\nTwo.');
});

it('replaces what is selected', () => {
  expect(put('old text', [0, 8])).toBe('ROAD');
});

it('goes to the end when the caret is unknown or lies beyond the text', () => {
  expect(put('Text', undefined)).toBe('Text\n\nROAD');
  expect(put('Text', [9, 9])).toBe('Text\n\nROAD');
});
