import type { Library } from './library';

/** Lets a database that could not be opened be tried once more at its next use: by itself it refuses for good. */
export function openAnew(library: Library): void {
  if (library.hasFailed() && !library.hasBeenClosed()) library.close({ disableAutoOpen: false });
}
