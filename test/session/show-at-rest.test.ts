import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import type { Issue, Report } from '@/lib/checks/report';
import { emptySession, type SessionState } from '@/lib/session';
import { showAtRest } from '@/lib/session/show-at-rest';

const reportOf = (...words: readonly string[]) =>
  ({
    issues: words.map(
      (one) => ({ rule: 'complex-word', words: one, fixes: [{ text: 'use' }] }) as unknown as Issue,
    ),
  }) as unknown as Report;

/** A post in which somebody types at the end of a text. */
const typing = (text: string, report: Report): Partial<SessionState> => ({
  text,
  report,
  typingAt: text.length,
});

beforeEach(() => void vi.useFakeTimers());

describe('what stands beside a post while somebody types', () => {
  let shownText = '';
  const follow = (start: Partial<SessionState>) => {
    const store = createStore<SessionState>(() => ({ ...emptySession, ...start }));
    const shown = showAtRest(store);
    const tell = () => {
      shownText = shown.getState().text;
    };
    tell();
    shown.subscribe(tell);
    return { store, shown };
  };

  it('follows in a pause, and after a while also without one', () => {
    const { store } = follow(typing('Please utilize', reportOf('utilize')));
    store.setState(typing('Please utilize O', reportOf('utilize')));
    expect(shownText).toBe('Please utilize');
    vi.advanceTimersByTime(100);
    expect(shownText).toBe('Please utilize O');
    for (const text of ['Oa', 'Oak', 'Oak ', 'Oak S']) {
      store.setState(typing(text, reportOf('utilize')));
      vi.advanceTimersByTime(80);
    }
    expect(shownText).toBe('Oak S');
  });

  it('follows at once when words are gone that could be pressed to mend them', () => {
    const { store } = follow(typing('Please utilize', reportOf('utilize')));
    store.setState(typing('Please utilizes', reportOf()));
    expect(shownText).toBe('Please utilizes');
  });

  it('follows at once when the post is emptied, and when something else is done than typing', () => {
    const { store } = follow(typing('Please', reportOf()));
    store.setState(typing('', reportOf()));
    expect(shownText).toBe('');
    store.setState({ text: 'Please', typingAt: undefined });
    expect(shownText).toBe('Please');
  });

  it('stays as it is while it is pressed, and follows when the press is over', () => {
    const { store, shown } = follow({ text: 'Please utilize', report: reportOf('utilize') });
    shown.hold();
    store.setState({ text: 'Please', report: reportOf() });
    shown.catchUp();
    expect(shownText).toBe('Please utilize');
    shown.letGo();
    expect(shownText).toBe('Please');
  });

  it('follows after a while when the end of a press is never heard of', () => {
    const { store, shown } = follow({ text: 'Please utilize' });
    shown.hold();
    store.setState({ text: 'Please' });
    vi.advanceTimersByTime(2_999);
    expect(shownText).toBe('Please utilize');
    vi.advanceTimersByTime(1);
    expect(shownText).toBe('Please');
  });
});
