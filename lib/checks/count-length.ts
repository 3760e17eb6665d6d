import { isAscii } from './is-ascii';
import { findLinks } from './links';
import { createRecent } from './recent';
import type { LengthRule } from './rule';
import { type Counting, weigh } from './weigh';
import { linkWeight } from './weigh-x';

const remembered = 500;
const longestRemembered = 5_000;
/** A post is edited in one line: what the others count was worked out before. */
const lines = {
  'x-weighted': createRecent<number>(remembered),
  characters: createRecent<number>(remembered),
  bluesky: createRecent<number>(remembered),
  mastodon: createRecent<number>(remembered),
} satisfies Record<Counting, unknown>;

function countLine(line: string, counting: Counting): number {
  if (line === '') return 0;
  const known = lines[counting].get(line);
  if (known !== undefined) return known;
  const sum = count(line, counting);
  if (line.length <= longestRemembered) lines[counting].set(line, sum);
  return sum;
}

/** The length of a post as the site counts it, in its own units. */
export function countLength(text: string, { counting }: Pick<LengthRule, 'counting'>): number {
  const all = text.split('\n');
  return all.reduce((sum, line) => sum + countLine(line, counting), all.length - 1);
}

function count(text: string, counting: Counting): number {
  const ascii = isAscii(text);
  if (ascii && counting === 'characters') return text.length;
  if (ascii && counting === 'x-weighted') {
    return findLinks(text).reduce((length, [start, end]) => length - (end - start) + linkWeight, text.length);
  }
  let sum = 0;
  weigh[counting](counting === 'x-weighted' ? text.normalize() : text, (_end, weight) => {
    sum += weight;
    return true;
  });
  return sum;
}

/** The offset where a text goes over the limit, UTF-16; its length when it does not. */
export function offsetOverLimit(text: string, { limit, counting }: LengthRule): number {
  if (limit === undefined) return text.length;
  let fits = 0;
  // No link and no emoji runs over a line: where the limit is, the rest of a long text does not matter.
  const line = text.indexOf('\n', limit * 2);
  for (const part of line < 0 ? [text] : [text.slice(0, line), text]) {
    let count = 0;
    fits = 0;
    weigh[counting](part, (end, weight) => {
      count += weight;
      if (count > limit) return false;
      fits = end;
      return true;
    });
    if (count > limit) return fits;
  }
  return fits;
}
