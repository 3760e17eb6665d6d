import { zipSync } from 'fflate';
import type { ValeFile } from './vale-file';

/** A ZIP of a style's files; `importVale` reads it. The same files give the same bytes. */
export function zipVale(files: readonly ValeFile[]): Uint8Array<ArrayBuffer> {
  const entries = files.map(({ path, bytes }) => [path, bytes] as const);
  return new Uint8Array(zipSync(Object.fromEntries(entries), { mtime: new Date(1980, 0, 1) }));
}
