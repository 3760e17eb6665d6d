import type { BrowserContext } from '@playwright/test';

/** Gives what ends a browser that a test opened at once, as when the machine loses its power. */
export async function killerOf(context: BrowserContext): Promise<() => void> {
  const session = await context.browser()?.newBrowserCDPSession();
  const known = await session?.send('SystemInfo.getProcessInfo');
  const main = known?.processInfo.find(({ type }) => type === 'browser');
  if (main === undefined) throw new Error('The browser does not tell which process it is.');
  return () => process.kill(main.id, 'SIGKILL');
}
