import { useCallback, useEffect, useState } from 'react';
import { useLibrary } from '@/components/library/library-context';
import { usePolicy } from '@/components/use-policy';
import { lookForReviews } from '@/lib/review';

/** How often the folder is asked while its queue is in sight, ms. */
const pace = 60_000;

/** Looks into the agency's folder: at once, at a press, and now and then while the page is in sight. */
export function useLookAtFolder(): { readonly looking: boolean; readonly look: () => Promise<void> } {
  const library = useLibrary();
  const rules = usePolicy();
  const [looking, setLooking] = useState(false);
  const look = useCallback(async () => {
    setLooking(true);
    // What the database refuses is said by what is watched of it.
    await lookForReviews(library, { rules }).catch(() => null);
    setLooking(false);
  }, [library, rules]);
  useEffect(() => {
    void look();
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') void look();
    }, pace);
    return () => clearInterval(timer);
  }, [look]);
  return { looking, look };
}
