import { useEffect, useState } from 'react';
import { type RecordsSettings, recordsSettings } from '@/lib/settings';

/** How records are kept, undefined until that is known; and what keeps another choice. */
export function useRecordsSettings(): {
  readonly settings: RecordsSettings | undefined;
  readonly keep: (change: Partial<RecordsSettings>) => void;
  /** The last choice could not be kept. */
  readonly isRefused: boolean;
} {
  const [settings, setSettings] = useState<RecordsSettings>();
  const [isRefused, setRefused] = useState(false);
  useEffect(() => {
    recordsSettings
      .getValue()
      .then(setSettings)
      .catch(() => setSettings(recordsSettings.fallback));
    return recordsSettings.watch(setSettings);
  }, []);
  const keep = (change: Partial<RecordsSettings>) => {
    if (settings === undefined) return;
    const next = { ...settings, ...change };
    setSettings(next);
    setRefused(false);
    recordsSettings.setValue(next).catch(() => {
      setSettings(settings);
      setRefused(true);
    });
  };
  return { settings, keep, isRefused };
}
