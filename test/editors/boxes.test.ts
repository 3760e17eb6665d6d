// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { editorOf, isOptedOut, isWritable } from '@/lib/editors';
import { cutsMention } from '@/lib/editors/cuts-mention';

beforeEach(() => document.body.replaceChildren());

function box(html: string): HTMLElement {
  document.body.innerHTML = html;
  const found = document.querySelector<HTMLElement>('#box');
  if (found === null) throw new Error('There is no box.');
  return found;
}

describe('which editor a box needs', () => {
  it.each([
    ['<textarea id="box"></textarea>', 'text-field'],
    ['<input id="box">', 'text-field'],
    ['<div id="box" contenteditable="true" data-lexical-editor="true"></div>', 'lexical'],
    ['<div id="box" class="notranslate public-DraftEditor-content"></div>', 'draft-js'],
    ['<div id="box"><div data-contents="true"></div></div>', 'draft-js'],
    ['<div id="box" class="tiptap ProseMirror"></div>', 'prosemirror'],
    ['<div id="box" class="ql-editor"></div>', 'quill'],
    ['<div id="box" contenteditable="true"></div>', 'content-editable'],
  ])('%s: %s', (html, engine) => {
    expect(editorOf(box(html)).engine).toBe(engine);
  });
});

describe('a box that can be written to', () => {
  it.each([
    ['<textarea id="box"></textarea>', true],
    ['<textarea id="box" readonly></textarea>', false],
    ['<textarea id="box" disabled></textarea>', false],
    ['<fieldset disabled><textarea id="box"></textarea></fieldset>', false],
    ['<div inert><textarea id="box"></textarea></div>', false],
    ['<input id="box">', true],
    ['<input id="box" type="search">', true],
    ['<input id="box" type="email">', false],
    ['<input id="box" type="password">', false],
    ['<div id="box" contenteditable="true"></div>', true],
    ['<div id="box" contenteditable="plaintext-only"></div>', true],
    ['<div id="box" contenteditable></div>', true],
    ['<div id="box" contenteditable="false"></div>', false],
    ['<div contenteditable="true"><p id="box"></p></div>', true],
    ['<div id="box" contenteditable="true" aria-readonly="true"></div>', false],
    ['<div id="box" contenteditable="true" aria-disabled="true"></div>', false],
    ['<div id="box"></div>', false],
  ])('%s: %s', (html, writable) => {
    expect(isWritable(box(html))).toBe(writable);
  });
});

describe('a page that asks writing tools to stay away', () => {
  it.each([
    ['<textarea id="box" data-gramm="false"></textarea>', true],
    ['<textarea id="box" data-gramm_editor="false"></textarea>', true],
    ['<form data-enable-grammarly="false"><input id="box"></form>', true],
    ['<div data-lt-active="false"><div id="box" contenteditable="true"></div></div>', true],
    ['<textarea id="box" data-plainpost="false"></textarea>', true],
    ['<textarea id="box" data-gramm="true"></textarea>', false],
    ['<textarea id="box" spellcheck="false"></textarea>', false],
  ])('%s: %s', (html, optedOut) => {
    expect(isOptedOut(box(html))).toBe(optedOut);
  });

  it('is heard from outside of a shadow root too', () => {
    const host = box('<div id="box" data-gramm="false"></div>');
    const inner = document.createElement('textarea');
    host.attachShadow({ mode: 'open' }).append(inner);
    expect(isOptedOut(inner)).toBe(true);
  });
});

describe('a text field', () => {
  it('is read as it is, its no-break spaces included', () => {
    const field = box('<textarea id="box"></textarea>') as HTMLTextAreaElement;
    field.value = 'Oak\u00a0St.\r\nNow';
    expect(editorOf(field).read(field).text).toBe('Oak\u00a0St.\nNow');
  });

  it('has a caret only while it has the focus', () => {
    const field = box('<textarea id="box">Oak St.</textarea>') as HTMLTextAreaElement;
    field.setSelectionRange(1, 3);
    expect(editorOf(field).read(field).caret()).toBeUndefined();
    field.focus();
    field.setSelectionRange(1, 3);
    expect(editorOf(field).read(field).caret()).toEqual([1, 3]);
  });
});

describe('a mention that is only text', () => {
  const text = 'Ask @RideCVT, or write to bus@maplefalls.gov @Larkspur.Town';
  const change = (words: string) =>
    cutsMention(text, [text.indexOf(words), text.indexOf(words) + words.length]);

  it.each(['Ride', 'Ask @Ride', 'CVT, or', '.Town'])('is cut by a change of “%s”', (words) => {
    expect(change(words)).toBe(true);
  });

  it.each(['Ask ', ', or', 'maplefalls', '@RideCVT', 'Ask @RideCVT', text])(
    'is not cut by a change of “%s”',
    (words) => {
      expect(change(words)).toBe(false);
    },
  );

  it('is cut by words put into it, and not by words put beside it', () => {
    expect(cutsMention(text, [6, 6])).toBe(true);
    expect(cutsMention(text, [4, 4])).toBe(false);
    expect(cutsMention(text, [12, 12])).toBe(false);
  });
});
