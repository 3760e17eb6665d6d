import { useEffect, useState } from 'react';

/** How often what is said of a time is said anew, ms. */
const pace = 30_000;

/** The time, ms since 1970, anew every half minute. */
export function useNow(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), pace);
    return () => clearInterval(timer);
  }, []);
  return now;
}
