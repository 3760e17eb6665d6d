import { useCallback, useEffect, useState } from 'react';
import { type SidebarSettings, sidebarSettings } from '@/lib/settings';

/** How the person left the sidebar, and the way to change it. */
export type Kept = readonly [SidebarSettings, (change: Partial<SidebarSettings>) => void];

/** How the person left the sidebar, and the way to change it for this page and the next. */
export function useKept(settings: SidebarSettings): Kept {
  const [kept, setKept] = useState(settings);
  // The page and the frame on it both have to know where it stands.
  useEffect(
    () => sidebarSettings.watch(({ side }) => setKept((now) => ({ ...now, ...(side && { side }) }))),
    [],
  );
  const keep = useCallback((change: Partial<SidebarSettings>) => {
    setKept((now) => ({ ...now, ...change }));
    // Only the change is written, over what another tab may have kept; where it cannot be, it holds for this page.
    sidebarSettings
      .getValue()
      .then((stored) => sidebarSettings.setValue({ ...stored, ...change }))
      .catch(() => {});
  }, []);
  return [kept, keep];
}
