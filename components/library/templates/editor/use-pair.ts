import { useLibrary } from '@/components/library/library-context';
import { shownOf } from '@/components/library/templates/standing';
import { useDesk } from '@/components/library/use-desk';
import { useWatched, type Watched } from '@/components/library/use-watched';
import type { Desk, Library, Listed } from '@/lib/library';

/** A template with all its language versions; null when there is none with this id. */
export type Pair = readonly Listed[] | null;

/** Follows the language versions of a text, by language. */
export function usePair(id: string): Watched<Pair> {
  const library = useLibrary();
  const desk = useDesk();
  return useWatched(`pair of ${id}`, () => readPair(library, desk, id));
}

async function readPair({ templates, proposals }: Library, desk: Desk, id: string): Promise<Pair> {
  const listed = await desk.read(id);
  const pair = listed && shownOf(listed)?.pair;
  if (listed === undefined || pair === undefined) return null;
  const keys = await Promise.all([
    templates.where('pair').equals(pair).primaryKeys(),
    proposals.where('pair').equals(pair).primaryKeys(),
  ]);
  const ids = new Set([id, ...keys.flat().map(([, other]) => other)]);
  const versions = await Promise.all([...ids].map((other) => desk.read(other)));
  const language = (one: Listed) => shownOf(one)?.language ?? '';
  return versions
    .filter((one) => one !== undefined)
    .toSorted((a, b) => (language(a) < language(b) ? -1 : language(a) > language(b) ? 1 : 0));
}
