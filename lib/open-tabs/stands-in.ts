import { browser } from 'wxt/browser';
import { areYouThere } from './there';

/**
 * Whether our sentinel stands in the page of a tab; 'missing' where the page was open before Plainpost was installed or
 * updated, 'closed' where nobody may look, as at a page that could not be loaded.
 */
export async function standsIn(tabId: number): Promise<'there' | 'missing' | 'closed'> {
  const answer: unknown = await browser.tabs.sendMessage(tabId, areYouThere).catch(() => undefined);
  if (answer === true) return 'there';
  // An error of the browser's has the site's address too, and takes no script.
  const looked = await browser.scripting
    .executeScript({ target: { tabId }, func: () => true })
    .catch(() => undefined);
  return looked?.[0]?.result === true ? 'missing' : 'closed';
}
