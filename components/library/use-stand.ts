import type { Stand } from '@/lib/library';
import { useDesk } from './use-desk';
import { useWatched } from './use-watched';

/** How the person stands to a shared library; undefined until it is known. */
export function useStand(): Stand | undefined {
  const desk = useDesk();
  return useWatched('stand', () => desk.stand()).value;
}
