import { RE2JS } from 're2js';
import type { Span } from '@/lib/checks/span';
import type { Texts } from '@/lib/checks/texts';
import { parsePattern, type Reading } from './parse-pattern';
import { isBounded } from './pattern-proof';
import { Refused, reasons } from './pattern-reader';
import { some, type Tree } from './pattern-tree';
import { writePattern } from './write-pattern';

/** A place that a pattern fits, and what its groups hold there. */
export interface Match {
  readonly at: Span;
  readonly groups: readonly (string | undefined)[];
}

/** A pattern that can be run on any text in a limited time, or why it is not run. */
export type Pattern =
  | {
      readonly ok: true;
      readonly tree: Tree;
      /** The names of its groups, '' for one without. */
      readonly names: readonly string[];
      /** Finds places from left to right that do not overlap, no more than `most`. */
      readonly find: (text: string, most?: number) => readonly Match[];
    }
  | { readonly ok: false; readonly why: Texts };

export interface PatternOptions extends Partial<Reading> {
  /** It stands as whole words, as Vale's tokens do. */
  readonly word?: boolean;
}

/** RE2 searches a long text a piece at a time: to go on after a match may cost as much as all of the rest. */
const pieceLength = 10_000;
/** The steps one search may take: past them, the rest of the text is left. Each character costs a step for each part of the pattern. */
const mostWork = 50_000_000;
const mostMatches = 100;
const largestProgram = 5_000;

function* pieces(text: string): Iterable<readonly [from: number, piece: string]> {
  for (let from = 0; from < text.length || from === 0; ) {
    const end = from + pieceLength;
    if (end >= text.length) {
      yield [from, from === 0 ? text : text.slice(from)];
      return;
    }
    const line = text.lastIndexOf('\n', end);
    const gap = line > from ? line : text.lastIndexOf(' ', end);
    const to = gap > from ? gap + 1 : end;
    yield [from, text.slice(from, to)];
    from = to;
  }
}

type FindIn = (piece: string) => Iterable<{ index: number; 0: string } & readonly (string | undefined)[]>;

/** A pattern in one of the two engines. */
interface Engine {
  readonly findIn: FindIn;
  /** What may be read of a text, all matches together; left out where a search costs the same from everywhere. */
  readonly mostRead?: number;
}

/** Searches a text; where one search may read to its end, what each match leaves to be read again counts. */
const finder =
  ({ findIn, mostRead }: Engine, fits: (text: string, at: Span) => boolean) =>
  (text: string, most = mostMatches): readonly Match[] => {
    const found: Match[] = [];
    let read = 0;
    for (const [from, piece] of mostRead === undefined ? [[0, text] as const] : pieces(text)) {
      if (mostRead !== undefined && read > mostRead) return found;
      read += piece.length;
      for (const match of findIn(piece)) {
        read += piece.length - match.index;
        const at: Span = [from + match.index, from + match.index + match[0].length];
        if (match[0] !== '' && fits(text, at)) found.push({ at, groups: match.slice(1) });
        if (found.length >= most || (mostRead !== undefined && read > mostRead)) return found;
      }
    }
    return found;
  };

const wordCharacter = /[\p{L}\p{M}\p{N}_]/u;
const isWord = (text: string, at: number): boolean => wordCharacter.test(text.charAt(at));

/** Whether a stretch of text ends on either side at the edge of a word. */
export const atEdges = (text: string, [start, end]: Span): boolean =>
  isWord(text, start - 1) !== isWord(text, start) && isWord(text, end - 1) !== isWord(text, end);

function compileNative(tree: Tree): Engine {
  const { source, fold } = writePattern(tree, 'native');
  const pattern = new RegExp(source, fold ? 'giu' : 'gu');
  return { findIn: (piece) => piece.matchAll(pattern) };
}

function compileLinear(tree: Tree): Engine {
  const { source, fold } = writePattern(tree, 'linear');
  const looks = some(tree, ({ kind }) => kind === 'look');
  const flags = (fold ? RE2JS.CASE_INSENSITIVE : 0) | (looks ? RE2JS.LOOKBEHINDS : 0);
  const pattern = RE2JS.compile(source, flags);
  const size = pattern.programSize();
  if (size > largestProgram) throw new Refused('long', '');
  const findIn = (piece: string) => pattern.matchAll(piece) as ReturnType<FindIn>;
  return { findIn, mostRead: mostWork / size };
}

function groupNames(tree: Tree, names: string[] = []): readonly string[] {
  if (tree.kind === 'group' && tree.captures) names.push(tree.name ?? '');
  if (tree.kind === 'seq' || tree.kind === 'alt') for (const item of tree.items) groupNames(item, names);
  else if ('item' in tree) groupNames(tree.item, names);
  return names;
}

const edge: Tree = { kind: 'at', place: 'edge' };

/** Makes a pattern of Vale's ready to be run: natively where its steps are proven to be bounded, else by RE2. */
export function compilePattern(source: string, options: PatternOptions = {}): Pattern {
  try {
    const { ignoreCase = false, lines = true, word = false } = options;
    const read = parsePattern(source, { ignoreCase, lines });
    const tree: Tree = word ? { kind: 'seq', items: [edge, read, edge] } : read;
    const ahead = some(tree, (part) => part.kind === 'look' && !part.behind);
    const bounded = isBounded(tree);
    if (ahead && !bounded) return { ok: false, why: reasons.slow };
    // RE2 takes letters with accents for edges of words.
    const fits = word && !bounded ? atEdges : () => true;
    const find = finder(bounded ? compileNative(tree) : compileLinear(tree), fits);
    return { ok: true, tree, names: groupNames(tree), find };
  } catch (error) {
    return { ok: false, why: error instanceof Refused ? error.why : reasons.long };
  }
}
