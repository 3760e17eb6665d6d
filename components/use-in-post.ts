import { useEffect, useState } from 'react';
import { changeKept, followKept, type InPostSettings, inPostSettings } from '@/lib/settings';

const keep = changeKept(inPostSettings);

/** What of ours shows in the post itself, as the person chose, and the way to choose anew. */
export function useInPost(): readonly [InPostSettings, (change: Partial<InPostSettings>) => void] {
  const [chosen, setChosen] = useState(inPostSettings.fallback);
  useEffect(() => followKept(inPostSettings, setChosen), []);
  return [
    chosen,
    (change) => {
      setChosen((now) => ({ ...now, ...change }));
      keep((now) => ({ ...now, ...change }));
    },
  ];
}
