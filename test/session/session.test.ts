// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Issue, Report } from '@/lib/checks/report';
import type { Ask } from '@/lib/connection';
import { type Editor, editors, type Written } from '@/lib/editors';
import type { Answer } from '@/lib/messages';
import { type CountedIssue, createSession, markedIssues, type Session, visibleIssues } from '@/lib/session';
import x from '@/lib/sites/x';
import { emptyReport } from '../empty-report';

const issue: Issue = {
  key: 'complex-word|utilize|1',
  rule: 'complex-word',
  kind: 'plain-language',
  severity: 'warning',
  at: [7, 14],
  about: 'words',
  words: 'utilize',
  title: 'Use a simpler word',
  message: '',
  why: '',
  source: 'https://www.plainlanguage.gov/',
  fixes: [{ at: [7, 14], text: 'use', label: 'Use “use”' }],
};
const report: Report = { ...emptyReport, issues: [issue] };
const [fix] = issue.fixes;

let box: HTMLElement;
let asked: string[];

beforeEach(() => {
  asked = [];
  globalThis.ResizeObserver ??= class {
    observe() {}
    unobserve() {}
    disconnect() {}
  };
  document.body.innerHTML = '<div id="box"><div data-block="true">Please utilize Oak St.</div></div>';
  box = document.querySelector<HTMLElement>('#box') ?? document.body;
});

/** The engine's editor, but for how a write ends: that is what these tests are about. */
const writing = (written: Written): Editor => ({
  ...editors['draft-js'],
  replace: () => Promise.resolve(written),
});

function start(
  editor: Editor,
  answer: () => Promise<Answer<unknown>> = async () => ({ ok: true, value: report }),
) {
  const ask = ((_name: string, { text }: { text: string }) => {
    asked.push(text);
    return answer();
  }) as unknown as Ask;
  const session = createSession({
    site: x,
    editorFor: () => editor,
    ask,
    language: () => 'en',
    isOurs: () => false,
  });
  session.attach(box);
  return session;
}

const checked = (session: Session) => vi.waitFor(() => expect(session.store.getState().report).toBeDefined());

const type = (text: string) => box.querySelector('[data-block]')?.replaceChildren(text);

