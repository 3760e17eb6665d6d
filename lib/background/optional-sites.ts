import { type Browser, browser } from 'wxt/browser';
import { sitesTurnedOn } from '@/lib/settings';

const script = '/sentinel.js';
const id = 'sites-turned-on';

/**
 * Keeps the sentinel on the pages a person turned Plainpost on for in the popup, and only while the browser allows it
 * there: what they asked for is in the settings, what is allowed the browser knows.
 */
export function followOptionalSites(): void {
  let settled = Promise.resolve();
  const settle = () => {
    settled = settled.then(settleOnce).catch(() => {});
  };
  // The browser forgets registered scripts when the extension is updated.
  browser.runtime.onInstalled.addListener(settle);
  browser.runtime.onStartup.addListener(settle);
  browser.permissions.onAdded.addListener(settle);
  browser.permissions.onRemoved.addListener(settle);
  sitesTurnedOn.watch(settle);
}

async function settleOnce(): Promise<void> {
  const asked = await sitesTurnedOn.getValue();
  const allowed = await Promise.all(asked.map((one) => browser.permissions.contains({ origins: [one] })));
  const wanted = asked.filter((_one, index) => allowed[index]);
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  const before = registered?.matches ?? [];
  if (wanted.length === 0) {
    if (registered !== undefined) await browser.scripting.unregisterContentScripts({ ids: [id] });
    return;
  }
  const now: Browser.scripting.RegisteredContentScript = {
    id,
    matches: wanted,
    js: [script],
    runAt: 'document_start',
    persistAcrossSessions: true,
  };
  if (registered === undefined) await browser.scripting.registerContentScripts([now]);
  else await browser.scripting.updateContentScripts([now]);
  await putIntoOpenTabs(wanted.filter((one) => !before.includes(one)));
}

/** A page that stands already gets its sentinel now, so that nobody has to reload what they are writing on. */
async function putIntoOpenTabs(matches: string[]): Promise<void> {
  if (matches.length === 0) return;
  for (const { id: tabId } of await browser.tabs.query({ url: matches })) {
    // A tab that shows an error page has no place for it.
    if (tabId !== undefined) {
      await browser.scripting.executeScript({ target: { tabId }, files: [script] }).catch(() => {});
    }
  }
}
