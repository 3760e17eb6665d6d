import { dayOf, type Library } from '@/lib/library';
import type { RecordsSettings } from '@/lib/settings';
import { eraseRecords } from './erase';
import { changeEvidenceState, readEvidenceState } from './evidence-state';

const day = 24 * 60 * 60 * 1000;

/**
 * Erases contents older than the days they are kept, once a day. Their links stay. @returns how many were erased
 */
export async function tidyRecords(
  library: Library,
  { retentionDays }: Pick<RecordsSettings, 'retentionDays'>,
  now: number = Date.now(),
): Promise<number> {
  if (retentionDays <= 0) return 0;
  const today = dayOf(now);
  if ((await readEvidenceState(library)).tidiedOn === today) return 0;
  const oldest = now - retentionDays * day;
  const erased = await eraseRecords(library, {
    by: 'retention',
    reason: '',
    which: ({ at }) => at < oldest,
    now,
  });
  await changeEvidenceState(library, { tidiedOn: today });
  return erased;
}
