// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Issue, Report } from '@/lib/checks/report';
import type { Ask } from '@/lib/connection';
import { editors } from '@/lib/editors';
import { createGate, type PressedPosts } from '@/lib/gate';
import { createSessions, type Sessions } from '@/lib/session';
import type { GateSettings } from '@/lib/settings';
import type { Site } from '@/lib/sites';
import { emptyReport } from '../empty-report';

const site: Site = {
  id: 'x',
  name: 'X',
  matches: [],
  composers: [{ kind: 'post', box: '.box', engine: 'draft-js' }],
  frame: '[role="dialog"]',
  submit: [{ selector: '.send' }, { selector: '[role="button"]', names: ['next', 'post'] }],
  shortcut: 'mod-enter',
};

const issueOf = (words: string, severity: Issue['severity'], at: number): Issue => ({
  key: `${severity}|${words}`,
  rule: severity === 'error' ? 'unfilled-placeholder' : 'complex-word',
  kind: 'style',
  severity,
  at: [at, at + words.length],
  about: 'words',
  words,
  title: `Look at ${words}`,
  message: '',
  why: '',
  source: 'https://www.plainlanguage.gov/',
  fixes: [],
});

/** Finds a placeholder in capitals and brackets, and the word "utilize". */
function reportOf(text: string): Report {
  const placeholders = [...text.matchAll(/\[[A-Z]+\]/g)].map(({ 0: found, index }) =>
    issueOf(found, 'error', index),
  );
  const words = [...text.matchAll(/utilize/g)].map(({ 0: found, index }) => issueOf(found, 'warning', index));
  return { ...emptyReport, issues: [...placeholders, ...words] };
}

let sessions: Sessions;
let answers: boolean;
let clock: number;
/** What was told of presses that went through. */
let told: PressedPosts[];

beforeEach(() => {
  globalThis.ResizeObserver ??= class {
    observe() {}
    unobserve() {}
    disconnect() {}
  };
  document.body.replaceChildren();
  answers = true;
  clock = 10_000;
  told = [];
});

function start(settings: Partial<GateSettings> = { mode: 'ask' }) {
  const ask = (async (_name: string, { text }: { text: string }) =>
    answers ? { ok: true, value: reportOf(text) } : { ok: false, why: 'No answer.' }) as unknown as Ask;
  const isOurs = () => false;
  sessions = createSessions({
    site,
    ask,
    language: () => 'en',
    isOurs,
    editorFor: () => editors['draft-js'],
  });
  const whole: GateSettings = { mode: 'ask', warnings: false, ...settings };
  return createGate({
    ...{ site, sessions, settings: whole, now: () => clock },
    record: (one) => void told.push(one),
  });
}

/** A dialog with boxes as Draft.js draws them and the controls below. */
function dialog(texts: readonly string[], controls: string): HTMLElement {
  const frame = document.createElement('div');
  frame.setAttribute('role', 'dialog');
  for (const text of texts) {
    const box = document.createElement('div');
    box.className = 'box';
    box.tabIndex = 0;
    const block = document.createElement('div');
    block.dataset.block = 'true';
    block.textContent = text;
    box.append(block);
    frame.append(box);
  }
  frame.insertAdjacentHTML('beforeend', controls);
  document.body.append(frame);
  return frame;
}

const send = '<button class="send">Post</button>';
const boxesOf = (frame: Element) => [...frame.querySelectorAll<HTMLElement>('.box')];
const controlOf = (frame: Element) => frame.querySelector('.send, [role="button"]') ?? frame;

/** Uses each box of a dialog, and waits for their checks. */
async function use(frame: Element) {
  const posts = boxesOf(frame).map((box) => sessions.attach(box));
  await vi.waitFor(() => {
    for (const { store } of posts) expect(store.getState().upToDate || store.getState().notice).toBeTruthy();
  });
  return posts;
}

