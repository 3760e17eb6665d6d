import { shownOf } from '@/components/library/templates/standing';
import type { Listed } from '@/lib/library';

/** One line of the list: the language versions of one text that are to be shown. */
export interface Line {
  /** The pair they share. */
  readonly key: string;
  /** The title of the first of them. */
  readonly title: string;
  readonly versions: readonly Listed[];
}

/**
 * Puts language versions of one text on one line, in the order in which the first of each stands.
 * @param language stands first in a line: the person's own
 */
export function linesOf(found: readonly Listed[], language: string): Line[] {
  const lines = new Map<string, Listed[]>();
  for (const listed of found) {
    const key = shownOf(listed)?.pair ?? listed.id;
    const line = lines.get(key);
    if (line) line.push(listed);
    else lines.set(key, [listed]);
  }
  const place = (listed: Listed) => {
    const code = shownOf(listed)?.language ?? '';
    return code === language ? '' : code;
  };
  return [...lines].map(([key, found]) => {
    const versions =
      found.length < 2
        ? found
        : found.toSorted((a, b) => (place(a) < place(b) ? -1 : place(a) > place(b) ? 1 : 0));
    const [first] = versions;
    return { key, versions, title: (first && shownOf(first)?.title) ?? '' };
  });
}

/** Lines in the order of the titles that they show. */
export function byTitle(lines: readonly Line[], language: string): Line[] {
  const { compare } = new Intl.Collator(language, { numeric: true, sensitivity: 'base' });
  return lines.toSorted((a, b) => compare(a.title, b.title));
}
