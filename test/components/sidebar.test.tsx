// @vitest-environment jsdom
import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Composer } from '@/components/Composer';
import { createDraftCheck } from '@/lib/background/check-draft';
import { serve } from '@/lib/background/serve';
import type { InterfaceLanguage } from '@/lib/checks/texts';
import type { Ask } from '@/lib/connection';
import { editors } from '@/lib/editors';
import { createGate } from '@/lib/gate';
import type { Answer, Answers } from '@/lib/messages';
import { createSessions, type Session } from '@/lib/session';
import { gateSettings, sidebarSettings } from '@/lib/settings';
import { sites } from '@/lib/sites';
import { shippedPreview } from './shipped-preview';

const draft = 'Please utilize Oak St. prior to 7 PM. #roadclosure';

// jsdom lays nothing out, so it has nothing to observe or to measure.
beforeEach(() => {
  fakeBrowser.reset();
  globalThis.ResizeObserver ??= class {
    observe() {}
    unobserve() {}
    disconnect() {}
  };
  Range.prototype.getClientRects ??= () => [] as unknown as DOMRectList;
});
afterEach(() => {
  cleanup();
  document.body.replaceChildren();
});

/** A compose box as Draft.js draws it. */
function boxWith(text: string): HTMLElement {
  const box = document.createElement('div');
  box.contentEditable = 'true';
  box.tabIndex = 0;
  for (const line of text.split('\n')) {
    const block = document.createElement('div');
    block.dataset.block = 'true';
    block.append(line === '' ? document.createElement('br') : line);
    box.append(block);
  }
  document.body.append(box);
  return box;
}

function open(text: string, language: InterfaceLanguage = 'en'): Session {
  const [site] = sites;
  if (site === undefined) throw new Error('There is no site.');
  const refuse = () => {
    throw new Error('Not asked for here.');
  };
  const handlers = {
    loadComposer: refuse,
    openLibrary: refuse,
    startReview: refuse,
    sendForReview: refuse,
    readReview: refuse,
    check: createDraftCheck(() => language),
    preview: shippedPreview(language),
    findTemplates: () => [],
    readTemplate: () => null,
    fillTemplate: refuse,
    count: refuse,
    record: refuse,
    sharing: () => null,
  };
  const ask: Ask = async (name, asked) =>
    (await serve(handlers, { name, asked }, 'page')) as Answer<Answers[typeof name]>;
  const sessions = createSessions({
    site,
    editorFor: () => editors['draft-js'],
    ask,
    language: () => language,
    isOurs: () => false,
  });
  // Wide enough that the sidebar stands beside the box.
  Object.defineProperty(window, 'innerWidth', { value: 1280, configurable: true });
  const gate = createGate({ site, sessions, settings: gateSettings.fallback });
  render(
    <Composer
      sessions={sessions}
      gate={gate}
      ask={ask}
      language={language}
      settings={sidebarSettings.fallback}
      commands={() => () => {}}
    />,
  );
  let session: Session | undefined;
  act(() => {
    session = sessions.attach(boxWith(text));
  });
  if (session === undefined) throw new Error('Nothing was attached.');
  return session;
}

const sidebar = () => screen.findByRole('region', { name: 'Plainpost' });
const item = async (rule: string) => {
  await waitFor(() => expect(document.querySelector(`li[data-rule="${rule}"]`)).not.toBeNull());
  return within(document.querySelector<HTMLElement>(`li[data-rule="${rule}"]`) ?? document.body);
};
/** The same, opened. */
const opened = async (rule: string) => {
  const line = await item(rule);
  await userEvent.click(line.getByRole('button', { expanded: false }));
  return line;
};

describe('the sidebar', () => {
  it('invites to write while the box is empty, and says that nothing leaves the browser', async () => {
    open('');
    expect(within(await sidebar()).getByText(/Nothing you type leaves this browser/)).toBeTruthy();
  });

  it('lists each issue with its reason, its source and its fixes', async () => {
    open(draft);
    expect((await item('complex-word')).queryByRole('link')).toBeNull();
    const issue = await opened('complex-word');
    expect(issue.getByRole('button', { expanded: true }).textContent).toContain('Look at');
    expect(issue.getByText(/before:/).parentElement?.textContent).toContain('utilize');
    expect(issue.getByRole('link', { name: /Source/ }).getAttribute('href')).toMatch(/^https:/);
    expect(issue.getByRole('button', { name: 'Use “use” for “utilize”' })).toBeTruthy();
  });

  it('puts errors before warnings before suggestions', async () => {
    open(`${draft} Meet at [LOCATION] tonight.`);
    await item('unfilled-placeholder');
    const severities = [...document.querySelectorAll('li.issue')].map((one) =>
      one.getAttribute('data-severity'),
    );
    const ranks = severities.map((one) => ['error', 'warning', 'suggestion'].indexOf(one ?? ''));
    expect(ranks).toEqual([...ranks].sort());
  });

  it('never claims that all is well: it says how many checks ran and what is left to a person', async () => {
    open('Oak Street is open again. Thank you for your patience.');
    const status = await screen.findByText(/checks ran and found nothing/);
    expect(status.textContent).toMatch(/They do not see everything/);
  });

  it('silences an issue, says so, and shows it again on request', async () => {
    open(draft);
    await userEvent.click(
      (await opened('complex-word')).getByRole('button', { name: 'Ignore here: “utilize”' }),
    );
    expect(document.querySelector('li[data-rule="complex-word"]')).toBeNull();
    expect(screen.getByText(/1 ignored/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Show again' }));
    await item('complex-word');
  });

  it('collapses to a badge with the count, and opens again', async () => {
    open(draft);
    await item('complex-word');
    await userEvent.click(screen.getByRole('button', { name: 'Collapse the sidebar' }));
    const badge = screen.getByRole('button', { name: /^Open Plainpost: \d+ to look at$/ });
    await userEvent.click(badge);
    await item('complex-word');
  });

  it('remembers that it was collapsed', async () => {
    open(draft);
    await item('complex-word');
    await userEvent.click(screen.getByRole('button', { name: 'Collapse the sidebar' }));
    await waitFor(async () => expect((await sidebarSettings.getValue()).collapsed).toBe(true));
  });

  it('speaks Spanish to those who read Spanish', async () => {
    open(draft, 'es');
    expect(
      (await opened('complex-word')).getByRole('button', { name: 'Ignorar aquí: “utilize”' }),
    ).toBeTruthy();
    expect(screen.getByRole('tab', { name: /Observaciones/ })).toBeTruthy();
  });

  it.each(['', draft, 'Oak Street is open again.'])(
    'has no accessibility fault with the draft “%s”',
    async (text) => {
      open(text);
      await sidebar();
      if (text !== '') await screen.findAllByRole('status');
      const { violations } = await axe.run(await sidebar(), {
        // jsdom draws nothing, so contrast cannot be judged here; the browser tests do it.
        rules: { 'color-contrast': { enabled: false } },
      });
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
        [],
      );
    },
  );
});
