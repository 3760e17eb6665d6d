import type { Library } from '@/lib/library';
import { backUp } from './back-up';
import { saveBackup } from './save-backup';

/** How long it waits, ms: what a person opened the browser or the page for goes before. */
const pause = 5_000;

/**
 * Looks once, a little later, whether a backup is due. Called whenever the background or the library page starts:
 * without the one or the other the library does not change, so no clock of its own is needed.
 */
export function backUpSoon(library: Library): void {
  setTimeout(() => void backUp(library, { save: saveBackup }).catch(() => {}), pause);
}
