// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import type { Ask } from '@/lib/connection';
import { editors } from '@/lib/editors';
import { createSessions, postsBeside } from '@/lib/session';
import { isSamePost } from '@/lib/session/is-same-post';
import x from '@/lib/sites/x';
import { emptyReport } from '../empty-report';

beforeEach(() => {
  globalThis.ResizeObserver ??= class {
    observe() {}
    unobserve() {}
    disconnect() {}
  };
  document.body.innerHTML = '<div role="dialog"></div><main data-testid="primaryColumn"></main>';
});

const draw = (text: string, where = '[role="dialog"]') => {
  const box = document.createElement('div');
  box.innerHTML = `<div data-contents="true"><div data-block="true">${text}</div></div>`;
  document.querySelector(where)?.append(box);
  return box;
};

function start() {
  const ask = (async () => ({ ok: true, value: emptyReport })) as unknown as Ask;
  return createSessions({
    site: x,
    editorFor: () => editors['draft-js'],
    ask,
    language: () => 'en',
    isOurs: () => false,
  });
}

describe('the sessions of a page', () => {
  it('give each box a post of its own, and remember which was used last', () => {
    const sessions = start();
    const first = sessions.attach(draw('Oak St. is closed.'));
    const second = sessions.attach(draw('Elm St. is open.'));
    expect(first.id).not.toBe(second.id);
    expect(sessions.store.getState().current).toBe(second);
    expect(sessions.store.getState().all).toEqual([first, second]);
  });

  it('know a post again when its box is put up anew, also with a letter more', () => {
    const sessions = start();
    const box = draw('Oak St. is closed until noon.');
    const before = sessions.attach(box);
    box.remove();
    expect(sessions.attach(draw('Oak St. is closed until noon. T'))).toBe(before);
  });

  it('take another text for another post', () => {
    const sessions = start();
    const box = draw('Oak St. is closed until noon.');
    const before = sessions.attach(box);
    box.remove();
    expect(sessions.attach(draw('The pool opens on Saturday.'))).not.toBe(before);
    expect(sessions.resume(draw('Free masks at the library.'))).toBe(false);
  });

  it('tell which posts are written side by side, in the page’s order, and of no others', () => {
    const sessions = start();
    const [first, last] = [draw('One.'), draw('Two.')];
    sessions.attach(draw('Elsewhere.', 'main'));
    sessions.attach(last);
    sessions.attach(first);
    const posts = postsBeside(sessions.store.getState());
    expect(posts.map(({ current }) => current)).toEqual([true, false]);
    sessions.attach(document.querySelector<HTMLElement>('main > div') ?? first);
    expect(postsBeside(sessions.store.getState())).toEqual([]);
  });

  it('tell whoever follows of each change, until they end it', () => {
    const sessions = start();
    let changes = 0;
    const end = sessions.follow(() => changes++);
    const session = sessions.attach(draw('One.'));
    const heard = changes;
    session.set({ pointed: 'a' });
    expect(changes).toBe(heard + 1);
    end();
    session.set({ pointed: 'b' });
    expect(changes).toBe(heard + 1);
  });
});

describe('the same post', () => {
  it.each([
    ['Oak St. is closed.', 'Oak St. is closed.', true],
    ['Oak St. is closed.', 'Oak St. is now closed.', true],
    ['Oak St. is closed.', 'Elm St. is open again today.', false],
    ['Oak St. is closed.', '', false],
  ])('“%s” and “%s”: %s', (left, came, same) => {
    expect(isSamePost(left, came)).toBe(same);
  });
});
