import { browser } from 'wxt/browser';
import { backupSettings } from '@/lib/settings';
import { inTurn } from './in-turn';

const needed = { permissions: ['downloads' as const] };

/** Whether the browser lets Plainpost put files among the downloads. */
export const isBackupAllowed = (): Promise<boolean> => browser.permissions.contains(needed);

/**
 * Asks the browser for it, and switches the backup on where it is given. To be called in the click itself.
 * @returns whether it is on
 */
export async function turnBackupOn(): Promise<boolean> {
  const isAllowed = await browser.permissions.request(needed);
  if (!isAllowed) return false;
  await inTurn(async () => {
    const { failure: _, ...before } = await backupSettings.getValue();
    await backupSettings.setValue({ ...before, on: true, dueAt: 0 });
  });
  return true;
}

/** Switches it off, and gives the permission back. */
export async function turnBackupOff(): Promise<void> {
  await inTurn(async () => {
    const { failure: _, ...before } = await backupSettings.getValue();
    await backupSettings.setValue({ ...before, on: false });
  });
  // Where an agency's policy gave it, it cannot be given back.
  await browser.permissions.remove(needed).catch(() => false);
}

/** Switches the backup off, and says why, when the permission is taken away in the browser's own pages. */
export function followPermission(now: () => number = Date.now): void {
  browser.permissions.onRemoved.addListener(({ permissions = [] }) => {
    if (!permissions.includes('downloads')) return;
    void inTurn(async () => {
      const before = await backupSettings.getValue();
      if (before.on)
        await backupSettings.setValue({
          ...before,
          on: false,
          failure: { at: now(), why: 'not-allowed' },
        });
    });
  });
}
