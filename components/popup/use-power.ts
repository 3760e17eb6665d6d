import { useEffect, useState } from 'react';
import { type Switches, switches } from '@/lib/settings';

/** Whether Plainpost is on at all, and the way to change it: every open tab follows at once. Undefined until known. */
export function usePower(): readonly [isOn: boolean | undefined, set: (isOn: boolean) => void] {
  const [kept, setKept] = useState<Switches>();
  useEffect(() => {
    switches.getValue().then(setKept, () => setKept(switches.fallback));
    return switches.watch(setKept);
  }, []);
  const set = (isOn: boolean) => {
    if (kept === undefined) return;
    const next: Switches = { ...kept, everywhere: isOn ? 'on' : 'off' };
    setKept(next);
    // Where it cannot be kept, the switch goes back to what holds.
    switches.setValue(next).catch(() => setKept(kept));
  };
  return [kept && kept.everywhere === 'on', set];
}
