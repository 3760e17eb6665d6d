import { browser } from 'wxt/browser';

/** Opens the page on which templates and style guide are kept, or shows it where it is open. */
export async function openLibrary(): Promise<null> {
  await browser.runtime.openOptionsPage();
  return null;
}
