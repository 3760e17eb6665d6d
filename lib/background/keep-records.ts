import { anchorSoon, noteSwitch, tidyRecords } from '@/lib/evidence';
import type { Library } from '@/lib/library';
import { policySetting } from '@/lib/policy';
import { type RecordsSettings, recordsSettings } from '@/lib/settings';

/** How long it waits at the start, ms: what a person opened the browser for goes before. */
const pause = 5_000;

/**
 * Looks after the records whenever the background starts: what is past its time is erased, what the agency's folder does
 * not know yet is anchored there. And writes down when recording is switched on or off, by a person or by policy.
 */
export function keepRecords(library: Library): void {
  const note = async (now: RecordsSettings) => {
    const { records } = await policySetting.getValue();
    await noteSwitch(library, now, records?.on === undefined ? 'person' : 'policy');
  };
  recordsSettings.watch((now) => void note(now).catch(() => {}));
  setTimeout(async () => {
    try {
      const now = await recordsSettings.getValue();
      await note(now);
      await tidyRecords(library, now);
      anchorSoon(library);
    } catch {
      // Whoever opens the page of records is told what is the matter with the database.
    }
  }, pause);
}
