// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Ask } from '@/lib/connection';
import { editors } from '@/lib/editors';
import type { ReviewStanding } from '@/lib/review';
import { approvalOf, createSessions, emptySession, followReviews, remarksIn } from '@/lib/session';
import { answersTo } from '@/lib/session/answers-to';
import { narrowed } from '@/lib/session/narrowed';
import { wordsNow } from '@/lib/session/words-now';
import x from '@/lib/sites/x';
import { emptyReport } from '../empty-report';
import { anAnswer, aStanding, draft } from './standings';

const stateOf = (reviewed: ReviewStanding | undefined, { text = draft, now = 2_000 } = {}) =>
  approvalOf({ reviewed, text }, now).state;

describe('how a post stands with its reviewers', () => {
  const approved = { text: draft, until: 5_000, by: ['Ben Cho'] };

  it('is nothing to speak of before it was sent', () => {
    expect(stateOf(undefined)).toBe('none');
    expect(stateOf(aStanding(null))).toBe('none');
  });

  it('waits while no answer counts', () => {
    expect(stateOf(aStanding({}))).toBe('waiting');
    expect(stateOf(aStanding({ answers: [anAnswer({ weight: 'not-listed' })] }))).toBe('waiting');
  });

  it('is approved for exactly the text that is, until the time is over', () => {
    expect(stateOf(aStanding({ approved: [approved] }))).toBe('approved');
    expect(stateOf(aStanding({ approved: [approved] }), { text: `${draft} ` })).toBe('changed');
    expect(stateOf(aStanding({ approved: [approved] }), { now: 5_000 })).toBe('lapsed');
    expect(stateOf(aStanding({ approved: [approved] }), { text: `${draft} `, now: 5_000 })).toBe('unsent');
  });

  it('tells an approval that waits for a reviewer’s changes from one that the author changed', () => {
    const other = { ...approved, text: draft.replace('utilize', 'use') };
    expect(stateOf(aStanding({ approved: [other] }))).toBe('with-changes');
    expect(stateOf(aStanding({ approved: [other] }), { text: other.text })).toBe('approved');
  });

  it('lacks one of two, was sent back, or is approved but for what is only said in words', () => {
    expect(stateOf(aStanding({ answers: [anAnswer()] }, { approvers: 2 }))).toBe('one-more');
    const back = anAnswer({ verdict: 'sent-back' });
    expect(stateOf(aStanding({ answers: [back, anAnswer()] }))).toBe('sent-back');
    expect(stateOf(aStanding({ answers: [anAnswer({ verdict: 'approved-with-changes' })] }))).toBe(
      'with-words',
    );
  });
});

describe('what is written down of a press', () => {
  it('has the answers that count for exactly the text that goes out, and no others', () => {
    const use = { start: 15, end: 22, words: 'utilize', instead: 'use' };
    const changed = draft.replace('utilize', 'use');
    const answers = [
      anAnswer({ verdict: 'approved-with-changes', suggestions: [use] }),
      anAnswer({ id: 'b', name: 'Carla Diaz', key: 'carla', verdict: 'sent-back' }),
      anAnswer({ id: 'c', name: 'Dora Lim', weight: 'not-listed' }),
    ];
    const standing = aStanding({ answers, approved: [{ text: changed, until: 5_000, by: ['Ben Cho'] }] });
    const ben = { by: 'Ben Cho', thumbprint: 'ben', at: 1_000, verdict: 'approved-with-changes' };
    expect(answersTo(changed, standing)).toEqual([ben]);
    expect(answersTo(draft, standing)).toEqual([
      ben,
      { by: 'Carla Diaz', thumbprint: 'carla', at: 1_000, verdict: 'sent-back' },
    ]);
    expect(answersTo(`${draft}!`, standing)).toEqual([]);
  });
});

