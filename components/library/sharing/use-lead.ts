import { useLibrary } from '@/components/library/library-context';
import { useWatched, type Watched } from '@/components/library/use-watched';
import { type Lead, leadOf, type Refused } from '@/lib/sharing';

/** Follows whether the person may publish here, or why not. */
export function useLead(): Watched<Lead | Refused> {
  const library = useLibrary();
  return useWatched('lead', () => leadOf(library));
}
