// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { looksOfBlocks } from '@/lib/editors/looks-of-blocks';
import { readLines } from '@/lib/editors/read-lines';
import { createTextMap } from '@/lib/editors/text-map';

/** Lines as Draft.js draws them: blocks of spans, a lone `<br>` in an empty one. */
function boxOf(...lines: string[]) {
  document.body.innerHTML = lines.map((line) => `<div data-block="true"><div>${line}</div></div>`).join('');
  return createTextMap(document.body, readLines(document.body, looksOfBlocks));
}

const span = (text: string) => `<span><span data-text="true">${text}</span></span>`;
const empty = '<span><br data-text="true"></span>';

describe('a text map', () => {
  it('reads lines as the editor holds them, an empty one included', () => {
    expect(boxOf(span('Road closed'), empty, span('Use Oak St.')).text).toBe('Road closed\n\nUse Oak St.');
  });

  it('joins what decorators split, such as a hashtag in a span of its own', () => {
    expect(boxOf(span('Avoid it ') + span('#OakSt') + span(' today')).text).toBe('Avoid it #OakSt today');
  });

  it('reads a no-break space as the blank a person typed', () => {
    expect(boxOf(span('Oak&nbsp;St.')).text).toBe('Oak St.');
  });

  it('finds the words of every span again', () => {
    const map = boxOf(span('Avoid ') + span('#OakSt') + span(' now'), empty, span('Leave early'));
    for (let start = 0; start < map.text.length; start++) {
      for (let end = start + 1; end <= map.text.length; end++) {
        const words = map.text.slice(start, end);
        if (!words.includes('\n')) expect(map.range([start, end])?.toString()).toBe(words);
      }
    }
  });

  it('takes every offset to the page and back', () => {
    const map = boxOf(span('One ') + span('#Two'), empty, span('Three'), empty);
    for (let offset = 0; offset <= map.text.length; offset++) {
      const range = map.range([offset, offset]);
      expect(range && map.offset(range.startContainer, range.startOffset)).toBe(offset);
    }
  });

  it('puts the caret of an empty line before its line break', () => {
    const range = boxOf(span('One'), empty).range([4, 4]);
    expect(range?.startContainer.childNodes[range.startOffset]?.nodeName).toBe('BR');
  });

  it('understands a place given as a child of an element, as browsers give after a triple click', () => {
    const map = boxOf(span('One ') + span('two'), span('three'));
    const [first, second] = document.querySelectorAll('[data-block]');
    expect(first && map.offset(first, 0)).toBe(0);
    expect(first && map.offset(first, 1)).toBe(7);
    expect(second && map.offset(second, 0)).toBe(8);
  });

  it('knows nothing of places outside the box, spans past its end or nodes that have gone', () => {
    const map = boxOf(span('One'));
    expect(map.range([0, 9])).toBeUndefined();
    expect(map.range([3, 1])).toBeUndefined();
    expect(map.offset(document.documentElement, 0)).toBeUndefined();
    document.body.replaceChildren();
    expect(map.range([0, 3])).toBeUndefined();
  });
});
