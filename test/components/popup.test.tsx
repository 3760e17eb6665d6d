// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { news } from '@/components/popup/news';
import { Popup, type PopupActions } from '@/components/popup/Popup';
import type { InterfaceLanguage } from '@/lib/checks/texts';
import type { Diagnostics } from '@/lib/diagnostics';
import type { Granted, TabState } from '@/lib/popup';
import { languageChoice, newsSeen, switches } from '@/lib/settings';

afterEach(() => {
  cleanup();
  fakeBrowser.reset();
});

const diagnostics: Diagnostics = {
  format: 'plainpost-diagnostics',
  formatVersion: 1,
  plainpost: '0.1.0',
  browser: 'Browser/1',
  language: 'en',
  host: 'bsky.app',
  selectors: [],
  boxes: [],
};
const bluesky: TabState = {
  tabId: 7,
  host: 'bsky.app',
  site: { id: 'bluesky', name: 'Bluesky', optional: true },
  pattern: 'https://bsky.app/*',
  isOn: false,
  isAllowed: false,
  isStale: false,
  boxes: 'none',
  diagnostics,
};
const x: TabState = {
  ...bluesky,
  host: 'x.com',
  site: { id: 'x', name: 'X', optional: false },
  pattern: 'https://x.com/*',
  isOn: true,
  isAllowed: true,
  boxes: 'known',
};

const granted: Granted = {
  permissions: ['storage', 'scripting'],
  sites: ['X', 'Facebook'],
  pages: [{ pattern: 'https://bsky.app/*', host: 'bsky.app' }],
};

const { version: packageVersion } = JSON.parse(readFileSync('package.json', 'utf8'));

interface Done {
  readonly calls: unknown[][];
}

function open(
  tab: TabState | undefined,
  answers: { allows?: boolean; lets?: boolean } = {},
  language: InterfaceLanguage = 'en',
): Done {
  const { allows = true, lets = true } = answers;
  const calls: unknown[][] = [];
  let isOn = tab?.isOn ?? false;
  let isGivenBack = false;
  const actions: PopupActions = {
    readTab: async () => tab && { ...tab, isOn },
    turnOn: async (...given) => {
      calls.push(['turnOn', ...given]);
      isOn = allows;
      return allows;
    },
    turnOff: async (...given) => {
      calls.push(['turnOff', ...given]);
      isOn = false;
    },
    switchSite: async (...given) => {
      calls.push(['switchSite', ...given]);
      isOn = given[1];
    },
    attach: async (...given) => {
      calls.push(['attach', ...given]);
      return lets;
    },
    openLibrary: () => {
      calls.push(['openLibrary']);
    },
    openReview: () => {
      calls.push(['openReview']);
    },
    openPractice: () => {
      calls.push(['openPractice']);
    },
    reload: async (...given) => {
      calls.push(['reload', ...given]);
    },
    permissions: {
      read: async () => ({ ...granted, pages: isGivenBack ? [] : granted.pages }),
      giveBack: async (...given) => {
        calls.push(['giveBack', ...given]);
        isGivenBack = true;
      },
    },
  };
  render(<Popup actions={actions} language={language} />);
  return { calls };
}

const button = (name: string | RegExp) => screen.findByRole('button', { name });

