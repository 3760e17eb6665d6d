import { browser } from 'wxt/browser';
import { welcomed } from '@/lib/settings';

const page = '/welcome.html';

/** Opens the page for the first five minutes when Plainpost is installed: once, and never when it is updated. */
export function welcomeOnce(): void {
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    if (reason !== 'install' || (await welcomed.getValue())) return;
    await browser.tabs.create({ url: browser.runtime.getURL(page) });
    await welcomed.setValue(true);
  });
}
