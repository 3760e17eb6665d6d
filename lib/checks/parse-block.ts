import type { Mark, PlacedSentence, Word } from './draft';
import { findEmoji } from './emoji';
import { findLinks } from './links';
import { blank, findQuotes, mask } from './mask';
import { once } from './once';
import type { Span } from './span';
import { splitSentences } from './split-sentences';

/** What stands between two blank lines, parsed; all offsets are the block's own. Nothing in it depends on its neighbours. */
export interface Block {
  readonly text: string;
  readonly masked: string;
  readonly prose: string;
  readonly links: readonly Span[];
  readonly hashtags: readonly Mark[];
  readonly mentions: readonly Mark[];
  /** With their places in the block. */
  readonly sentences: () => readonly PlacedSentence[];
  readonly emoji: () => readonly Span[];
}

const wordPattern = /[\p{L}\p{M}\p{N}]+(?:['’\-‑][\p{L}\p{M}\p{N}]+)*/gu;

function findWords(masked: string, prose: string): Word[] {
  const words: Word[] = [];
  for (const { 0: text, index } of masked.matchAll(wordPattern)) {
    words.push({
      at: [index, index + text.length],
      text,
      lower: text.toLowerCase().replace('’', "'"),
      quoted: prose.charAt(index) === blank,
    });
  }
  return words;
}

/** Makes a sentence out of its text and the two masked forms of it. */
function createSentence(at: Span, text: string, masked: string, prose: string): PlacedSentence {
  const words = once(() => findWords(masked, prose));
  return {
    at,
    text,
    masked,
    prose,
    get words() {
      return words();
    },
  };
}

const inside = (spans: readonly Span[]) => {
  let next = 0;
  return ([start]: Span): boolean => {
    while ((spans[next]?.[1] ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    return start >= (spans[next]?.[0] ?? Number.POSITIVE_INFINITY);
  };
};

/** Finds marks that no link holds; the pattern's first group is what may stand before one. */
function findMarks(text: string, pattern: RegExp, links: readonly Span[]): Mark[] {
  const inLink = inside(links);
  const found: Mark[] = [];
  for (const { 0: whole, 1: before = '', index } of text.matchAll(pattern)) {
    const at: Span = [index + before.length, index + whole.length];
    if (!inLink(at)) found.push({ at, text: whole.slice(before.length) });
  }
  return found;
}

const hashtag = /(^|[^\p{L}\p{N}_&/])[#＃](?=[\p{N}_]*[\p{L}])[\p{L}\p{M}\p{N}_]+/gu;
const mention = /(^|[^\p{L}\p{N}_!#$%&*@/])[@＠][A-Za-z0-9_]+/gu;
const address = /[\p{L}\p{N}._%+-]{1,64}$/u;

/** Links, with what stands before the @ of an e-mail address. */
function linksAndAddresses(text: string): readonly Span[] {
  const links = findLinks(text);
  if (!text.includes('@')) return links;
  const found = [...links];
  for (const { 0: whole, index } of text.matchAll(/@[a-z0-9-]+(?:\.[a-z0-9-]+)+/gi)) {
    const name = address.exec(text.slice(Math.max(0, index - 64), index))?.[0];
    if (name !== undefined) found.push([index - name.length, index + whole.length]);
  }
  return found.sort((a, b) => a[0] - b[0]);
}

/** Parses a block; what costs something is worked out when it is first asked for. */
export function parseBlock(text: string): Block {
  const links = linksAndAddresses(text);
  const hashtags = text.includes('#') || text.includes('＃') ? findMarks(text, hashtag, links) : [];
  const mentions = text.includes('@') || text.includes('＠') ? findMarks(text, mention, links) : [];
  const noProse = [...links, ...[...hashtags, ...mentions].map(({ at }) => at)].sort((a, b) => a[0] - b[0]);
  const masked = mask(text, noProse);
  const prose = mask(masked, findQuotes(masked));
  return {
    text,
    masked,
    prose,
    links,
    hashtags,
    mentions,
    sentences: once(() =>
      splitSentences(masked).map((at) =>
        createSentence(at, text.slice(...at), masked.slice(...at), prose.slice(...at)),
      ),
    ),
    emoji: once(() => findEmoji(text)),
  };
}
