// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { editors } from '@/lib/editors';
import { type Sample, samples } from './samples';

function open({ html }: Pick<Sample, 'html'>): HTMLElement {
  document.body.innerHTML = '<div contenteditable="true"></div>';
  const box = document.querySelector('div');
  if (box === null) throw new Error('There is no box.');
  box.innerHTML = html;
  return box;
}

describe.each(samples)('$engine: $what', (sample) => {
  it('reads as it shows', () => {
    expect(editors[sample.engine].read(open(sample)).text).toBe(sample.text);
  });

  it('keeps whole what the editor holds as one thing', () => {
    const { text, kept } = editors[sample.engine].read(open(sample));
    expect(kept.map(([start, end]) => text.slice(start, end))).toEqual(sample.kept ?? []);
  });

  it('takes every place of the text to the page and back', () => {
    const { range, text, caret } = editors[sample.engine].read(open(sample));
    for (let offset = 0; offset <= text.length; offset++) {
      // Between the two halves of an emoji there is no place.
      if (/[\uDC00-\uDFFF]/.test(text.charAt(offset))) continue;
      const place = range([offset, offset]);
      if (!(place instanceof Range)) throw new Error(`There is no place for offset ${offset}.`);
      document
        .getSelection()
        ?.setBaseAndExtent(place.startContainer, place.startOffset, place.endContainer, place.endOffset);
      expect(caret(), `offset ${offset}`).toEqual([offset, offset]);
    }
  });

  it('knows that all of it is selected when its element is', () => {
    const box = open(sample);
    document.getSelection()?.selectAllChildren(box);
    const { caret, text } = editors[sample.engine].read(box);
    expect(caret()).toEqual([0, text.length]);
  });
});
