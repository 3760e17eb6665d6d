import type { Library } from '@/lib/library';
import { folderLogin } from '@/lib/settings';
import { createWebFolder, type Login, type WebFolder } from '@/lib/web-folder';
import { readSubscription } from './subscription';

/** How a folder is reached; what is left out is the browser's own. */
export interface Reaching {
  readonly fetch?: typeof globalThis.fetch;
  /** ms without a sign of life. */
  readonly patience?: number;
  /** In place of the login that was kept for this address. */
  readonly login?: Login | undefined;
}

/** The folder at an address, with the login that was kept for it and for no other. */
export async function folderAt(address: string, { login, ...reaching }: Reaching = {}): Promise<WebFolder> {
  return createWebFolder(address, { ...reaching, login: login ?? (await loginFor(address)) });
}

/** The agency's folder; null where nothing is subscribed to. */
export async function sharedFolder(library: Library, reaching: Reaching = {}): Promise<WebFolder | null> {
  const subscription = await readSubscription(library);
  return subscription && folderAt(subscription.address, reaching);
}

/** The login that was kept for an address. */
export async function loginFor(address: string): Promise<Login | undefined> {
  const kept = await folderLogin.getValue().catch(() => null);
  if (kept === null || kept.address !== address) return undefined;
  const { user, password } = kept;
  return { user, password };
}
