import type { Attachment } from './media';
import { once } from './once';
import { type Block, parseBlock } from './parse-block';
import { createRecent } from './recent';
import type { Span } from './span';

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

/** A block with its place in the draft. */
interface PlacedBlock {
  readonly block: Block;
  readonly from: number;
}

const remembered = 300;
const longestRemembered = 5_000;
/** A post is edited in one place: its other paragraphs were parsed before. */
const blocks = createRecent<Block>(remembered);

function blockOf(text: string): Block {
  const known = blocks.get(text);
  if (known !== undefined) return known;
  const block = parseBlock(text);
  if (text.length <= longestRemembered) blocks.set(text, block);
  return block;
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

const moved = ([start, end]: Span, by: number): Span => [start + by, end + by];

const placed = (sentence: PlacedSentence, by: number): PlacedSentence => ({
  at: moved(sentence.at, by),
  text: sentence.text,
  masked: sentence.masked,
  prose: sentence.prose,
  // Words are found when they are first asked for, and then once for all places a sentence stands in.
  get words() {
    return sentence.words;
  },
});

/** The text with each block in one of its masked forms. */
function joined(text: string, parts: readonly PlacedBlock[], form: 'masked' | 'prose'): string {
  let all = '';
  let end = 0;
  for (const { block, from } of parts) {
    all += text.slice(end, from) + block[form];
    end = from + block.text.length;
  }
  return all + text.slice(end);
}

/** Parses a post; what costs something is worked out when a rule first asks for it. */
export function createDraft(text: string, media: readonly Attachment[] = []): Draft {
  const paragraphs = findParagraphs(text);
  const parts = paragraphs.map(([from, to]): PlacedBlock => ({ block: blockOf(text.slice(from, to)), from }));
  const marks = (kind: 'hashtags' | 'mentions'): Mark[] =>
    parts.flatMap(({ block, from }) => block[kind].map((mark) => ({ ...mark, at: moved(mark.at, from) })));
  const sentences = once(() =>
    parts.flatMap(({ block, from }) => block.sentences().map((sentence) => placed(sentence, from))),
  );
  const emoji = once(() => parts.flatMap(({ block, from }) => block.emoji().map((at) => moved(at, from))));
  return {
    text,
    masked: joined(text, parts, 'masked'),
    prose: joined(text, parts, 'prose'),
    links: parts.flatMap(({ block, from }) => block.links.map((at) => moved(at, from))),
    hashtags: marks('hashtags'),
    mentions: marks('mentions'),
    media,
    paragraphs,
    get sentences() {
      return sentences();
    },
    get emoji() {
      return emoji();
    },
  };
}
