import type { BrowserContext, Page } from '@playwright/test';
import type { Diagnostics } from '../../lib/diagnostics/diagnostics.ts';
import { extensionId } from '../browser/launch.ts';

/** What the extension's own script tells of a page, by the selectors it ships with. */
export async function diagnosed(context: BrowserContext, page: Page): Promise<Diagnostics> {
  const ours = context.serviceWorkers().find((worker) => worker.url().includes(extensionId));
  const worker = ours ?? (await context.waitForEvent('serviceworker'));
  return worker.evaluate(async (address) => {
    const { chrome } = globalThis as unknown as { chrome: Chrome };
    const tab = (await chrome.tabs.query({})).find(({ url }) => url === address);
    if (tab === undefined) throw new Error(`There is no tab at ${address}.`);
    const [answer] = await chrome.scripting.executeScript({
      target: { tabId: tab.id },
      files: ['/diagnose.js'],
    });
    if (answer === undefined) throw new Error('The page gave no answer.');
    return answer.result;
  }, page.url());
}

interface Chrome {
  readonly tabs: {
    query(wanted: object): Promise<readonly { readonly id: number; readonly url?: string }[]>;
  };
  readonly scripting: {
    executeScript(wanted: object): Promise<readonly { readonly result: Diagnostics }[]>;
  };
}
