import { useEffect, useState } from 'react';
import { useLibrary } from '@/components/library/library-context';
import { backUp, saveBackup, turnBackupOff, turnBackupOn } from '@/lib/backup';
import { type BackupSettings, backupSettings } from '@/lib/settings';

/** The weekly backup as it stands, and what a person does with it. */
export interface Backup {
  /** Undefined until it is known. */
  readonly settings: BackupSettings | undefined;
  readonly isSaving: boolean;
  /** The browser was asked, and the answer was no. */
  readonly isRefused: boolean;
  /** To be called in the click itself, or the browser does not ask. */
  turn(on: boolean): Promise<void>;
  saveNow(): Promise<void>;
}

/** Follows the weekly backup, whoever changes it. */
export function useBackup(): Backup {
  const library = useLibrary();
  const [settings, setSettings] = useState<BackupSettings>();
  const [isSaving, setSaving] = useState(false);
  const [isRefused, setRefused] = useState(false);
  useEffect(() => {
    backupSettings
      .getValue()
      .then(setSettings)
      .catch(() => setSettings(backupSettings.fallback));
    return backupSettings.watch(setSettings);
  }, []);
  const save = async (evenSame: boolean) => {
    setSaving(true);
    await backUp(library, { save: saveBackup, evenSame }).finally(() => setSaving(false));
  };
  return {
    settings,
    isSaving,
    isRefused,
    turn: async (on) => {
      if (!on) return turnBackupOff();
      const isOn = await turnBackupOn().catch(() => false);
      setRefused(!isOn);
      if (isOn) await save(false);
    },
    saveNow: () => save(true),
  };
}
