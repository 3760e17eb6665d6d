import { browser } from 'wxt/browser';

/** What the browser is asked for, so that Plainpost reaches a folder: the pages of its server. */
const patternOf = (address: string): string => `${new URL(address).protocol}//${new URL(address).hostname}/*`;

/** Whether the browser lets Plainpost reach the folder at an address. */
export const mayReach = (address: string): Promise<boolean> =>
  browser.permissions.contains({ origins: [patternOf(address)] });

/** Asks the browser for it; to be called in the click itself, or the browser does not ask. */
export const askToReach = (address: string): Promise<boolean> =>
  browser.permissions.request({ origins: [patternOf(address)] }).catch(() => false);

/** Gives the browser's permission back; what came with the installation stays. */
export const stopReaching = (address: string): Promise<boolean> =>
  browser.permissions.remove({ origins: [patternOf(address)] }).catch(() => false);
