import { useEffect, useState } from 'react';

/** How often “3 min ago” is looked at anew, ms. */
const minute = 60_000;

/** The time, as it was within the last minute; ms since 1970. */
export function useClock(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), minute);
    return () => clearInterval(timer);
  }, []);
  return now;
}