async function type(frame: Element, text: string) {
  const [box] = boxesOf(frame);
  box?.querySelector('[data-block]')?.replaceChildren(text);
  const post = sessions.store.getState().all.find((one) => one.box() === box);
  await vi.waitFor(() => expect(post?.store.getState()).toMatchObject({ text, upToDate: true }));
}

/** What the sentinel does with one press: ask as it begins, tell as it is made. @returns whether it was held */
function press(gate: ReturnType<typeof createGate>, target: Element, ...keys: KeyboardEventInit[]): boolean {
  const [key] = keys;
  let held = false;
  const hear = (event: Event) => {
    if (event.type !== 'click') held = gate.holds(event);
    if (event.type !== 'pointerdown') gate.pressed(event, held);
  };
  const types = key === undefined ? ['pointerdown', 'click'] : ['keydown'];
  for (const type of types) {
    window.addEventListener(type, hear, { capture: true, once: true });
    const init = { bubbles: true, composed: true, ...key };
    target.dispatchEvent(key === undefined ? new MouseEvent(type, init) : new KeyboardEvent(type, init));
  }
  clock += 1_000;
  return held;
}

const shortcut = { key: 'Enter', ctrlKey: true };
const flawed = 'Water is off on [STREET].';

describe('the gate', () => {
  it('holds nothing back when it only informs', async () => {
    const gate = start({ mode: 'inform' });
    const frame = dialog([flawed], send);
    await use(frame);
    expect(press(gate, controlOf(frame))).toBe(false);
    expect(gate.store.getState().held).toBeUndefined();
  });

  it('holds the first press while something is open, and lets the second through', async () => {
    const gate = start();
    const frame = dialog([flawed], send);
    const [post] = await use(frame);
    expect(press(gate, controlOf(frame))).toBe(true);
    expect(gate.store.getState().held).toEqual([post]);
    expect(press(gate, controlOf(frame))).toBe(false);
    expect(gate.store.getState().held).toBeUndefined();
    expect(post?.store.getState().waived).toMatchObject([{ open: ['error|[STREET]'], reason: '' }]);
  });

  it('never holds a press when nothing is open, nor when there is nothing to post', async () => {
    const gate = start();
    for (const text of ['Water is back on.', 'We utilize it.', '']) {
      const frame = dialog([text], send);
      await use(frame);
      expect(press(gate, controlOf(frame))).toBe(false);
      frame.remove();
    }
  });

  it('counts what is to look at where the agency wants it', async () => {
    const gate = start({ mode: 'ask', warnings: true });
    const frame = dialog(['We utilize it.'], send);
    await use(frame);
    expect(press(gate, controlOf(frame))).toBe(true);
  });

  it('never holds for what the person has ignored', async () => {
    const gate = start();
    const frame = dialog([flawed], send);
    const [post] = await use(frame);
    for (const issue of post?.store.getState().report?.issues ?? []) post?.ignore(issue);
    expect(press(gate, controlOf(frame))).toBe(false);
  });

  it('holds the site’s shortcut in the box as it holds the button', async () => {
    const gate = start();
    const frame = dialog([flawed], send);
    await use(frame);
    const [box = frame] = boxesOf(frame);
    expect(press(gate, box, { key: 'Enter' })).toBe(false);
    expect(press(gate, box, shortcut)).toBe(true);
    expect(press(gate, box, shortcut)).toBe(false);
  });

  it('takes a press of the other kind for an answer too', async () => {
    const gate = start();
    const frame = dialog([flawed], send);
    await use(frame);
    const [box = frame] = boxesOf(frame);
    expect(press(gate, box, shortcut)).toBe(true);
    expect(press(gate, controlOf(frame))).toBe(false);
  });

  it('takes the second half of a double press for no answer', async () => {
    const gate = start();
    const frame = dialog([flawed], send);
    await use(frame);
    expect(press(gate, controlOf(frame))).toBe(true);
    clock -= 800;
    expect(press(gate, controlOf(frame))).toBe(true);
    expect(press(gate, controlOf(frame))).toBe(false);
  });

  it('starts anew when the text changes after a press was held', async () => {
    const gate = start();
    const frame = dialog([flawed], send);
    await use(frame);
    expect(press(gate, controlOf(frame))).toBe(true);
    await type(frame, `${flawed} Sorry.`);
    expect(gate.store.getState().held).toBeUndefined();
    expect(press(gate, controlOf(frame))).toBe(true);
    await type(frame, 'Water is off on Oak Street.');
    expect(press(gate, controlOf(frame))).toBe(false);
  });

  it('starts anew when the person goes back to writing', async () => {
    const gate = start();
    const frame = dialog([flawed], send);
    await use(frame);
    expect(press(gate, controlOf(frame))).toBe(true);
    gate.release();
    expect(gate.store.getState().held).toBeUndefined();
    expect(press(gate, controlOf(frame))).toBe(true);
  });

  it('takes a report that is older than the text for none', async () => {
    const gate = start();
    const frame = dialog(['Water is back on.'], send);
    const [post] = await use(frame);
    boxesOf(frame)[0]?.querySelector('[data-block]')?.replaceChildren('Water is back on in [CITY].');
    expect(press(gate, controlOf(frame))).toBe(true);
    await vi.waitFor(() => expect(post?.store.getState().upToDate).toBe(true));
  });

  it('takes for told what a check finds while the bar is up, as soon as it could be read', async () => {
    const gate = start();
    answers = false;
    const frame = dialog([flawed], send);
    const [post] = await use(frame);
    expect(press(gate, controlOf(frame))).toBe(true);
    answers = true;
    post?.setProfile('emergency');
    await vi.waitFor(() => expect(post?.store.getState().upToDate).toBe(true));
    expect(press(gate, controlOf(frame))).toBe(true);
    expect(press(gate, controlOf(frame))).toBe(false);
    expect(post?.store.getState().waived).toMatchObject([{ open: ['error|[STREET]'] }]);
  });

  it('holds again for what came up after the bar was closed by a press that went through', async () => {
    const gate = start();
    answers = false;
    const frame = dialog([flawed], send);
    const [post] = await use(frame);
    expect(press(gate, controlOf(frame))).toBe(true);
    expect(press(gate, controlOf(frame))).toBe(false);
    answers = true;
    post?.setProfile('emergency');
    await vi.waitFor(() => expect(post?.store.getState().upToDate).toBe(true));
    expect(press(gate, controlOf(frame))).toBe(true);
  });

  it.each(['ask', 'require'] as const)('locks nobody out in “%s” when no check can be had', async (mode) => {
    const gate = start({ mode });
    answers = false;
    const frame = dialog(['Water is back on.'], send);
    const [post] = await use(frame);
    expect(press(gate, controlOf(frame))).toBe(true);
    gate.setReason('No time');
    expect(press(gate, controlOf(frame))).toBe(false);
    expect(post?.store.getState().waived).toMatchObject([{ open: ['unchecked'] }]);
  });

  it('asks for a reason where the agency requires one, and keeps it', async () => {
    const gate = start({ mode: 'require' });
    const frame = dialog([flawed], send);
    const [post] = await use(frame);
    expect(press(gate, controlOf(frame))).toBe(true);
    expect(press(gate, controlOf(frame))).toBe(true);
    gate.setReason('   ');
    expect(press(gate, controlOf(frame))).toBe(true);
    gate.setReason(' The street is not known yet ');
    expect(press(gate, controlOf(frame))).toBe(false);
    const [waiver] = post?.store.getState().waived ?? [];
    expect(waiver?.reason).toBe('The street is not known yet');
    expect(gate.store.getState().reason).toBe('');
  });

  it('counts every box of a thread, and none of another dialog', async () => {
    const gate = start();
    const other = dialog([flawed], send);
    const thread = dialog(['Water is back on.', flawed], send);
    await use(other);
    const posts = await use(thread);
    expect(press(gate, controlOf(thread))).toBe(true);
    expect(gate.store.getState().held).toEqual(posts);
    const calm = dialog(['All is well.'], send);
    await use(calm);
    expect(press(gate, controlOf(calm))).toBe(false);
  });

  it('tells controls of one frame apart by the box they stand with', async () => {
    const gate = start();
    const list = dialog([], '');
    for (const text of [flawed, 'Thanks.']) {
      const one = dialog([text], send);
      one.removeAttribute('role');
      list.append(one);
    }
    await use(list);
    const [first, second] = list.querySelectorAll('.send');
    expect(second && press(gate, second)).toBe(false);
    expect(first && press(gate, first)).toBe(true);
  });

  it('knows a control by its name in any of the site’s languages, whatever is between the letters', async () => {
    const gate = start();
    const names = '<div role="button">Cancelar</div><div role="button" aria-label="Pub\u200blicar">x</div>';
    const frame = dialog([flawed], names);
    await use(frame);
    const [cancel, publish] = frame.querySelectorAll('[role="button"]');
    expect(cancel && press(gate, cancel)).toBe(false);
    expect(publish && press(gate, publish, { key: 'a' })).toBe(false);
    expect(publish && press(gate, publish, { key: ' ' })).toBe(true);
    expect(publish && press(gate, publish, { key: 'Enter' })).toBe(false);
  });

  it('leaves alone a control that the site has switched off, and its shortcut', async () => {
    const gate = start();
    const frame = dialog([flawed], '<button class="send" aria-disabled="true">Post</button>');
    await use(frame);
    const [box = frame] = boxesOf(frame);
    expect(press(gate, controlOf(frame))).toBe(false);
    expect(press(gate, box, shortcut)).toBe(false);
  });

  it('knows the post at a second step, where its box is gone, and asks once for both', async () => {
    const gate = start();
    const next = '<div role="button">Next</div>';
    const first = dialog([flawed], next);
    const [post] = await use(first);
    expect(press(gate, controlOf(first))).toBe(true);
    expect(press(gate, controlOf(first))).toBe(false);
    first.remove();
    post?.leave();
    const second = dialog([], send);
    expect(gate.target()).toEqual({ control: controlOf(second), posts: [post] });
    expect(press(gate, controlOf(second))).toBe(false);
  });

  it('holds at the second step what came up after the first', async () => {
    const gate = start({ mode: 'inform' });
    const first = dialog([flawed], '<div role="button">Next</div>');
    const [post] = await use(first);
    expect(press(gate, controlOf(first))).toBe(false);
    first.remove();
    post?.leave();
    gate.setSettings({ mode: 'ask', warnings: false });
    const second = dialog([], send);
    expect(press(gate, controlOf(second))).toBe(true);
    expect(press(gate, controlOf(second))).toBe(false);
  });

  it('asks again when the same words are posted once more from a new box', async () => {
    const gate = start();
    const first = dialog([flawed], send);
    const [post] = await use(first);
    expect(press(gate, controlOf(first))).toBe(true);
    expect(press(gate, controlOf(first))).toBe(false);
    first.remove();
    post?.leave();
    const again = dialog([flawed], send);
    expect(await use(again)).toEqual([post]);
    expect(press(gate, controlOf(again))).toBe(true);
  });

  it('never takes a post that was published for one on its way', async () => {
    const gate = start({ mode: 'inform' });
    const modal = dialog([flawed], send);
    const [post] = await use(modal);
    dialog([''], send);
    press(gate, controlOf(modal));
    modal.remove();
    post?.leave();
    expect(gate.target()).toEqual({ control: undefined, posts: [] });
  });
});

