import { useCallback, useState } from 'react';
import { type SidebarSettings, sidebarSettings } from '@/lib/settings';

/** How the person left the sidebar, and the way to change it for this page and the next. */
export function useKept(
  settings: SidebarSettings,
): [SidebarSettings, (change: Partial<SidebarSettings>) => void] {
  const [kept, setKept] = useState(settings);
  const keep = useCallback((change: Partial<SidebarSettings>) => {
    setKept((now) => {
      const next = { ...now, ...change };
      // A preference that cannot be kept is no reason to trouble anybody: it holds for this page.
      sidebarSettings.setValue(next).catch(() => {});
      return next;
    });
  }, []);
  return [kept, keep];
}
