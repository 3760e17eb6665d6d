import { type Browser, browser } from 'wxt/browser';
import { sitesTurnedOn } from '@/lib/settings';
import { siteOf, sites } from '@/lib/sites';
import { standsIn } from './stands-in';
import { areYouThere } from './there';

/** A tab whose page was open before Plainpost was there. */
export interface StaleTab {
  readonly tabId: number;
  /** The site as people call it. */
  readonly site: string;
}

/** The open tabs of sites that Plainpost is allowed on; asks for no permission beyond these sites. */
async function siteTabs(): Promise<readonly Browser.tabs.Tab[]> {
  const installed = sites.filter(({ optional }) => !optional).flatMap(({ matches }) => matches);
  const turnedOn = await sitesTurnedOn.getValue().catch(() => []);
  // What sleeps is loaded anew when it is looked at.
  return browser.tabs.query({ url: [...installed, ...turnedOn], discarded: false });
}

/** The tabs that have to be loaded again before Plainpost works there. */
export async function staleTabs(): Promise<readonly StaleTab[]> {
  const looked = (await siteTabs()).map(async ({ id, url }): Promise<readonly StaleTab[]> => {
    if (id === undefined || (await standsIn(id)) !== 'missing') return [];
    return [{ tabId: id, site: siteOf(url ?? '')?.name ?? new URL(url ?? '').host }];
  });
  return (await Promise.all(looked)).flat();
}

/** Loads tabs again: only ever called when a person asked for it, since a draft may be in them. */
export async function reloadTabs(tabIds: readonly number[]): Promise<void> {
  await Promise.all(tabIds.map((id) => browser.tabs.reload(id).catch(() => {})));
}

/** Tells when a tab was loaded or closed; @returns what ends it. */
export function followTabs(changed: () => void): () => void {
  const loaded = (_id: number, { status }: { readonly status?: string }) => {
    if (status === 'complete') changed();
  };
  const closed = () => changed();
  browser.tabs.onUpdated.addListener(loaded);
  browser.tabs.onRemoved.addListener(closed);
  return () => {
    browser.tabs.onUpdated.removeListener(loaded);
    browser.tabs.onRemoved.removeListener(closed);
  };
}

/** Lets every page know that Plainpost was switched on: a box that waits for its composer gets one. */
export async function wakeTabs(): Promise<void> {
  const tabs = await siteTabs();
  await Promise.all(
    tabs.map(({ id }) => id !== undefined && browser.tabs.sendMessage(id, areYouThere).catch(() => {})),
  );
}
