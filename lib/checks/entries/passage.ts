import type { Draft, Sentence } from '@/lib/checks/draft';
import { blank } from '@/lib/checks/mask';
import type { EntryScope } from './entry';
import { inSmallLetters, withStraightApostrophes } from './pattern-words';

/** A stretch of a post that an entry looks at. */
export interface Passage {
  readonly text: string;
  /** Where it starts in what its rule sees; a description of a picture starts at 0. */
  readonly from: number;
  /** The attachment it describes. */
  readonly media?: number;
  /** In small letters, of the same length. */
  readonly lower: string;
  /** With straight apostrophes, of the same length. */
  readonly straight: string;
  /** Where each of its words starts, by the word in small letters; a word ends at any mark, hyphens and apostrophes too. */
  readonly starts: ReadonlyMap<string, readonly number[]>;
}

const run = /[\p{L}\p{M}\p{N}_]+/gu;

function startsIn(lower: string): ReadonlyMap<string, readonly number[]> {
  const starts = new Map<string, number[]>();
  for (const { 0: word, index } of lower.matchAll(run)) {
    const known = starts.get(word);
    if (known === undefined) starts.set(word, [index]);
    else known.push(index);
  }
  return starts;
}

export function createPassage(text: string, from: number, media?: number): Passage {
  let lower: string | undefined;
  let straight: string | undefined;
  let starts: Passage['starts'] | undefined;
  return {
    text,
    from,
    ...(media !== undefined && { media }),
    get lower() {
      lower ??= inSmallLetters(text);
      return lower;
    },
    get straight() {
      straight ??= withStraightApostrophes(text);
      return straight;
    },
    get starts() {
      starts ??= startsIn(this.lower);
      return starts;
    },
  };
}

const ofSentences = new WeakMap<Sentence, Passage>();

/** A sentence, its links, handles and hashtags blanked, as all entries see it. */
export function sentencePassage(sentence: Sentence): Passage {
  const known = ofSentences.get(sentence) ?? createPassage(sentence.masked, 0);
  ofSentences.set(sentence, known);
  return known;
}

const listItem = /^[^\S\n]*(?:[-*•–—]|\d{1,3}[.)])[^\S\n]+(\S.*)$/gm;

/** The stretches of a post that a scope means. */
const passagesOf: Readonly<Record<EntryScope, (draft: Draft) => Passage[]>> = {
  text: ({ masked, paragraphs }) =>
    paragraphs.map(([start, end]) => createPassage(masked.slice(start, end), start)),
  paragraph: ({ masked, paragraphs }) =>
    paragraphs.map(([start, end]) => createPassage(masked.slice(start, end), start)),
  sentence: ({ sentences }) => sentences.map(({ masked, at }) => createPassage(masked, at[0])),
  list: ({ masked }) =>
    Array.from(masked.matchAll(listItem), ({ 0: line, 1: item = '', index }) =>
      createPassage(item, index + line.length - item.length),
    ),
  summary: ({ masked }) => (masked.trim() === '' ? [] : [createPassage(masked, 0)]),
  raw: ({ text }) => (text.trim() === '' ? [] : [createPassage(text, 0)]),
  alt: ({ media }) =>
    media.flatMap(({ alt }, index) =>
      typeof alt === 'string' && alt.trim() !== '' ? [createPassage(alt, 0, index)] : [],
    ),
  // No site we know of lets a post have a title of its own.
  title: () => [],
};

const ofDrafts = new WeakMap<Draft, Map<EntryScope, readonly Passage[]>>();

/** The stretches of a post that a scope means, cut once for all entries. */
export function draftPassages(draft: Draft, scope: EntryScope): readonly Passage[] {
  const scopes = ofDrafts.get(draft) ?? new Map<EntryScope, readonly Passage[]>();
  ofDrafts.set(draft, scopes);
  const passages = scopes.get(scope) ?? passagesOf[scope](draft);
  scopes.set(scope, passages);
  return passages;
}

/** Whether a stretch is a link, a handle or a hashtag and nothing else. */
export const isBlanked = (text: string): boolean =>
  text.includes(blank) && text.replaceAll(blank, '').trim() === '';
