import { dayOf, type Library } from '@/lib/library';
import { writeDocument } from '@/lib/library/exchange';
import { type BackupFailure, type BackupSettings, backupSettings } from '@/lib/settings';
import { inTurn } from './in-turn';

/** Writes a file on this computer; gives its name, or why it is not there. */
export type SaveBackup = (
  name: string,
  contents: string,
) => Promise<
  { readonly ok: true; readonly file: string } | { readonly ok: false; readonly why: BackupFailure }
>;

export interface BackUpOptions {
  readonly save: SaveBackup;
  /** Also when it is not due, and when nothing has changed since the last file: a person asked for it. */
  readonly evenSame?: boolean;
  /** ms since 1970. */
  readonly now?: () => number;
}

const day = 24 * 60 * 60 * 1000;
const week = 7 * day;

/**
 * Saves the whole library as one file where that is switched on and a week has gone by; stays silent where nothing has
 * changed since the last file. After a failure it is tried again a day later. Pages and the background take turns.
 * Never rejects for the library or the file.
 */
export function backUp(library: Library, options: BackUpOptions): Promise<BackupSettings> {
  const { now = Date.now, evenSame = false } = options;
  return inTurn(async () => {
    const before = await backupSettings.getValue();
    if (!before.on || (!evenSame && before.dueAt > now())) return before;
    const after = await tryOnce(library, before, options, now());
    await backupSettings.setValue(after);
    return after;
  });
}

async function tryOnce(
  library: Library,
  { failure: _, ...before }: BackupSettings,
  { save, evenSame }: BackUpOptions,
  at: number,
): Promise<BackupSettings> {
  const failed = (why: BackupFailure): BackupSettings => ({
    ...before,
    on: why !== 'not-allowed',
    dueAt: at + day,
    failure: { at, why },
  });
  const contents = await writeDocument(library).catch(() => undefined);
  if (contents === undefined) return failed('unreadable');
  const digest = await digestOf(contents);
  if (!evenSame && digest === before.last?.digest) return { ...before, dueAt: at + week };
  const saved = await save(`plainpost-backup-${dayOf(at)}.json`, contents);
  if (!saved.ok) return failed(saved.why);
  return { ...before, dueAt: at + week, last: { at, file: saved.file, digest } };
}

async function digestOf(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
