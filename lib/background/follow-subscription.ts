import { browser } from 'wxt/browser';
import type { Library } from '@/lib/library';
import { followPolicy } from '@/lib/policy';
import {
  followPrescribed,
  lookAlarm,
  lookEvery,
  mayReach,
  readIntention,
  readSubscription,
  refresh,
  settleInTurn,
  startLooking,
  stopLooking,
} from '@/lib/sharing';

/**
 * Keeps the agency's library the newest there is: looks when the browser starts, every quarter of an hour, and when this
 * worker starts and has not looked for that long. Where policy prescribes a library it is followed without a question.
 */
export function followSubscription(library: Library, now: () => number = Date.now): void {
  const look = async () => {
    await followPrescribed(library, { mayReach });
    if ((await readSubscription(library)) === null) return void (await stopLooking());
    await startLooking();
    const looked = await refresh(library, { mayReach });
    // A publication that was interrupted is ended: what the folder holds says what became of it.
    const isOpen = (await readIntention(library))?.outcome === 'open';
    if (looked.ok && (isOpen || looked.state === 'new')) await settleInTurn(library);
  };
  // The database may refuse, and a worker that fails at its start would answer nobody.
  const lookQuietly = () => void look().catch(() => {});
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === lookAlarm) lookQuietly();
  });
  browser.runtime.onStartup.addListener(lookQuietly);
  browser.permissions.onAdded.addListener(lookQuietly);
  followPolicy(() => void lookIfLate().catch(() => {}));

  async function lookIfLate(): Promise<void> {
    const subscription = await readSubscription(library);
    const last = Math.max(subscription?.checkedAt ?? 0, subscription?.trouble?.at ?? 0);
    if (now() - last >= lookEvery * 60_000) await look();
    else await followPrescribed(library, { mayReach });
  }
}
