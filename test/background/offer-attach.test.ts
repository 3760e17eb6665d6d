import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { offerAttach } from '@/lib/background/offer-attach';
import { welcomeOnce } from '@/lib/background/welcome-once';
import { followLanguage } from '@/lib/interface-language';
import { languageChoice } from '@/lib/settings';

const update = vi.fn(async (_id: string, _changed: { readonly title: string }) => {});
const create = vi.fn((_item: { readonly title: string }) => {});

beforeEach(() => {
  fakeBrowser.reset();
  vi.clearAllMocks();
  vi.spyOn(browser.i18n, 'getUILanguage').mockReturnValue('en-US');
  const nothing = { addListener: () => {} };
  Object.assign(browser, {
    contextMenus: { create, update, removeAll: async () => {}, onClicked: nothing },
    commands: { onCommand: nothing },
  });
});

describe('the line in the menu of a box', () => {
  it('is written in the browser’s language, and anew when a person chooses another', async () => {
    offerAttach(followLanguage());
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' });
    await vi.waitFor(() => expect(create).toHaveBeenCalledOnce());
    expect(create.mock.calls[0]?.[0]?.title).toBe('Check this box with Plainpost');
    await languageChoice.setValue('es');
    await vi.waitFor(() => expect(update).toHaveBeenCalledOnce());
    expect(update.mock.calls[0]?.[1]).toEqual({ title: 'Revisar este cuadro con Plainpost' });
  });

  it('is in the language that was chosen before an update', async () => {
    await languageChoice.setValue('es');
    offerAttach(followLanguage());
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'update', previousVersion: '0.0.9' });
    await vi.waitFor(() => expect(create).toHaveBeenCalledOnce());
    expect(create.mock.calls[0]?.[0]?.title).toBe('Revisar este cuadro con Plainpost');
  });
});

describe('the page for the first five minutes', () => {
  const pages = async () => (await fakeBrowser.tabs.query({})).filter(({ url }) => url?.includes('welcome'));

  it('is opened by an installation once, and never by an update', async () => {
    welcomeOnce();
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'update', previousVersion: '0.0.9' });
    expect(await pages()).toHaveLength(0);
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' });
    await vi.waitFor(async () => expect(await pages()).toHaveLength(1));
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' });
    expect(await pages()).toHaveLength(1);
  });
});
