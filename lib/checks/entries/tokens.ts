import type { Wakes } from '@/lib/checks/wakes';
import { parsePattern } from './parse-pattern';
import { isBlanked, type Passage } from './passage';
import { compilePattern, type Pattern, type PatternOptions } from './pattern';
import { maskOf, some, type Tree } from './pattern-tree';
import {
  byLength,
  byWord,
  inSmallLetters,
  type Needed,
  needed,
  spellings,
  wholeWord,
  withStraightApostrophes,
} from './pattern-words';
import { createPhrases, type Phrase, type TokenMatch } from './phrases';

/** Tokens, ready to be looked for all at once. */
export interface Tokens {
  /** From left to right, none over another; of two at one place the token named first. */
  readonly find: (passage: Passage, most?: number) => readonly TokenMatch[];
  /** Words of which one must be there; left out where no words are known. */
  readonly wakes: Wakes | undefined;
  /** None of them can reach from one sentence into the next. */
  readonly withinSentence: boolean;
}

export interface TokenOptions extends PatternOptions {
  /** What a token's groups hold is asked for. */
  readonly groups?: boolean;
}

/** A pattern that is compiled when a text first holds what it needs. */
interface LatePattern {
  readonly token: number;
  readonly order: number;
  /** Of these one must be in the text. */
  readonly needs: readonly Needed[] | undefined;
  /** Of these words one must be there. */
  readonly words: readonly string[] | undefined;
  /** It tells a curly apostrophe from a straight one. */
  readonly curly: boolean;
  readonly compiled: () => Pattern;
}

/** An apostrophe that is none within a word: a quotation mark, or one told from others. */
const looseApostrophe = /’|\\[ux]\{?2019|(?<!\p{L})'|'(?!\p{L})/u;

const plain = /^[^\\^$.|?*+()[\]{}]+$/;
const defaultMost = 100;

const sentenceEnds = (1n << 33n) | (1n << 46n) | (1n << 63n);

/** Whether a pattern may hold the end of a sentence, or look at what is around it. */
const reachesOut = (tree: Tree): boolean =>
  some(tree, (part) => {
    if (part.kind === 'look') return true;
    if (part.kind === 'at') return part.place !== 'edge' && part.place !== 'inside';
    return (part.kind === 'char' || part.kind === 'set') && (maskOf(part) & sentenceEnds) !== 0n;
  });

const isEdge = (part: Tree | undefined): boolean => part?.kind === 'at' && part.place === 'edge';

function readToken(token: string, { ignoreCase = false, lines = true, word = false }: TokenOptions): Tree {
  const tree = parsePattern(token, { ignoreCase, lines });
  if (!word || tree.kind !== 'seq') return tree;
  // An edge of a word at the edge of a word says nothing.
  const from = isEdge(tree.items[0]) ? 1 : 0;
  return { ...tree, items: tree.items.slice(from, isEdge(tree.items.at(-1)) ? -1 : undefined) };
}

function createPattern(token: number, source: string, tree: Tree, order: number, options: TokenOptions) {
  const { word = false } = options;
  let compiled: Pattern | undefined;
  return {
    token,
    order,
    needs: needed(tree, word, word, byLength),
    words: needed(tree, word, word, byWord)?.map(wholeWord),
    curly: looseApostrophe.test(source),
    compiled: () => {
      compiled ??= compilePattern(source, options);
      return compiled;
    },
  };
}

/** What wakes tokens, where each of them has a word that must be there. */
function wakesOf(
  phrases: readonly Phrase[],
  patterns: readonly LatePattern[],
  word: boolean,
): Wakes | undefined {
  const words = new Set<string>();
  for (const { text } of phrases) {
    words.add(wholeWord({ text: inSmallLetters(text), left: word, right: word }));
  }
  for (const pattern of patterns) {
    if (pattern.words === undefined) return undefined;
    for (const one of pattern.words) words.add(one);
  }
  return words.has('') ? undefined : { words: [...words] };
}

/** Reads tokens once: plain ones become texts to look up, the rest patterns; one that cannot be read finds nothing. */
export function createTokens(tokens: readonly string[], options: TokenOptions = {}): Tokens {
  const { word = false, ignoreCase = false, groups = false } = options;
  const phrases: Phrase[] = [];
  const patterns: LatePattern[] = [];
  let withinSentence = true;
  const next = () => phrases.length + patterns.length;

  const addPhrase = (text: string, token: number): void => {
    const written = ignoreCase ? inSmallLetters(text) : withStraightApostrophes(text);
    if (/[.!?…\n]/.test(text)) withinSentence = false;
    phrases.push({ text: written, token, order: next() });
  };
  const addToken = (source: string, token: number): void => {
    const exact = looseApostrophe.test(withStraightApostrophes(source));
    if (plain.test(source) && !exact) {
      addPhrase(source, token);
      return;
    }
    const tree = readToken(source, options);
    const texts = groups || exact ? undefined : spellings(tree, ignoreCase);
    if (texts !== undefined)
      for (const text of texts.filter((one) => one.trim() !== '')) addPhrase(text, token);
    else {
      if (reachesOut(tree)) withinSentence = false;
      patterns.push(createPattern(token, source, tree, next(), options));
    }
  };
  for (const [index, source] of tokens.entries()) {
    if (source.trim() === '') continue;
    try {
      addToken(source, index);
    } catch {
      // `judgeEntry` says why; the other tokens are looked for.
    }
  }
  const findPhrases = createPhrases(phrases, word, ignoreCase);

  const find = (passage: Passage, most = defaultMost): readonly TokenMatch[] => {
    const found = phrases.length === 0 ? [] : findPhrases(passage, most);
    for (const { token, order, needs, curly, compiled } of patterns) {
      if (needs?.every(({ text }) => !passage.lower.includes(text))) continue;
      const pattern = compiled();
      if (!pattern.ok) continue;
      const text = curly ? passage.text : passage.straight;
      for (const match of pattern.find(text, most)) {
        found.push({ ...match, token, order, names: pattern.names });
      }
    }
    found.sort((a, b) => a.at[0] - b.at[0] || a.order - b.order);
    let from = 0;
    const kept: TokenMatch[] = [];
    for (const one of found) {
      if (one.at[0] < from || isBlanked(passage.text.slice(...one.at))) continue;
      kept.push(one);
      from = one.at[1];
      if (kept.length >= most) break;
    }
    return kept;
  };

  return { find, wakes: wakesOf(phrases, patterns, word), withinSentence };
}
