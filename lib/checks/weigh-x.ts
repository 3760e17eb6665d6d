import { findEmoji } from './emoji';
import { isAscii } from './is-ascii';
import { findLinks } from './links';
import type { Span } from './span';
import type { Step } from './weigh';

/** X counts every link as one shortened by X: 23. */
export const linkWeight = 23;
/** An emoji is 2, however many code points it is made of. */
const emojiWeight = 2;

/** X's weights (version 3 of its settings): 1 for Latin and its neighbours and plain punctuation, 2 for the rest. */
function weightOf(code: number): number {
  if (code <= 0x10ff) return 1;
  if (code >= 0x2000 && code <= 0x200d) return 1;
  if (code >= 0x2010 && code <= 0x201f) return 1;
  return code >= 0x2032 && code <= 0x2037 ? 1 : 2;
}

/** Goes through a text in the pieces X counts. */
export function weighX(text: string, step: Step): void {
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
