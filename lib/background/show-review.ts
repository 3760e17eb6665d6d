import { browser } from 'wxt/browser';

/** Opens the review page at what lies on its shelf under a key. */
export async function showReview(key: string): Promise<void> {
  await browser.tabs.create({ url: `${browser.runtime.getURL('/review.html')}#/${encodeURIComponent(key)}` });
}
