// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { Popup, type PopupActions } from '@/components/popup/Popup';
import type { InterfaceLanguage } from '@/lib/checks/texts';
import type { Diagnostics } from '@/lib/diagnostics';
import type { TabState } from '@/lib/popup';

afterEach(cleanup);

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
  site: { name: 'Bluesky', optional: true },
  pattern: 'https://bsky.app/*',
  isOn: false,
  boxes: 'none',
  diagnostics,
};

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

  it('offers no way to turn off what came with the installation', async () => {
    open({ ...bluesky, site: { name: 'X', optional: false }, isOn: true, boxes: 'known' });
    expect(await screen.findByText(/Click into your post/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Turn off/ })).toBeNull();
  });

  it('offers to check any box, and says where the browser lets nobody in', async () => {
    const { calls } = open(
      { tabId: 3, host: 'larkspur.example', isOn: false, boxes: 'none' },
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
    expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
      'Open the library',
      'Review a post',
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
    const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  it('speaks Spanish', async () => {
    open(bluesky, {}, 'es');
    expect(await button('Activar en bsky.app')).toBeTruthy();
    expect(screen.getByText(/No se envía nada/)).toBeTruthy();
  });
});
