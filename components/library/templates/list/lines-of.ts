import { shownOf } from '@/components/library/templates/standing';
import type { Listed } from '@/lib/library/desk';

/** One line of the list: the language versions of one text that are to be shown. */
export interface Line {
  /** The pair they share. */
  readonly key: string;
  readonly versions: readonly Listed[];
}

/** Puts language versions of one text on one line, in the order in which the first of each stands. */
export function linesOf(found: readonly Listed[]): Line[] {
  const lines = new Map<string, Listed[]>();
  for (const listed of found) {
    const key = shownOf(listed)?.pair ?? listed.id;
    const line = lines.get(key);
    if (line) line.push(listed);
    else lines.set(key, [listed]);
  }
  return [...lines].map(([key, versions]) => ({ key, versions: versions.toSorted(byLanguage) }));
}

function byLanguage(a: Listed, b: Listed): number {
  const [one = '', other = ''] = [a, b].map((listed) => shownOf(listed)?.language);
  return one < other ? -1 : one > other ? 1 : 0;
}