describe('the popup', () => {
  it('turns a site on, for that site alone, and off again', async () => {
    const { calls } = open(bluesky);
    expect(await screen.findByRole('heading', { name: 'Off for Bluesky' })).toBeTruthy();
    await userEvent.click(await button('Turn on for bsky.app'));
    expect(await screen.findByRole('heading', { name: 'On for Bluesky' })).toBeTruthy();
    await userEvent.click(await button('Turn off for bsky.app'));
    expect(await screen.findByRole('heading', { name: 'Off for Bluesky' })).toBeTruthy();
    expect(screen.getByText(/it goes when you load the page again/)).toBeTruthy();
    expect(calls).toEqual([
      ['turnOn', 'https://bsky.app/*', true],
      ['turnOff', 'https://bsky.app/*'],
    ]);
  });

  it('says so when the browser does not allow it', async () => {
    open(bluesky, { allows: false });
    await userEvent.click(await button('Turn on for bsky.app'));
    expect(await screen.findByText(/did not allow it, so nothing has changed/)).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Off for Bluesky' })).toBeTruthy();
  });

  it('switches off a site that came with the installation, and on again, without taking it back', async () => {
    const { calls } = open(x);
    expect(await screen.findByText(/Click into your post/)).toBeTruthy();
    await userEvent.click(await button('Turn off for X'));
    expect(await screen.findByText('You switched it off here. Nothing is read or marked on X.')).toBeTruthy();
    await userEvent.click(await button('Turn on for X'));
    expect(await screen.findByRole('heading', { name: 'On for X' })).toBeTruthy();
    expect(calls).toEqual([
      ['switchSite', 'x', false],
      ['turnOn', 'https://x.com/*', false],
      ['switchSite', 'x', true],
    ]);
  });

  it('switches everything off and on, and offers nothing for the page while it is off', async () => {
    open(x);
    const power = await screen.findByRole('switch', { name: 'On everywhere' });
    expect((power as HTMLInputElement).checked).toBe(true);
    await userEvent.click(power);
    expect(await screen.findByText(/off everywhere: it reads nothing/)).toBeTruthy();
    expect((await switches.getValue()).everywhere).toBe('off');
    expect(screen.queryByRole('button', { name: 'Check the box I am in' })).toBeNull();
    await userEvent.click(power);
    expect(await button('Check the box I am in')).toBeTruthy();
    expect((await switches.getValue()).everywhere).toBe('on');
  });

  it('offers to reload a tab that was open before, and says what may be lost', async () => {
    const { calls } = open({ ...x, isStale: true });
    expect(await screen.findByText(/A draft you have not posted may be lost/)).toBeTruthy();
    expect(screen.queryByText(/Click into your post/)).toBeNull();
    expect(calls).toEqual([]);
    await userEvent.click(await button('Reload this tab'));
    expect(calls).toEqual([['reload', 7]]);
  });

  it('has a dot at what is new until it was opened', async () => {
    open(x);
    const summary = await screen.findByText('What is new');
    expect(await screen.findByText(', not read yet')).toBeTruthy();
    await userEvent.click(summary);
    await vi.waitFor(async () => expect(await newsSeen.getValue()).toBe(news[0]?.version));
    expect(screen.queryByText(', not read yet')).toBeNull();
    expect(news[0]?.version).toBe(packageVersion);
  });

  it('says what the browser allows and why, and gives back what was added', async () => {
    const { calls } = open(x);
    await userEvent.click(await screen.findByText('What the browser lets Plainpost do'));
    expect(screen.getByText('The pages of X and Facebook')).toBeTruthy();
    expect(screen.getByText('To put the sidebar beside the box.')).toBeTruthy();
    await userEvent.click(await button('Give back bsky.app'));
    expect(calls).toEqual([['giveBack', 'https://bsky.app/*']]);
    expect(await screen.findByText(/Given back/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Give back bsky.app' })).toBeNull();
  });

  it('keeps the language a person chooses', async () => {
    open(x);
    await userEvent.selectOptions(
      await screen.findByRole('combobox', { name: 'Plainpost speaks' }),
      'Español',
    );
    await vi.waitFor(async () => expect(await languageChoice.getValue()).toBe('es'));
  });

  it('leads to the practice composer', async () => {
    const { calls } = open(undefined);
    await userEvent.click(await button('Practice'));
    expect(calls).toEqual([['openPractice']]);
  });

  it('offers to check any box, and says where the browser lets nobody in', async () => {
    const { calls } = open(
      {
        ...{ tabId: 3, host: 'larkspur.example', isOn: false },
        ...{ isAllowed: false, isStale: false, boxes: 'none' },
      },
      { lets: false },
    );
    await userEvent.click(await button('Check the box I am in'));
    expect(calls).toEqual([['attach', 3]]);
    expect(await screen.findByText(/keeps its own pages and its store to itself/)).toBeTruthy();
  });

  it('says that a box is not known, and has the diagnostics ready to be read', async () => {
    open({ ...bluesky, isOn: true, boxes: 'unknown' });
    expect(await button('Attach to this box')).toBeTruthy();
    expect(screen.getByText(/Bluesky may have changed its page/)).toBeTruthy();
    expect(screen.getByText('Plainpost does not see my box').closest('details')?.open).toBe(true);
    const shown = screen.getByRole('textbox', { name: 'Diagnostics' }) as HTMLTextAreaElement;
    expect(JSON.parse(shown.value)).toEqual(diagnostics);
  });

  it('leads to the library, whatever the page', async () => {
    const { calls } = open(undefined);
    await userEvent.click(await button('Open the library'));
    expect(calls).toEqual([['openLibrary']]);
  });

  it('leads to the page on which posts are reviewed', async () => {
    const { calls } = open(undefined);
    await userEvent.click(await button('Review a post'));
    expect(calls).toEqual([['openReview']]);
  });

  it('says that a page of the browser’s own is closed to it', async () => {
    open(undefined);
    expect(await screen.findByText(/cannot look at this page/)).toBeTruthy();
    const buttons = screen.getAllByRole('button').map(({ textContent }) => textContent);
    expect(buttons.filter((name) => !name?.startsWith('Give back'))).toEqual([
      'Open the library',
      'Review a post',
      'Practice',
    ]);
  });

  it.each([
    ['en', bluesky],
    ['es', bluesky],
    ['en', { ...bluesky, isOn: true, boxes: 'unknown' as const }],
    ['es', { ...bluesky, isOn: true, boxes: 'known' as const }],
  ] as const)('passes axe (%s)', async (language, tab) => {
    open(tab, {}, language);
    await screen.findByRole('heading', { level: 2 });
    for (const one of document.querySelectorAll('details')) one.open = true;
    const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  it('speaks Spanish', async () => {
    open(bluesky, {}, 'es');
    expect(await button('Activar en bsky.app')).toBeTruthy();
    expect(screen.getByText(/solo cuando usted lo envía a revisión/)).toBeTruthy();
  });
});
