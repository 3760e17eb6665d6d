import { type Policy, underPolicy } from '@/lib/policy';
import { type RecordsSettings, recordsKept } from '@/lib/settings';

/** Whether and how records are kept: what a person chose, and what the agency's policy says over it. */
export const recordsSetting = underPolicy<RecordsSettings>(recordsKept, (kept, { records = {} }) => {
  const { on = kept.on, text = kept.text, retentionDays = kept.retentionDays } = records;
  return { on, text, retentionDays };
});

/** Which of it is prescribed. */
export const prescribedIn = ({ records = {} }: Policy): Readonly<Record<keyof RecordsSettings, boolean>> => ({
  on: records.on !== undefined,
  text: records.text !== undefined,
  retentionDays: records.retentionDays !== undefined,
});
