import { useContext, useId } from 'react';
import { Button } from '@/components/ui/Button';
import { LanguageContext, useSay } from '@/components/ui/language';
import { Notice } from '@/components/ui/Notice';
import type { BackupSettings } from '@/lib/settings';
import { backupFailures, backupTexts as texts } from './backup-texts';
import { useBackup } from './use-backup';

/** The backup file each week: off until a person allows it. */
export function BackupPanel() {
  const say = useSay();
  const id = useId();
  const { settings, isSaving, isRefused, turn, saveNow } = useBackup();
  const isOn = settings?.on ?? false;
  return (
    <section className="exchange-backup" aria-labelledby={id}>
      <h2 id={id}>{say(texts.title)}</h2>
      <p className="exchange-help" id={`${id}-help`}>
        {say(texts.help)}
      </p>
      <label className="ui-check">
        <input
          type="checkbox"
          checked={isOn}
          disabled={settings === undefined}
          aria-describedby={`${id}-help`}
          onChange={({ target }) => void turn(target.checked)}
        />
        {say(texts.weekly)}
      </label>
      {isRefused && !isOn && <Notice tone="caution">{say(texts.notGiven)}</Notice>}
      {settings && <Outcome settings={settings} isSaving={isSaving} />}
      {isOn && (
        <Button aria-disabled={isSaving || undefined} onClick={() => !isSaving && void saveNow()}>
          {say(texts.now)}
        </Button>
      )}
    </section>
  );
}

function Outcome({
  settings: { on, last, failure },
  isSaving,
}: {
  readonly settings: BackupSettings;
  readonly isSaving: boolean;
}) {
  const say = useSay();
  const language = useContext(LanguageContext);
  const { format } = new Intl.DateTimeFormat(`${language}-US`, { dateStyle: 'medium', timeStyle: 'short' });
  const told = isSaving
    ? say(texts.saving)
    : last
      ? say(texts.last, { when: format(last.at), file: last.file })
      : on
        ? say(texts.none)
        : '';
  return (
    <>
      <p className="exchange-saved" role="status">
        {told}
      </p>
      {failure && (
        <Notice tone="error">
          {say(texts.failed, { why: say(backupFailures[failure.why]), when: format(failure.at) })}
        </Notice>
      )}
    </>
  );
}
