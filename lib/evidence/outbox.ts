import { browser } from 'wxt/browser';

/** Begins the keys under which presses lie. */
export const asidePrefix = 'pressed:';

/**
 * Puts a press where it outlives the page, until the background has written it down: a page that goes away at once
 * takes its messages with it where the background has to be woken first. In memory only; where the browser lets no page
 * script in there, as Firefox does not, the message alone has to do.
 */
export function putAside(made: { readonly id: string }): void {
  try {
    browser.storage.session.set({ [asidePrefix + made.id]: made }).catch(() => {});
  } catch {
    // The extension this script belongs to is gone, or there is no such storage: the message says so.
  }
}

/** Forgets a press that was put aside. */
export const forgetAside = (id: string): Promise<void> =>
  browser.storage.session.remove(asidePrefix + id).catch(() => {});
