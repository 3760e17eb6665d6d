import { browser } from 'wxt/browser';
import type { BackupFailure } from '@/lib/settings';
import type { SaveBackup } from './back-up';
import { isBackupAllowed } from './permission';

const folder = 'Plainpost';

/** Has the browser put a file into the folder Plainpost of its downloads; one of the same name stays beside it. */
export const saveBackup: SaveBackup = async (name, contents) => {
  if (!(await isBackupAllowed())) return { ok: false, why: 'not-allowed' };
  const address = await addressOf(new Blob([contents], { type: 'application/json' }));
  try {
    const id = await browser.downloads.download({
      url: address,
      filename: `${folder}/${name}`,
      conflictAction: 'uniquify',
      saveAs: false,
    });
    return await settled(id);
  } catch {
    return { ok: false, why: (await isBackupAllowed()) ? 'refused' : 'not-allowed' };
  } finally {
    if (address.startsWith('blob:')) URL.revokeObjectURL(address);
  }
};

/** A service worker can make no address of a blob, and Firefox downloads none that holds the data itself. */
function addressOf(blob: Blob): Promise<string> {
  if (typeof URL.createObjectURL === 'function') return Promise.resolve(URL.createObjectURL(blob));
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
}

/** Waits until a download is on the disk, or is known not to get there. */
function settled(id: number): ReturnType<SaveBackup> {
  return new Promise((resolve, reject) => {
    const look = async () => {
      const [item] = await browser.downloads.search({ id });
      if (item?.state === 'in_progress') return;
      browser.downloads.onChanged.removeListener(heard);
      if (item?.state === 'complete')
        resolve({ ok: true, file: item.filename.split(/[/\\]/).at(-1) ?? item.filename });
      else resolve({ ok: false, why: failureOf(item?.error) });
    };
    const heard = (changed: { readonly id: number }) => {
      if (changed.id === id) look().catch(reject);
    };
    browser.downloads.onChanged.addListener(heard);
    look().catch(reject);
  });
}

function failureOf(error: string | undefined): BackupFailure {
  if (error === 'FILE_NO_SPACE') return 'full';
  return error?.startsWith('USER_') ? 'cancelled' : 'refused';
}