describe('words a reviewer says something of', () => {
  const at = { start: 15, end: 22, words: 'utilize' };

  it('are found where they stood, moved along with what was written around them', () => {
    expect(wordsNow(at, draft, draft)).toEqual([15, 22]);
    expect(wordsNow(at, draft, `Today, ${draft}`)).toEqual([22, 29]);
    expect(wordsNow(at, draft, `${draft} Or utilize Elm St.`)).toEqual([15, 22]);
  });

  it('are found by themselves when much else has changed, but never guessed at', () => {
    expect(wordsNow(at, draft, 'Please utilize it! Now.')).toEqual([7, 14]);
    expect(wordsNow(at, draft, 'Please utilize what you can utilize.')).toBeUndefined();
    expect(wordsNow(at, draft, 'Residents must use Oak St. today.')).toBeUndefined();
    expect(wordsNow(at, null, draft)).toEqual([15, 22]);
  });

  it('are marked for every answer but one that a later took the place of', () => {
    const comments = [{ ...at, text: 'Say “use”.' }];
    const suggestions = [{ start: 0, end: 9, words: 'Residents', instead: 'People' }];
    const answers = [
      anAnswer({ comments, suggestions }),
      anAnswer({ id: 'older', weight: 'replaced', comments }),
    ];
    const found = remarksIn({ ...emptySession, text: draft, reviewed: aStanding({ answers }) });
    expect(found.map(({ kind, at }) => [kind, at])).toEqual([
      ['suggestion', [0, 9]],
      ['comment', [15, 22]],
    ]);
  });
});

it('a change leaves alone what stays the same at its ends, whole characters at a time', () => {
  expect(narrowed([0, 5], 'abXde', 'abcde')).toEqual({ at: [2, 3], text: 'X' });
  expect(narrowed([0, 2], '👩🏽', '👩')).toEqual({ at: [0, 2], text: '👩🏽' });
  expect(narrowed([3, 6], 'aaa', '---aa-')).toEqual({ at: [5, 6], text: 'a' });
});

describe('the posts of a page', () => {
  let asked: { name: string; asked: { id?: string; text: string; look: boolean } }[];
  let standing: ReviewStanding;
  let news = () => {};

  beforeEach(() => {
    vi.useFakeTimers();
    globalThis.ResizeObserver ??= class {
      observe() {}
      unobserve() {}
      disconnect() {}
    };
    asked = [];
    standing = aStanding(null);
    document.body.innerHTML = `<div id="box"><div data-block="true">${draft}</div></div>`;
    return () => vi.useRealTimers();
  });

  function start() {
    const ask = (async (name: string, given: { text: string; look: boolean }) => {
      if (name === 'check') return { ok: true, value: emptyReport };
      asked.push({ name, asked: given });
      return { ok: true, value: name === 'readReview' ? standing : { id: 'sent' } };
    }) as unknown as Ask;
    const needs = { site: x, editorFor: () => editors['draft-js'], language: () => 'en' as const };
    const sessions = createSessions({ ...needs, ask, isOurs: () => false });
    followReviews(sessions, (heard) => {
      news = heard;
    });
    const box = document.querySelector<HTMLElement>('#box');
    if (box === null) throw new Error('There is no box.');
    return { session: sessions.attach(box), box };
  }
  async function write(box: HTMLElement, text: string) {
    box.querySelector('[data-block]')?.replaceChildren(text);
    await vi.advanceTimersByTimeAsync(2_000);
  }

  it('are asked about when their box is used, and known again by their text once that rests', async () => {
    const { session, box } = start();
    await vi.advanceTimersByTimeAsync(10);
    expect(asked).toHaveLength(1);
    standing = aStanding({});
    await write(box, `${draft} Now.`);
    expect(asked.at(-1)?.asked).toEqual({ text: `${draft} Now.`, look: false });
    expect(session.store.getState().review).toBe(standing.review?.id);
    await write(box, 'Another text.');
    expect(asked).toHaveLength(2);
    news();
    await vi.advanceTimersByTimeAsync(10);
    expect(asked.at(-1)?.asked).toMatchObject({ id: standing.review?.id });
  });

  it('are not asked about again where no library is shared', async () => {
    standing = aStanding(null, { host: null });
    const { box } = start();
    await vi.advanceTimersByTimeAsync(10);
    await write(box, 'Another text.');
    expect(asked).toHaveLength(1);
  });

  it('lose their review with their text', async () => {
    standing = aStanding({});
    const { session, box } = start();
    await vi.advanceTimersByTimeAsync(10);
    expect(session.store.getState().review).toBeDefined();
    standing = aStanding(null);
    await write(box, '');
    expect(session.store.getState()).toMatchObject({ review: undefined, reviewed: { review: null } });
  });

  it('go out only when they are sent', async () => {
    const { session } = start();
    await vi.advanceTimersByTimeAsync(2_000);
    expect(asked.map(({ name }) => name)).toEqual(['readReview']);
    await session.sendForReview({ note: 'By four.', postedAlready: false });
    expect(asked.map(({ name }) => name)).toEqual(['readReview', 'sendForReview', 'readReview']);
    expect(asked[1]?.asked).toMatchObject({ text: draft, note: 'By four.' });
  });
});