describe('a session', () => {
  it.each([
    ['stale', { outcome: 'stale' }, /changed in the meantime, so nothing was written/, undefined],
    ['refused', { outcome: 'refused' }, /X did not take the change/, 'use'],
    ['damaged', { outcome: 'damaged', before: 'as it was' }, /fixes are off for this box/, 'as it was'],
    ['gone', { outcome: 'gone', before: 'as it was' }, /no longer there/, 'as it was'],
  ] as const)(
    'tells of a write that was %s, with what can be copied',
    async (_what, written, sentence, copy) => {
      const session = start(writing(written));
      await checked(session);
      if (fix) await session.apply(issue, fix);
      const { notice } = session.store.getState();
      expect(notice?.sentence).toMatch(sentence);
      expect(notice?.copy).toBe(copy);
    },
  );

  it('writes a fix that is pressed while another is still being written, once that is done', async () => {
    const plainer = { utilize: 'use', 'prior to': 'before' };
    const issuesOf = (text: string): Issue[] =>
      Object.entries(plainer).flatMap(([words, better]) => {
        const start = text.indexOf(words);
        const at = [start, start + words.length] as const;
        const fixes = [{ at, text: better, label: better }];
        return start < 0 ? [] : [{ ...issue, key: words, words, at, fixes }];
      });
    const slow: Editor = {
      ...editors['draft-js'],
      async replace(target, { expected, at, text }) {
        if (editors['draft-js'].read(target).text !== expected) return { outcome: 'stale' };
        await new Promise((resolve) => setTimeout(resolve, 30));
        type(expected.slice(0, at[0]) + text + expected.slice(at[1]));
        return { outcome: 'done', text: box.textContent ?? '' };
      },
    };
    type('Please utilize Oak St. prior to noon.');
    const session = start(slow, async () => ({
      ok: true,
      value: { ...emptyReport, issues: issuesOf(asked.at(-1) ?? '') },
    }));
    await checked(session);
    const issues = session.store.getState().report?.issues ?? [];
    const pressed = issues.flatMap((one) => one.fixes.map((way) => session.apply(one, way)));
    const again = issues.flatMap((one) => one.fixes.map((way) => session.apply(one, way)));
    expect(await Promise.all([...pressed, ...again])).toEqual([true, true, true, true]);
    expect(session.store.getState().notice).toBeUndefined();
    expect(box.textContent).toBe('Please use Oak St. before noon.');
  });

  it('writes no more into a box whose editor spoiled a change, not even a template', async () => {
    const session = start(writing({ outcome: 'damaged', before: 'as it was' }));
    await checked(session);
    if (fix) await session.apply(issue, fix);
    expect(session.store.getState().fixesOff).toBe(true);
    expect(await session.insert('Road closed.')).toMatch(/no longer writes into this box/);
  });

  it('survives an editor that throws: the text is looked at, and writing goes on', async () => {
    const throwing: Editor = {
      ...writing({ outcome: 'stale' }),
      replace: () => Promise.reject(new Error('no')),
    };
    const session = start(throwing);
    await checked(session);
    if (fix) await session.apply(issue, fix);
    expect(session.store.getState().notice?.sentence).toMatch(/X did not take the change/);
    if (fix) await session.apply(issue, fix);
    expect(session.store.getState().notice?.sentence).toMatch(/X did not take the change/);
  });

  it('asks once for what was typed while a check was under way', async () => {
    let release = () => {};
    const session = start(writing({ outcome: 'stale' }), async () => {
      await new Promise<void>((resolve) => {
        release = resolve;
      });
      return { ok: true, value: report };
    });
    for (const text of ['Please u', 'Please ut', 'Please uti']) {
      type(text);
      await Promise.resolve();
    }
    await vi.waitFor(() => expect(session.store.getState().text).toBe('Please uti'));
    release();
    await vi.waitFor(() => expect(asked).toHaveLength(2));
    release();
    await checked(session);
    expect(asked).toEqual(['Please utilize Oak St.', 'Please uti']);
  });

  it('keeps the place of a word while a person types on either side of it during one check', async () => {
    let answers = () => {};
    const session = start(writing({ outcome: 'stale' }), async () => {
      if (asked.length > 1) await new Promise<void>((resolve) => (answers = resolve));
      return { ok: true, value: report };
    });
    await checked(session);
    const marked = () => markedIssues(session.store.getState()).map(({ at }) => at);
    for (const text of ['Please utilize Oak St. now', 'Now: Please utilize Oak St. now']) {
      type(text);
      await vi.waitFor(() => expect(session.store.getState().text).toBe(text));
    }
    expect(session.store.getState().checkedText).toBe('Please utilize Oak St.');
    expect(marked()).toEqual([[12, 19]]);
    type('Now: Please utilized Oak St. now');
    await vi.waitFor(() => expect(marked()).toEqual([]));
    type('Please utilize Oak St.');
    await vi.waitFor(() => expect(marked()).toEqual([[7, 14]]));
    answers();
  });

  it('asks once more for spelling that was on its way, although nobody types', async () => {
    const reports: Report[] = [
      { ...emptyReport, spelling: 'loading' },
      { ...report, spelling: 'ready' },
    ];
    const session = start(writing({ outcome: 'stale' }), async () => ({ ok: true, value: reports.shift() }));
    await checked(session);
    expect(session.store.getState().report?.issues).toEqual([]);
    await vi.waitFor(() => expect(session.store.getState().report?.issues).toEqual([issue]), 3_000);
    expect(asked).toEqual(['Please utilize Oak St.', 'Please utilize Oak St.']);
  });

  it('checks again when the person says that the post is an emergency, until the box is emptied', async () => {
    const requests: unknown[] = [];
    const ask = (async (_name: string, request: unknown) => {
      requests.push(request);
      return { ok: true, value: report };
    }) as unknown as Ask;
    const session = createSession({
      site: x,
      editorFor: () => writing({ outcome: 'stale' }),
      ask,
      language: () => 'en',
      isOurs: () => false,
    });
    session.attach(box);
    await checked(session);
    session.setProfile('emergency');
    await vi.waitFor(() => expect(requests.at(-1)).toMatchObject({ profile: 'emergency' }));
    type('');
    await vi.waitFor(() => expect(requests.at(-1)).toMatchObject({ text: '', profile: 'standard' }));
  });

  it('keeps the post when the editor empties its box as it takes it off the page', async () => {
    const session = start(writing({ outcome: 'stale' }));
    await checked(session);
    type('');
    box.remove();
    // The editor's change is told of in the same turn as this one.
    await new Promise<void>((resolve) => {
      new MutationObserver(() => resolve()).observe(document.body, { childList: true });
      document.body.append('gone');
    });
    expect(session.store.getState().text).toBe('Please utilize Oak St.');
  });

  it('writes once an editor has taken a composition for ended, and not while the next is open', async () => {
    const made: string[] = [];
    const session = start({
      ...editors['draft-js'],
      replace: async (_box, { text }) => {
        made.push(text);
        return { outcome: 'done', text: 'Please use Oak St.' };
      },
    });
    await checked(session);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      const compose = (type: string) => box.dispatchEvent(new CompositionEvent(type));
      const applied = fix && session.apply(issue, fix);
      compose('compositionstart');
      compose('compositionend');
      await vi.advanceTimersByTimeAsync(20);
      expect(made).toEqual([]);
      await vi.advanceTimersByTimeAsync(100);
      expect(await applied).toBe(true);
      compose('compositionstart');
      expect(fix && (await session.apply(issue, fix))).toBe(false);
      expect(session.store.getState().notice?.sentence).toMatch(/composing/);
      expect(made).toEqual(['use']);
    } finally {
      vi.useRealTimers();
    }
  });

  describe('while a sentence goes on, and its issues get other keys', () => {
    const later: Issue = { ...issue, key: 'complex-word|utilize|other sentence' };
    /** The text goes on by a word, and the next check gives the issue under another key. */
    async function goOn(editor: Editor) {
      const reports: Report[] = [report, { ...emptyReport, issues: [later] }];
      const session = start(editor, async () => ({ ok: true, value: reports.shift() }));
      await checked(session);
      return { session, goesOn: () => type('Please utilize Oak St. tonight.') };
    }

    it('a fix pressed before the next check comes is made all the same', async () => {
      const made: Parameters<Editor['replace']>[1][] = [];
      const { session, goesOn } = await goOn({
        ...editors['draft-js'],
        replace: async (_box, change) => {
          made.push(change);
          return { outcome: 'done', text: 'Please use Oak St. tonight.' };
        },
      });
      goesOn();
      await vi.waitFor(() => expect(session.store.getState().text).toContain('tonight'));
      expect(fix && (await session.apply(issue, fix))).toBe(true);
      expect(made).toMatchObject([{ at: [7, 14], text: 'use', expected: 'Please utilize Oak St. tonight.' }]);
    });

    it('what was ignored stays ignored', async () => {
      const { session, goesOn } = await goOn(writing({ outcome: 'stale' }));
      session.ignore(issue);
      goesOn();
      await vi.waitFor(() => expect(session.store.getState().report?.issues).toEqual([later]));
      expect(visibleIssues(session.store.getState())).toEqual([]);
    });
  });

  it('hides what was ignored and shows it again', async () => {
    const session = start(writing({ outcome: 'stale' }));
    await checked(session);
    session.ignore(issue);
    expect(visibleIssues(session.store.getState())).toEqual([]);
    session.restoreIgnored();
    expect(visibleIssues(session.store.getState())).toEqual([issue]);
  });

  it('waits with a word that is still being typed', async () => {
    const session = start(writing({ outcome: 'stale' }));
    await checked(session);
    session.store.setState({ typingAt: 14 });
    expect(visibleIssues(session.store.getState())).toEqual([]);
    session.store.setState({ typingAt: 15 });
    expect(visibleIssues(session.store.getState())).toEqual([issue]);
  });

  it('passes on why there is no answer, and tries again at the next change', async () => {
    let works = false;
    const session = start(writing({ outcome: 'stale' }), async () =>
      works ? { ok: true, value: report } : { ok: false, why: 'Plainpost was updated.' },
    );
    await vi.waitFor(() => expect(session.store.getState().notice?.sentence).toBe('Plainpost was updated.'));
    works = true;
    type('Please utilize it.');
    await checked(session);
    expect(session.store.getState().notice).toBeUndefined();
  });

  it('says that a text is too long to check, and never sends it', async () => {
    type('a'.repeat(200_001));
    const session = start(writing({ outcome: 'stale' }));
    await vi.waitFor(() =>
      expect(session.store.getState().notice?.sentence).toMatch(/longer than 200,000 characters/),
    );
    expect(asked).toEqual([]);
  });
});

