import { useEffect, useState } from 'react';
import { useSay } from '@/components/ui/language';
import { Prescribed } from '@/components/ui/Prescribed';
import { usePolicy } from '@/components/use-policy';
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
  const isPrescribed = usePolicy().counts !== undefined;
  return (
    <label className="ui-check">
      <input
        type="checkbox"
        checked={isOn}
        disabled={isPrescribed}
        onChange={({ target }) => keep(target.checked)}
      />
      {say(texts.keep)} {isPrescribed && <Prescribed />}
    </label>
  );
}
