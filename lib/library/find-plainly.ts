import type { Listed } from './desk';
import { foldWords } from './fold-template';

/**
 * Ids of the templates that have every word, or a part of one, just as it is typed, in the order they stand in: for the
 * moment in which the search has not read them yet.
 */
export function findPlainly(list: readonly Listed[], query: string): readonly string[] {
  const words = foldWords(query.slice(0, 200));
  return list.flatMap(({ id, used, proposal }) => {
    const text = [proposal, used].map((one) => (one ? textOf(one) : '')).join(' ');
    const folded = fold(text);
    return words.every((word) => folded.includes(word)) ? [id] : [];
  });
}

const textOf = ({ title, body, variants, tags, hashtags, hazard }: NonNullable<Listed['used']>): string =>
  [title, ...(tags ?? []), ...(hashtags ?? []), hazard ?? '', body, ...Object.values(variants ?? {})].join(
    ' ',
  );

/** Lower-case, and without accents where there may be some. */
const fold = (text: string): string =>
  /^[\p{ASCII}]*$/u.test(text)
    ? text.toLowerCase()
    : text.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '');
