import { useId } from 'react';
import { useSay } from '@/components/ui/language';
import { Prescribed } from '@/components/ui/Prescribed';
import { usePolicy } from '@/components/use-policy';
import { texts } from './popup-texts';

interface Given {
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

/** Switches Plainpost on and off everywhere. */
export function PowerSwitch({ isOn, onChange }: Given) {
  const say = useSay();
  const id = useId();
  const { alwaysOn = false } = usePolicy();
  return (
    <div className="power">
      <label htmlFor={id}>{say(texts.everywhere)}</label>
      <input
        id={id}
        type="checkbox"
        role="switch"
        checked={isOn}
        aria-checked={isOn}
        disabled={alwaysOn}
        onChange={({ target }) => onChange(target.checked)}
      />
      {alwaysOn && <Prescribed />}
    </div>
  );
}
