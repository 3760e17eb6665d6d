import type { BrowserContext } from '@playwright/test';
import type { Command } from '../../lib/commands.ts';

/** Has the browser tell the background of a key of the extension's own: no test can press those keys, they are the browser's. */
export async function sendCommand(context: BrowserContext, command: Command): Promise<void> {
  const background = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  await background.evaluate(async (name) => {
    const { chrome } = globalThis as unknown as {
      chrome: {
        tabs: { query(which: object): Promise<object[]> };
        commands: { onCommand: { dispatch(name: string, tab: object): void } };
      };
    };
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    chrome.commands.onCommand.dispatch(name, tab ?? {});
  }, command);
}
