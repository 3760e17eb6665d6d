// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Ask } from '@/lib/connection';
import { editors } from '@/lib/editors';
import { createGate } from '@/lib/gate';
import { createSessions, type Sessions } from '@/lib/session';
import type { GateSettings } from '@/lib/settings';
import type { Site } from '@/lib/sites';
import { emptyReport } from '../empty-report';
import { aStanding, draft } from '../session/standings';

const site: Site = {
  ...{ id: 'x', name: 'X', matches: [], composers: [{ kind: 'post', box: '.box', engine: 'draft-js' }] },
  ...{ frame: '[role="dialog"]', submit: [{ selector: '.send' }] },
};
let sessions: Sessions;
let clock: number;

beforeEach(() => {
  globalThis.ResizeObserver ??= class {
    observe() {}
    unobserve() {}
    disconnect() {}
  };
  clock = 10_000;
  document.body.innerHTML = `<div role="dialog"><div class="box"><div data-block="true">${draft}</div></div>
    <button class="send">Post</button></div>`;
});

async function start(settings: Partial<GateSettings>) {
  const ask = (async () => ({ ok: true, value: emptyReport })) as unknown as Ask;
  const needs = { site, ask, language: () => 'en' as const, isOurs: () => false };
  sessions = createSessions({ ...needs, editorFor: () => editors['draft-js'] });
  const whole: GateSettings = { mode: 'inform', warnings: false, ...settings };
  const gate = createGate({ site, sessions, settings: whole, now: () => clock });
  const post = sessions.attach(document.querySelector<HTMLElement>('.box') ?? document.body);
  await vi.waitFor(() => expect(post.store.getState().upToDate).toBe(true));
  const press = () => {
    const event = new MouseEvent('click', { bubbles: true, composed: true });
    let held = false;
    const look = (heard: Event) => {
      held = gate.holds(heard);
      gate.pressed(heard, held);
    };
    document.addEventListener('click', look, { once: true, capture: true });
    document.querySelector('.send')?.dispatchEvent(event);
    clock += 1_000;
    return held;
  };
  return { gate, post, press };
}

const approved = (until: number) => aStanding({ approved: [{ text: draft, until, by: ['Ben Cho'] }] });

describe('where the policy requires a review', () => {
  it('a post that nobody approved is held although nothing else is, and goes out with a reason', async () => {
    const { gate, post, press } = await start({ reviewRequired: true });
    expect(press()).toBe(true);
    expect(press()).toBe(true);
    gate.setReason('Emergency, no time');
    expect(press()).toBe(false);
    expect(post.store.getState().waived).toMatchObject([
      { open: ['unapproved'], reason: 'Emergency, no time' },
    ]);
  });

  it('a post goes out at one press while its approval holds for exactly its text', async () => {
    const { post, press } = await start({ reviewRequired: true });
    post.store.setState({ reviewed: approved(Date.now() + 60_000) });
    expect(press()).toBe(false);
  });

  it('an approval that is too old, or of another text, is none', async () => {
    const { post, press } = await start({ reviewRequired: true });
    post.store.setState({ reviewed: approved(Date.now() - 1) });
    expect(press()).toBe(true);
    const text = `${draft} Now.`;
    post.store.setState({ reviewed: aStanding({ approved: [{ text, until: Infinity, by: [] }] }) });
    expect(press()).toBe(true);
  });

  it('and only there', async () => {
    const { press } = await start({});
    expect(press()).toBe(false);
  });
});
