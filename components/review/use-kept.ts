import { useCallback, useEffect, useRef, useState } from 'react';
import type { KeptReview } from '@/lib/review';
import { useShelf } from './review-context';

interface Working<Kept> {
  readonly kept: Kept;
  readonly change: (change: (kept: Kept) => Kept) => void;
  /** Why the last change is not kept. */
  readonly problem: unknown;
}

/**
 * What a person does with a review, kept as they type: each change goes to the database as soon as the one before it
 * is there, so that a crash costs a moment at most.
 */
export function useKept<Kept extends KeptReview>(
  shelfKey: string,
  { kept: stored, changedAt }: { readonly kept: Kept; readonly changedAt: number },
): Working<Kept> {
  const shelf = useShelf();
  const [kept, setKept] = useState(stored);
  const [problem, setProblem] = useState<unknown>();
  const now = useRef({ kept: stored, dirty: false, writing: false, at: changedAt });

  const write = useCallback(async () => {
    if (now.current.writing) return;
    now.current.writing = true;
    while (now.current.dirty) {
      now.current.dirty = false;
      try {
        now.current.at = await shelf.change(shelfKey, now.current.kept);
        setProblem(undefined);
      } catch (error) {
        setProblem(error);
      }
    }
    now.current.writing = false;
  }, [shelf, shelfKey]);

  // What another page did to it is taken over, unless something is being written here.
  useEffect(() => {
    const { dirty, writing, at } = now.current;
    // An answer of the database may also come late, and be older than what was typed since.
    if (dirty || writing || changedAt <= at) return;
    now.current.kept = stored;
    now.current.at = changedAt;
    setKept(stored);
  }, [stored, changedAt]);

  const change = useCallback(
    (change: (kept: Kept) => Kept) => {
      now.current.kept = change(now.current.kept);
      now.current.dirty = true;
      setKept(now.current.kept);
      void write();
    },
    [write],
  );
  return { kept, change, problem };
}
