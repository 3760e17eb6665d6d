import type { Library } from '@/lib/library';
import { sharedFolder } from '@/lib/sharing';
import { anchorHead } from './anchor';

let running: Promise<void> | undefined;
let again = false;

/**
 * Has the newest head put into the agency's folder, where there is one. Nobody waits for it; what goes wrong is kept for
 * the page of records. Several records in a row are anchored by the last of them.
 */
export function anchorSoon(library: Library): Promise<void> {
  again = running !== undefined;
  running ??= anchor(library).finally(() => {
    running = undefined;
    if (again) void anchorSoon(library);
  });
  return running;
}

async function anchor(library: Library): Promise<void> {
  try {
    const folder = await sharedFolder(library);
    if (folder) await anchorHead(library, folder);
  } catch {
    // The database refused; the next record, or the next start, tries again.
  }
}
