// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { boxInUse } from '@/lib/attach';

beforeEach(() => {
  document.body.innerHTML = '';
});

/** Puts an element on the page and the focus into it. */
function focusOn(html: string, inside = '*'): HTMLElement {
  document.body.innerHTML = html;
  const element = document.body.querySelector<HTMLElement>(inside) ?? document.body;
  element.focus();
  return element;
}

describe('the box in use', () => {
  it.each(['<textarea></textarea>', '<input>', '<input type="text">', '<input type="search">'])(
    'is the text field with the focus: %s',
    (html) => {
      const field = focusOn(html);
      expect(boxInUse(window)).toEqual({ box: field, answer: { found: 'box' } });
    },
  );

  it('lies as deep in open shadow roots as it likes', () => {
    const outer = document.createElement('town-field');
    const inner = document.createElement('town-input');
    const field = document.createElement('textarea');
    outer.attachShadow({ mode: 'open' }).append(inner);
    inner.attachShadow({ mode: 'open' }).append(field);
    document.body.append(outer);
    field.focus();
    expect(boxInUse(window).box).toBe(field);
  });

  it.each([
    '<input type="password">',
    '<input type="number">',
    '<input type="email">',
    '<button>Send</button>',
  ])('is none for a secret, a number or what is no text: %s', (html) => {
    focusOn(html);
    expect(boxInUse(window)).toEqual({ answer: { found: 'no-box' } });
  });

  it.each([
    '<textarea readonly></textarea>',
    '<input readonly>',
    '<textarea aria-readonly="true"></textarea>',
  ])('is none where nobody can write: %s', (html) => {
    focusOn(html);
    expect(boxInUse(window)).toEqual({ answer: { found: 'locked' } });
  });

  it('is none where the page asks writing tools to stay out', () => {
    focusOn('<div data-gramm="false"><textarea></textarea></div>', 'textarea');
    expect(boxInUse(window)).toEqual({ answer: { found: 'opted-out' } });
  });

  it('is none while nothing has the focus', () => {
    expect(boxInUse(window)).toEqual({ answer: { found: 'no-box' } });
  });
});
