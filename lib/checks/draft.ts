import { findEmoji } from './emoji';
import { findLinks } from './links';
import { blank, findQuotes, mask } from './mask';
import type { Attachment } from './media';
import type { Span } from './span';
import { splitSentences } from './split-sentences';

/** A word of prose. */
export interface Word {
  /** UTF-16 offsets in the sentence. */
  readonly at: Span;
  readonly text: string;
  /** In small letters. */
  readonly lower: string;
  /** Inside quotation marks: somebody else's words. */
  readonly quoted: boolean;
}

/** A piece of a draft with a meaning of its own: a hashtag, a mention. */
export interface Mark {
  /** UTF-16 offsets in the draft. */
  readonly at: Span;
  /** As it stands, the # or @ included. */
  readonly text: string;
}

/** One sentence, or one line without a full stop. All that a rule of scope 'sentence' may see. */
export interface Sentence {
  readonly text: string;
  /** `text` with links, handles and hashtags blanked; same length. */
  readonly masked: string;
  /** `masked` with quoted text blanked too; same length. */
  readonly prose: string;
  /** The words of `masked`. */
  readonly words: readonly Word[];
}

/** A sentence with its place in the draft. */
export interface PlacedSentence extends Sentence {
  readonly at: Span;
}

/** A post, parsed once. All offsets are UTF-16. */
export interface Draft {
  readonly text: string;
  readonly masked: string;
  readonly prose: string;
  readonly sentences: readonly PlacedSentence[];
  /** Stretches between blank lines. */
  readonly paragraphs: readonly Span[];
  readonly links: readonly Span[];
  readonly mentions: readonly Mark[];
  readonly hashtags: readonly Mark[];
  readonly emoji: readonly Span[];
  readonly media: readonly Attachment[];
}

/** Where a finding stands that is about the post and not about words in it. */
export const wholePost = ({ text }: Pick<Draft, 'text'>): Span => [0, text.length];

const wordPattern = /[\p{L}\p{M}\p{N}]+(?:['’\-‑][\p{L}\p{M}\p{N}]+)*/gu;

function findWords(masked: string, prose: string): Word[] {
  const words: Word[] = [];
  for (const { 0: text, index } of masked.matchAll(wordPattern)) {
    const quoted = prose.charAt(index) === blank;
    words.push({
      at: [index, index + text.length],
      text,
      lower: text.toLowerCase().replace('’', "'"),
      quoted,
    });
  }
  return words;
}

/** Works out a value when it is first asked for, and keeps it. */
function once<Value>(work: () => Value): () => Value {
  let kept: { readonly value: Value } | undefined;
  return () => {
    kept ??= { value: work() };
    return kept.value;
  };
}

/** Makes a sentence out of its text and the two masked forms of it. */
function createSentence(at: Span, text: string, masked: string, prose: string): PlacedSentence {
  let words: readonly Word[] | undefined;
  return {
    at,
    text,
    masked,
    prose,
    get words() {
      words ??= findWords(masked, prose);
      return words;
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
function linksAndAddresses(text: string): Span[] {
  const links = findLinks(text);
  if (!text.includes('@')) return links;
  const found = [...links];
  for (const { 0: whole, index } of text.matchAll(/@[a-z0-9-]+(?:\.[a-z0-9-]+)+/gi)) {
    const name = address.exec(text.slice(Math.max(0, index - 64), index))?.[0];
    if (name !== undefined) found.push([index - name.length, index + whole.length]);
  }
  return found.sort((a, b) => a[0] - b[0]);
}

function findParagraphs(text: string): Span[] {
  const found: Span[] = [];
  let start = 0;
  for (const { 0: gap, index } of text.matchAll(/\n[^\S\n]*\n\s*/g)) {
    if (index > start) found.push([start, index]);
    start = index + gap.length;
  }
  if (text.length > start) found.push([start, text.length]);
  return found;
}

/** Parses a post; what costs something is worked out when a rule first asks for it. */
export function createDraft(text: string, media: readonly Attachment[] = []): Draft {
  const links = linksAndAddresses(text);
  const hashtags = text.includes('#') || text.includes('＃') ? findMarks(text, hashtag, links) : [];
  const mentions = text.includes('@') || text.includes('＠') ? findMarks(text, mention, links) : [];
  const noProse = [...links, ...[...hashtags, ...mentions].map(({ at }) => at)].sort((a, b) => a[0] - b[0]);
  const masked = mask(text, noProse);
  const prose = mask(masked, findQuotes(masked));
  const sentences = once(() =>
    splitSentences(masked).map((at) =>
      createSentence(at, text.slice(...at), masked.slice(...at), prose.slice(...at)),
    ),
  );
  const paragraphs = once(() => findParagraphs(text));
  const emoji = once(() => findEmoji(text));
  return {
    text,
    masked,
    prose,
    links,
    hashtags,
    mentions,
    media,
    get sentences() {
      return sentences();
    },
    get paragraphs() {
      return paragraphs();
    },
    get emoji() {
      return emoji();
    },
  };
}
