// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { composerAt, type Site, siteById } from '@/lib/sites';
import { pathOf } from '@/lib/sites/deep-query';
import { findComposers } from '@/lib/sites/find-composers';

afterEach(() => document.body.replaceChildren());

const site = (id: string): Site => {
  const found = siteById(id);
  if (found === undefined) throw new Error(`There is no site ${id}.`);
  return found;
};

const lexical = '<div role="textbox" contenteditable="true" data-lexical-editor="true"></div>';
const found = (id: string, html: string): number => {
  document.body.innerHTML = html;
  return findComposers(site(id), document).length;
};

describe('the compose box of a post on Facebook', () => {
  it('stands in the dialog that takes files, whatever it is called', () => {
    expect(
      found('facebook', `<div role="dialog" aria-label="投稿を作成"><input type="file">${lexical}</div>`),
    ).toBe(1);
  });

  it.each([
    ['on the feed', lexical],
    ['in a dialog without files', `<div role="dialog">${lexical}</div>`],
    ['below a post', `<div role="article">${lexical}<input type="file"></div>`],
    [
      'below a post that stands in a dialog',
      `<div role="dialog"><input type="file"><div role="article">${lexical}</div></div>`,
    ],
    [
      'at the foot of a dialog with one post',
      `<div role="dialog"><form role="presentation"><input type="file">${lexical}</form></div>`,
    ],
  ])('is none %s', (_where, html) => {
    expect(found('facebook', html)).toBe(0);
  });
});

describe('a compose box', () => {
  it('is found from whatever inside it an event comes from', () => {
    document.body.innerHTML =
      '<div data-testid="tweetTextarea_0" contenteditable="true"><p><b>a</b></p></div>';
    const inner = document.querySelector('b');
    const { box, kind } = composerAt(site('x'), inner ? pathOf(inner) : []) ?? {};
    expect(box?.dataset.testid).toBe('tweetTextarea_0');
    expect(kind?.kind).toBe('post');
  });

  it('is found in an open shadow root, and not where a comment is written', () => {
    for (const around of ['share', 'comments-comment-box']) {
      const host = document.createElement('div');
      host.attachShadow({
        mode: 'open',
      }).innerHTML = `<div class="${around}"><div class="ql-editor" contenteditable="true"></div></div>`;
      document.body.append(host);
    }
    expect(findComposers(site('linkedin'), document)).toHaveLength(1);
  });

  it('is none outside of a form of Mastodon’s, nor in its search', () => {
    expect(found('mastodon', '<textarea></textarea><form class="compose-form"><input></form>')).toBe(0);
    expect(found('mastodon', '<form class="compose-form"><input><textarea></textarea></form>')).toBe(1);
  });
});
