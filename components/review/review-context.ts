import { createContext, useContext } from 'react';
import type { ReviewShelf } from '@/lib/review';

/** The reviews on this computer. */
export const ReviewContext = createContext<ReviewShelf | undefined>(undefined);

/** Gives the reviews on this computer to a part of the review page. */
export function useShelf(): ReviewShelf {
  const shelf = useContext(ReviewContext);
  if (shelf === undefined) throw new Error('This part of the review page stands outside of it.');
  return shelf;
}
