import { useEffect, useId, useState } from 'react';
import { useSay } from '@/components/ui/language';
import { Prescribed } from '@/components/ui/Prescribed';
import { usePolicy } from '@/components/use-policy';
import { type GateSettings, gateSettings } from '@/lib/settings';
import { gateTexts } from './gate-texts';

const modes = [
  ['inform', gateTexts.inform, gateTexts.informHelp],
  ['ask', gateTexts.ask, gateTexts.askHelp],
  ['require', gateTexts.require, gateTexts.requireHelp],
] as const;

/** The choice of what happens at the site's Post button while something is still open; kept at once, for every tab. */
export function GateChoice() {
  const say = useSay();
  const name = useId();
  const { gate: prescribed = {} } = usePolicy();
  const [settings, setSettings] = useState<GateSettings>();
  useEffect(() => {
    gateSettings
      .getValue()
      .then(setSettings)
      .catch(() => setSettings(gateSettings.fallback));
    return gateSettings.watch(setSettings);
  }, []);
  if (settings === undefined) return null;

  const keep = (change: Partial<GateSettings>) => {
    const next = { ...settings, ...change };
    setSettings(next);
    // Where it cannot be kept, the choice goes back to what holds.
    gateSettings.setValue(next).catch(() => setSettings(settings));
  };
  return (
    <fieldset className="gate-choice">
      <legend>
        {say(gateTexts.choice)} {prescribed.mode !== undefined && <Prescribed />}
      </legend>
      {modes.map(([mode, label, help]) => (
        <label key={mode}>
          <input
            type="radio"
            name={name}
            checked={settings.mode === mode}
            disabled={prescribed.mode !== undefined}
            aria-describedby={`${name}-${mode}`}
            onChange={() => keep({ mode })}
          />
          <span>
            {say(label)} <small id={`${name}-${mode}`}>{say(help)}</small>
          </span>
        </label>
      ))}
      {settings.mode !== 'inform' && (
        <label>
          <input
            type="checkbox"
            checked={settings.warnings}
            disabled={prescribed.warnings !== undefined}
            onChange={(event) => keep({ warnings: event.target.checked })}
          />
          <span>
            {say(gateTexts.warnings)} {prescribed.warnings !== undefined && <Prescribed />}
          </span>
        </label>
      )}
    </fieldset>
  );
}
