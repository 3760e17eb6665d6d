import type { WebFolder, Written } from './web-folder';

/** The path of a new file that only tries something out. */
export const scratchIn = (folder: string): string => `${folder}/scratch-${crypto.randomUUID()}`;

/** Removes a scratch file; once more where that failed, since nobody else will. */
export async function removeScratch(folder: WebFolder, path: string): Promise<boolean> {
  for (let turn = 0; turn < 2; turn += 1) {
    const removed = await folder.remove(path);
    if (removed.ok || removed.fault === 'missing') return true;
  }
  return false;
}

/** Whether a write may have left a file: it did, or its answer got lost on the way. */
export const mayBeThere = (written: Written): boolean =>
  written.ok || ['offline', 'slow', 'cut-short', 'server', 'redirect'].includes(written.fault);
