import { useEffect, useState } from 'react';
import type { Watched } from '@/components/library/use-watched';
import type { SigningKey } from '@/lib/signing';

/** Gives a key that is made when it is first asked for: a question that is watched may not write. */
export function useMadeKey(make: () => Promise<SigningKey>): Watched<SigningKey> {
  const [made, setMade] = useState<Watched<SigningKey>>({});
  // biome-ignore lint/correctness/useExhaustiveDependencies: the question is another function each time, and the same question
  useEffect(() => {
    make().then(
      (value) => setMade({ value }),
      (problem) => setMade({ problem }),
    );
  }, []);
  return made;
}
