import type { Fault, WebFolder } from '@/lib/web-folder';
import type { Doubt } from './doubt';
import { places } from './places';
import { readPointerFile } from './refresh';
import { type Refused, refused } from './refused';

/** What became of a pointer: it is there, another one is, it was refused, or nobody knows. */
export type PutPointer =
  | { readonly ok: true }
  /** Somebody else wrote since: read again, merge, try again. */
  | { readonly ok: false; readonly fault: 'changed' }
  | Fault
  | Doubt
  | Refused;

/** Faults after which it may have been written all the same. */
const lost: ReadonlySet<Fault['fault']> = new Set([
  ...(['offline', 'slow', 'cut-short', 'server', 'changed', 'exists', 'redirect', 'unreadable'] as const),
]);

/**
 * Writes the pointer in place of the one of this ETag (null: where there is none yet), and reads it back: only what the
 * server gives back was published. An answer that got lost is told from one that was never given by what lies there.
 */
export async function putPointer(folder: WebFolder, jws: string, etag: string | null): Promise<PutPointer> {
  const condition = etag === null ? ({ ifNoneMatch: '*' } as const) : { ifMatch: etag };
  const written = await folder.write(places.pointer, jws, condition);
  if (!written.ok && !lost.has(written.fault)) return written;
  const there = await readPointerFile(folder, null);
  if (there.ok && there.state === 'new' && there.text === jws) return { ok: true };
  if (!written.ok && (written.fault === 'changed' || written.fault === 'exists'))
    return { ok: false, fault: 'changed' };
  // It cannot be read back, so nobody knows.
  if (!there.ok && there.fault !== 'no-library') return refused('unknown');
  const isAsBefore = there.ok && there.state === 'new' ? there.etag === etag : etag === null;
  if (isAsBefore) return written.ok ? refused('not-kept') : written;
  return { ok: false, fault: 'changed' };
}
