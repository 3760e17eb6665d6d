import { useEffect, useState } from 'react';

/** How long a page may be busy before it is done all the same, ms. */
const patience = 2_000;

/** False while the page is busy with what a person waits for, then true: for what may come a little later. */
export function useLater(): boolean {
  const [isLater, setLater] = useState(false);
  useEffect(() => {
    if (typeof requestIdleCallback !== 'function') return setLater(true);
    const waiting = requestIdleCallback(() => setLater(true), { timeout: patience });
    return () => cancelIdleCallback(waiting);
  }, []);
  return isLater;
}