describe('what a press tells of itself', () => {
  it('is nothing while it is held, and then why it was let through', async () => {
    const gate = start({ mode: 'require' });
    const frame = dialog([flawed], send);
    await use(frame);
    expect(press(gate, controlOf(frame))).toBe(true);
    expect(told).toEqual([]);
    gate.setReason('Not known yet');
    press(gate, controlOf(frame));
    expect(told).toMatchObject([
      {
        ...{ site: 'x', control: 'Post', way: 'click' },
        parts: [
          {
            text: flawed,
            check: { complete: true },
            issues: [{ rule: 'unfilled-placeholder', state: 'waived', reason: 'Not known yet' }],
          },
        ],
      },
    ]);
  });

  it('is what was open, ignored and silenced, and what was settled before', async () => {
    const gate = start({ mode: 'inform' });
    const frame = dialog(['We utilize it on [STREET] and [ROAD], utilize.'], send);
    const [post] = await use(frame);
    const issues = post?.store.getState().report?.issues ?? [];
    for (const issue of issues.filter(({ words }) => words === '[STREET]')) post?.ignore(issue);
    for (const issue of issues.filter(({ words }) => words === 'utilize')) post?.ignoreAlways(issue);
    await type(frame, 'We utilize it on [STREET].');
    press(gate, boxesOf(frame)[0] ?? frame, shortcut);
    const [{ control, way, parts } = { parts: [] }] = told;
    expect([control, way]).toEqual(['', 'shortcut']);
    expect(parts[0]?.issues.map(({ words, state }) => `${words} ${state}`)).toEqual([
      '[STREET] ignored',
      'utilize silenced',
    ]);
    expect(parts[0]?.settled).toEqual([{ rule: 'unfilled-placeholder', times: 1, fixed: 0 }]);
  });

  it('is a thread as it stands on the page, without its empty boxes', async () => {
    const gate = start({ mode: 'inform' });
    const frame = dialog(['One', 'Two', '', 'Three'], send);
    for (const box of boxesOf(frame).reverse()) sessions.attach(box);
    await use(frame);
    press(gate, controlOf(frame), { key: 'Enter' });
    expect(told.map(({ way, parts }) => [way, ...parts.map(({ text }) => text)])).toEqual([
      ['key', 'One', 'Two', 'Three'],
    ]);
  });

  it('is told at the step that posts, not at the one before', async () => {
    const gate = start({ mode: 'inform' });
    const frame = dialog([flawed], '<div role="button">Next</div>');
    await use(frame);
    press(gate, controlOf(frame));
    expect(told).toEqual([]);
    for (const { leave } of sessions.store.getState().all) leave();
    frame.remove();
    press(gate, controlOf(dialog([], '<div role="button">Post</div>')));
    expect(told.map(({ parts }) => parts.map(({ text }) => text))).toEqual([[flawed]]);
  });

  it('is the text of this moment, and that the check has not seen it', async () => {
    answers = false;
    const gate = start({ mode: 'inform' });
    const frame = dialog([flawed], send);
    await use(frame);
    press(gate, controlOf(frame));
    expect(told[0]?.parts[0]).toMatchObject({
      text: flawed,
      check: { complete: false, rules: 0 },
      issues: [],
    });
  });

  it('is nothing for a control that cannot be pressed, and for an empty box', async () => {
    const gate = start({ mode: 'inform' });
    const off = dialog([flawed], '<button class="send" disabled>Post</button>');
    await use(off);
    press(gate, controlOf(off));
    off.remove();
    const empty = dialog([''], send);
    await use(empty);
    press(gate, controlOf(empty));
    expect(told).toEqual([]);
  });

  it('says of a thread’s next post nothing that was let through with the one before', async () => {
    const gate = start();
    const frame = dialog([flawed], send);
    await use(frame);
    press(gate, controlOf(frame));
    press(gate, controlOf(frame));
    gate.setSettings({ mode: 'inform', warnings: false });
    press(gate, controlOf(frame));
    expect(told.map(({ parts }) => parts[0]?.issues.map(({ state }) => state))).toEqual([
      ['waived'],
      ['open'],
    ]);
  });
});
