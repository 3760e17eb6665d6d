import type { ListedWord } from './data/listed-word';

/**
 * Reads 'say > use|use', one a line or parted by semicolons, into listed words that share `rest`. A bare '-' leaves the
 * words out, a '?' leaves the wording to the author.
 */
export function listedPairs(pairs: string, rest: Partial<ListedWord> = {}): ListedWord[] {
  return pairs
    .split(/[;\n]/)
    .filter((pair) => pair.includes('>'))
    .map((pair) => {
      const [say = '', use = ''] = pair.split('>').map((part) => part.trim());
      const texts = use === '?' ? [] : use === '-' ? [''] : use.split('|');
      return { ...rest, say, use: texts };
    });
}
