import { useDeferredValue, useMemo } from 'react';
import { shownOf, standingOf } from '@/components/library/templates/standing';
import type { Listed } from '@/lib/library';
import type { Asked } from './asked';
import { type Line, linesOf } from './lines-of';

const noLines: readonly Line[] = [];

/** What of the library is shown: the lines that fit what is asked, of how many, and the languages there are. */
export function useFound(
  all: readonly Listed[] | undefined,
  asked: Asked,
  today: string,
): { readonly lines: readonly Line[]; readonly total: number; readonly languages: readonly string[] } {
  const wanted = useDeferredValue(asked);
  const total = useMemo(() => new Set(all?.map((one) => shownOf(one)?.pair)).size, [all]);
  const languages = useMemo(
    () => [...new Set(all?.flatMap((one) => shownOf(one)?.language ?? []))].toSorted(),
    [all],
  );
  const lines = useMemo(() => {
    if (!all) return noLines;
    return linesOf(
      all.filter((one) => {
        const t = shownOf(one);
        return (
          t &&
          (wanted.category === '' || t.category === wanted.category) &&
          (wanted.standing === '' || standingOf(one) === wanted.standing) &&
          t.title.toLowerCase().includes(wanted.words.toLowerCase()) &&
          (wanted.dates !== 'due' || t.reviewBy < today)
        );
      }),
    );
  }, [all, wanted, today]);
  return { lines, total, languages };
}
