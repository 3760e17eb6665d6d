import { browser } from 'wxt/browser';
import { sitesTurnedOn } from '@/lib/settings';

/**
 * Asks the browser to allow a site's pages. The wish is kept at once and the background acts on it: where the browser
 * shows its question the popup may be gone. To be called in the click itself.
 * @returns whether it is allowed
 */
export function turnOn(pattern: string, optional: boolean): Promise<boolean> {
  const asked = browser.permissions.request({ origins: [pattern] });
  const kept = optional ? keep((others) => [...others, pattern], pattern) : Promise.resolve();
  return Promise.all([asked, kept]).then(async ([isAllowed]) => {
    if (!isAllowed && optional) await keep((others) => others, pattern);
    return isAllowed;
  });
}

/** Takes a site's pages back; a page that is open keeps what it has until it is loaded anew. */
export async function turnOff(pattern: string): Promise<void> {
  await keep((others) => others, pattern);
  // What came with the installation cannot be given back one by one.
  await browser.permissions.remove({ origins: [pattern] }).catch(() => false);
}

async function keep(
  change: (others: readonly string[]) => readonly string[],
  pattern: string,
): Promise<void> {
  const before = await sitesTurnedOn.getValue();
  await sitesTurnedOn.setValue(change(before.filter((one) => one !== pattern)));
}
