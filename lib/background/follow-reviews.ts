import { browser } from 'wxt/browser';
import type { Library } from '@/lib/library';
import { countWaiting, lookForReviews, type ReviewRules } from '@/lib/review';
import { reviewNews } from '@/lib/settings';
import { lookAlarm } from '@/lib/sharing';

/**
 * Looks for drafts and answers whenever the agency's library is looked for, and shows in the toolbar how many posts wait
 * for the person here.
 */
export function followReviews(library: Library, rules: () => ReviewRules): void {
  const show = async () => {
    const count = await countWaiting(library, Date.now());
    await browser.action.setBadgeText({ text: count > 0 ? String(count) : '' });
  };
  const look = async () => {
    await lookForReviews(library, { rules: rules() });
    await show();
  };
  // The database may refuse, and a worker that fails at its start would answer nobody.
  const quietly = (does: () => Promise<void>) => () => void does().catch(() => {});
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === lookAlarm) quietly(look)();
  });
  browser.runtime.onStartup.addListener(quietly(look));
  reviewNews.watch(quietly(show));
  quietly(show)();
}
