import { useEffect, useState } from 'react';
import { useSay } from '@/components/ui/language';
import { countsOn } from '@/lib/settings';
import { texts } from './texts';

/** Whether it is counted; undefined until that is known. */
export function useCountsOn(): readonly [isOn: boolean | undefined, keep: (isOn: boolean) => void] {
  const [isOn, setOn] = useState<boolean>();
  useEffect(() => {
    countsOn
      .getValue()
      .then(setOn)
      .catch(() => setOn(countsOn.fallback));
    return countsOn.watch(setOn);
  }, []);
  const keep = (wanted: boolean) => {
    setOn(wanted);
    // Where it cannot be kept, the switch goes back to what holds.
    countsOn.setValue(wanted).catch(() => setOn(!wanted));
  };
  return [isOn, keep];
}

/** The switch, off until somebody wants it. */
export function KeepCounts({
  isOn,
  keep,
}: {
  readonly isOn: boolean;
  readonly keep: (isOn: boolean) => void;
}) {
  const say = useSay();
  return (
    <label className="ui-check">
      <input type="checkbox" checked={isOn} onChange={({ target }) => keep(target.checked)} />
      {say(texts.keep)}
    </label>
  );
}
