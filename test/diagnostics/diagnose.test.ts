// @vitest-environment jsdom
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { diagnose } from '@/lib/diagnostics';
import { isKnownWord } from '@/lib/diagnostics/known-words';
import { siteById } from '@/lib/sites';
import { howMany } from '../how-many';

const asking = { plainpost: '0.1.0', browser: 'Browser/1' };
const x = siteById('x');

afterEach(() => document.body.replaceChildren());

const page = (html: string) => {
  document.body.innerHTML = html;
  return document;
};

describe('diagnostics', () => {
  it('tell what a box is, what our selectors make of it, and what stands around it', () => {
    page(`<div role="dialog" aria-label="Create post"><div class="x1y2z3"><div data-testid="tweetTextarea_0"
      role="textbox" contenteditable="true" aria-label="Post text" class="public-DraftEditor-content"></div></div>
      <button data-testid="tweetButton" aria-disabled="true">Post</button></div>`);
    const { boxes, selectors, site } = diagnose(document, x, asking);
    expect(site).toBe('x');
    expect(boxes).toMatchObject([
      {
        element: { tag: 'div', role: 'textbox', testId: 'tweetTextarea_0', label: 'Post text' },
        engine: 'draft-js',
        composer: 'post',
        around: [{ role: 'dialog', label: 'Create post' }],
        controls: [{ tag: 'button', testId: 'tweetButton', says: 'Post' }],
      },
    ]);
    expect(selectors).toContainEqual(expect.objectContaining({ what: 'submit', found: 1 }));
  });

  it('see into open shadow roots', () => {
    const host = document.createElement('div');
    host.attachShadow({ mode: 'open' }).innerHTML =
      '<div role="dialog"><div class="ql-editor" contenteditable="true"></div></div>';
    document.body.append(host);
    const { boxes } = diagnose(document, siteById('linkedin'), asking);
    expect(boxes).toMatchObject([{ composer: 'post', engine: 'quill', element: { classes: ['ql-editor'] } }]);
  });

  it('leave out what differs from person to person: names in labels and test ids, long numbers, links', () => {
    page(`<form action="/jane"><div data-testid="UserAvatar-Container-janedoe" id="jane-1"><a href="/janedoe">Jane</a>
      <textarea aria-label="Reply to Jane Doe" data-testid="reply-8812345" placeholder="Jane, what’s new?"></textarea>
      <button title="Jane" aria-label="Jane’s account" class="jane__doe9">Jane</button></div></form>`);
    expect(JSON.stringify(diagnose(document, x, asking))).not.toMatch(/jane|doe|8812345/i);
  });

  it('never hold a word that was typed or that stands on the page', () => {
    const word = fc
      .string({
        unit: fc.constantFrom(...'abcdefghiklmnoprstuvwyzáñ0123456789'),
        minLength: 5,
        maxLength: 12,
      })
      .filter((made) => !isKnownWord(made));
    fc.assert(
      fc.property(fc.array(word, { minLength: 8, maxLength: 8 }), (words) => {
        const [first, second, third, fourth, fifth, sixth, seventh, eighth] = words.map((one) => `q${one}`);
        page(`<main><h1>${first}</h1><p>${second} <img alt="${third}"></p><a href="/${fourth}">${fourth}</a>
          <div contenteditable="true" role="textbox" aria-label="${fifth}"><p>${sixth}</p></div>
          <textarea placeholder="${seventh}">${eighth}</textarea><input value="${first}">
          <button title="${second}">${third}</button><div role="button" aria-label="Post ${fourth}">${fifth}</div></main>`);
        const told = JSON.stringify(diagnose(document, x, asking)).toLowerCase();
        for (const one of words) expect(told).not.toContain(`q${one}`);
      }),
      { numRuns: howMany(60) },
    );
  });

  it('stay short on a page of a thousand boxes', () => {
    page(
      '<main><div role="group"><textarea aria-label="Post"></textarea><button>Post</button></div></main>'.repeat(
        1_000,
      ),
    );
    const told = diagnose(document, x, asking);
    expect(told.left).toBe(988);
    expect(JSON.stringify(told).length).toBeLessThan(60_000);
  });

  it('change nothing on the page', () => {
    page('<div contenteditable="true"><p>Oak St. is closed.</p></div>');
    const before = document.documentElement.outerHTML;
    diagnose(document, x, asking);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
