import type { Library } from '@/lib/library';
import { folderLogin } from '@/lib/settings';
import type { Login } from '@/lib/web-folder';
import { doubt, type Trouble } from './doubt';
import { fetchLibrary } from './fetch-library';
import type { Found } from './look-at';
import { startLooking } from './looking';
import { probe } from './probe';
import { subscribedTo } from './refresh';
import { folderAt, type Reaching } from './shared-folder';
import { storeLibrary } from './store-library';
import type { Subscription } from './subscription';

/** A library that is followed from now on, or why not; then nothing was changed. */
export type Accepted = { readonly ok: true; readonly subscription: Subscription } | Trouble;

/** Follows a library that was found: its document is fetched, checked and stored, its keys are trusted from now on. */
export async function accept(
  library: Library,
  found: Found,
  { now = Date.now, ...reaching }: Reaching & { readonly now?: () => number } = {},
): Promise<Accepted> {
  const { address, said, etag, login, prescribed } = found;
  const folder = await folderAt(address, { ...reaching, login });
  const came = await fetchLibrary(folder, said.pointer);
  if (!came.ok) return came;
  const before = { address, may: null, probedAt: 0 };
  const subscription = subscribedTo(before, said, { etag, at: now(), prescribed });
  try {
    await storeLibrary(library, came.document, subscription);
  } catch {
    return doubt('not-stored');
  }
  await keepLogin(address, login).catch(() => {});
  await startLooking().catch(() => {});
  const probed = await probe(library, { ...reaching, now });
  return { ok: true, subscription: probed.ok ? probed.subscription : subscription };
}

/** A login for another folder is forgotten; one for this folder stays when no other was given. */
async function keepLogin(address: string, login: Login | undefined): Promise<void> {
  if (login !== undefined) return folderLogin.setValue({ address, ...login });
  const kept = await folderLogin.getValue();
  if (kept !== null && kept.address !== address) await folderLogin.setValue(null);
}
