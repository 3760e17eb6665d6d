import { liveQuery } from 'dexie';
import { useEffect, useState } from 'react';

/** What a question to the database gives: nothing yet, its answer as it is now, or why there is none. */
export interface Watched<Value> {
  readonly value?: Value;
  readonly problem?: unknown;
}

/**
 * Asks the database, and asks again whenever what the answer rests on changes, in this page, another or the background.
 * @param about names what is asked for: another name, and the question is put anew
 */
export function useWatched<Value>(about: string, ask: () => Promise<Value>): Watched<Value> {
  const [watched, setWatched] = useState<Watched<Value>>({});
  // biome-ignore lint/correctness/useExhaustiveDependencies: the question is another function each time, and the same question
  useEffect(() => {
    // A refusal is an answer too: of some, such as a database that cannot be opened, liveQuery itself tells nobody.
    const subscription = liveQuery(async (): Promise<Watched<Value>> => {
      try {
        return { value: await ask() };
      } catch (problem) {
        return { problem };
      }
    }).subscribe({
      next: (now) => setWatched((last) => ({ ...last, problem: undefined, ...now })),
      error: (problem) => setWatched((last) => ({ ...last, problem })),
    });
    return () => subscription.unsubscribe();
  }, [about]);
  return watched;
}
