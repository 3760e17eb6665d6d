import { findEmoji } from './emoji';
import { findLinks } from './links';
import { createRecent } from './recent';
import type { LengthRule } from './rule';
import type { Span } from './span';

/** X counts every link as one shortened by X: 23. */
const linkWeight = 23;
/** An emoji is 2, however many code points it is made of. */
const emojiWeight = 2;

/** X's weights (version 3 of its settings): 1 for Latin and its neighbours and plain punctuation, 2 for the rest. */
function weightOf(code: number): number {
  if (code <= 0x10ff) return 1;
  if (code >= 0x2000 && code <= 0x200d) return 1;
  if (code >= 0x2010 && code <= 0x201f) return 1;
  return code >= 0x2032 && code <= 0x2037 ? 1 : 2;
}

const isAscii = (text: string): boolean => {
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 0x7f) return false;
  return true;
};

/** Calls `step` for each piece X counts, with the offset it ends at and its weight, until `step` says false. */
function weigh(text: string, step: (end: number, weight: number) => boolean): void {
  const links = findLinks(text);
  const emoji = isAscii(text) ? [] : findEmoji(text);
  let link = 0;
  let face = 0;
  let at = 0;
  const ahead = (spans: readonly Span[], from: number): number => {
    let index = from;
    while ((spans[index]?.[0] ?? Number.POSITIVE_INFINITY) < at) index += 1;
    return index;
  };
  while (at < text.length) {
    link = ahead(links, link);
    face = ahead(emoji, face);
    const whole = links[link]?.[0] === at ? links[link] : emoji[face]?.[0] === at ? emoji[face] : undefined;
    let weight = whole === links[link] ? linkWeight : emojiWeight;
    if (whole === undefined) {
      const code = text.codePointAt(at) ?? 0;
      weight = weightOf(code);
      at += code > 0xffff ? 2 : 1;
    } else at = whole[1];
    if (!step(at, weight)) return;
  }
}

const remembered = 500;
const longestRemembered = 5_000;
/** A post is edited in one line: what the others count was worked out before. */
const lines = {
  'x-weighted': createRecent<number>(remembered),
  characters: createRecent<number>(remembered),
};

function countLine(line: string, counting: LengthRule['counting']): number {
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

function count(text: string, counting: LengthRule['counting']): number {
  let sum = 0;
  if (counting === 'characters') {
    for (let at = 0; at < text.length; at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1) sum += 1;
    return sum;
  }
  if (isAscii(text)) {
    return findLinks(text).reduce((length, [start, end]) => length - (end - start) + linkWeight, text.length);
  }
  weigh(text.normalize(), (_end, weight) => {
    sum += weight;
    return true;
  });
  return sum;
}

/** The offset where a text goes over the limit, UTF-16; its length when it does not. */
export function offsetOverLimit(text: string, rule: LengthRule): number {
  const { limit } = rule;
  if (limit === undefined) return text.length;
  let count = 0;
  let fits = 0;
  if (rule.counting === 'characters') {
    while (fits < text.length && count < limit) {
      fits += (text.codePointAt(fits) ?? 0) > 0xffff ? 2 : 1;
      count += 1;
    }
    return fits;
  }
  // No link and no emoji runs over a line: where the limit is, the rest of a long text does not matter.
  const line = text.indexOf('\n', limit * 2);
  for (const part of line < 0 ? [text] : [text.slice(0, line), text]) {
    count = 0;
    weigh(part, (end, weight) => {
      count += weight;
      if (count > limit) return false;
      fits = end;
      return true;
    });
    if (count > limit) return fits;
  }
  return fits;
}