describe('what is counted', () => {
  const counted: CountedIssue[] = [];
  const startCounted = (editor: Editor = writing({ outcome: 'done', text: 'use' })) => {
    counted.length = 0;
    const ask = (async () => ({ ok: true, value: report })) as unknown as Ask;
    const session = createSession({
      site: x,
      editorFor: () => editor,
      ask,
      language: () => 'en',
      isOurs: () => false,
      count: (some) => counted.push(...some),
    });
    session.attach(box);
    return session;
  };

  it('is an issue once, however often the text around it changes, and again in the next post', async () => {
    const session = startCounted();
    await checked(session);
    expect(counted).toEqual([{ what: 'found', id: 'complex-word' }]);
    type('Please utilize Oak St. today.');
    await vi.waitFor(() => expect(session.store.getState().checkedText).toContain('today'));
    expect(counted).toHaveLength(1);
    type('');
    await vi.waitFor(() => expect(session.store.getState().text).toBe(''));
    type('Please utilize Elm St.');
    await vi.waitFor(() => expect(counted).toHaveLength(2));
  });

  it('is a fix that was made, and not one that was refused', async () => {
    const refused = startCounted(writing({ outcome: 'refused' }));
    await checked(refused);
    if (fix) await refused.apply(issue, fix);
    expect(counted.map(({ what }) => what)).toEqual(['found']);
    const session = startCounted();
    await checked(session);
    if (fix) await session.apply(issue, fix);
    expect(counted).toContainEqual({ what: 'fixed', id: 'complex-word' });
  });

  it('is what was ignored, by its rule and without its words', async () => {
    const session = startCounted();
    await checked(session);
    session.ignore(issue);
    expect(counted.at(-1)).toEqual({ what: 'ignored', id: 'complex-word' });
  });
});
