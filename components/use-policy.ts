import { useEffect, useState } from 'react';
import { followPolicy, noPolicy, type Policy } from '@/lib/policy';

/** What the agency's IT department prescribes, as it is and as it becomes; nothing until it is known. */
export function usePolicy(): Policy {
  const [policy, setPolicy] = useState(noPolicy);
  useEffect(() => followPolicy(setPolicy), []);
  return policy;
}
