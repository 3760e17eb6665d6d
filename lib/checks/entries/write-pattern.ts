import { mostRepeats } from './pattern-proof';
import { isWithinWord, type Place, type SetItem, type SetTree, type Tree } from './pattern-tree';

/** How one engine writes a pattern. */
interface Dialect {
  readonly class: (name: string) => string;
  readonly code: (code: number) => string;
  readonly place: Readonly<Record<Place, string>>;
  /** An edge of a word before and after what is surely in a word. */
  readonly edge: { readonly before: string; readonly after: string };
  readonly everything: string;
  /** What is not in a word, joined with other characters; undefined where the engine has no way. */
  readonly notWordOr: ((others: string, negated: boolean) => string) | undefined;
  readonly most: (item: Tree) => number;
}

const wordClass = '\\p{L}\\p{M}\\p{N}_';
const word = `[${wordClass}]`;
const isPlain = /^[\p{L}\p{N} ]$/u;

const native: Dialect = {
  class: (name) => (name === 'w' ? wordClass : `\\${name}`),
  code: (code) => {
    const character = String.fromCodePoint(code);
    return isPlain.test(character) ? character : `\\u{${code.toString(16)}}`;
  },
  place: {
    edge: `(?:(?<=${word})(?!${word})|(?<!${word})(?=${word}))`,
    inside: `(?:(?<=${word})(?=${word})|(?<!${word})(?!${word}))`,
    lineStart: '(?<![^\\n])',
    lineEnd: '(?![^\\n])',
    start: '(?<![^])',
    end: '(?![^])',
    lastEnd: '(?=\\n?(?![^]))',
  },
  edge: { before: `(?<!${word})`, after: `(?!${word})` },
  everything: '[^]',
  notWordOr: (others, negated) =>
    // Never two ways to read one character.
    negated ? `(?:(?!${others})${word})` : `(?:[^${wordClass}]|(?=${word})${others})`,
  most: mostRepeats,
};

const linear: Dialect = {
  class: (name) => {
    if (name === 'w') return wordClass;
    if (name === 's') return '\\s\\x0B\\x{A0}\\x{2000}-\\x{200A}\\x{202F}\\x{205F}\\x{3000}';
    return `\\${name.replace(/\{Script=/, '{')}`;
  },
  code: (code) => {
    const character = String.fromCodePoint(code);
    return isPlain.test(character) ? character : `\\x{${code.toString(16)}}`;
  },
  place: {
    edge: '\\b',
    inside: '\\B',
    lineStart: '(?m:^)',
    lineEnd: '(?m:$)',
    start: '\\A',
    end: '\\z',
    lastEnd: '\\z',
  },
  edge: { before: '\\b', after: '\\b' },
  everything: '(?s:.)',
  notWordOr: undefined,
  most: () => Number.POSITIVE_INFINITY,
};

const isWordChange = (item: SetItem): boolean => 'named' in item && item.named === 'W';

const caseOf = (code: number): readonly number[] => {
  const character = String.fromCodePoint(code);
  return [character.toLowerCase(), character.toUpperCase()]
    .filter((other) => [...other].length === 1)
    .map((other) => other.codePointAt(0) ?? code);
};

/** The same stretch of ASCII letters in the other case. */
function otherCase(item: SetItem): readonly SetItem[] {
  if ('named' in item) return /^p\{L[ul]\}$/.test(item.named) ? [{ named: 'p{Lu}' }, { named: 'p{Ll}' }] : [];
  if (item.from === item.to) return caseOf(item.from).map((code) => ({ from: code, to: code }));
  const shift = (low: number, high: number, by: number): SetItem[] => {
    const [from, to] = [Math.max(item.from, low), Math.min(item.to, high)];
    return from > to ? [] : [{ from: from + by, to: to + by }];
  };
  return [...shift(65, 90, 32), ...shift(97, 122, -32)];
}

function writeSet({ items, negated }: SetTree, dialect: Dialect): string {
  if (items.length === 0) return dialect.everything;
  const write = (item: SetItem): string => {
    if ('named' in item) return dialect.class(item.named);
    const from = dialect.code(item.from);
    return item.from === item.to ? from : `${from}-${dialect.code(item.to)}`;
  };
  const others = items.filter((item) => !isWordChange(item));
  if (others.length === items.length) return `[${negated ? '^' : ''}${items.map(write).join('')}]`;
  if (others.length === 0) return `[${negated ? '' : '^'}${wordClass}]`;
  return dialect.notWordOr === undefined
    ? `[${negated ? '^' : ''}${items.map(write).join('')}]`
    : dialect.notWordOr(`[${others.map(write).join('')}]`, negated);
}

/** Whether a part starts, or ends, in a word whatever it stands for. */
function isInWord(tree: Tree | undefined, end: 0 | -1): boolean {
  if (tree === undefined) return false;
  if (tree.kind === 'char' || tree.kind === 'set') return isWithinWord(tree);
  if (tree.kind === 'seq') return isInWord(tree.items.at(end), end);
  if (tree.kind === 'alt') return tree.items.every((item) => isInWord(item, end));
  if (tree.kind === 'repeat') return tree.min > 0 && isInWord(tree.item, end);
  return tree.kind === 'group' && isInWord(tree.item, end);
}

function writeSequence(items: readonly Tree[], dialect: Dialect, each: (item: Tree) => string): string {
  const written = items.map((item, index) => {
    if (item.kind !== 'at' || item.place !== 'edge') return each(item);
    if (isInWord(items[index + 1], 0)) return dialect.edge.before;
    return isInWord(items[index - 1], -1) ? dialect.edge.after : each(item);
  });
  return written.join('');
}

/** Writes a pattern; `mixed` where only some of it ignores case. */
function write(tree: Tree, dialect: Dialect, mixed: boolean): string {
  const each = (item: Tree) => write(item, dialect, mixed);
  switch (tree.kind) {
    case 'char': {
      const both = mixed && tree.fold ? [...new Set([tree.code, ...caseOf(tree.code)])] : [tree.code];
      return both.length === 1 ? dialect.code(tree.code) : `[${both.map(dialect.code).join('')}]`;
    }
    case 'set': {
      const items = mixed && tree.fold ? [...tree.items, ...tree.items.flatMap(otherCase)] : tree.items;
      return writeSet({ ...tree, items }, dialect);
    }
    case 'seq':
      return writeSequence(tree.items, dialect, each);
    case 'alt':
      return `(?:${tree.items.map(each).join('|')})`;
    case 'group':
      return `${tree.captures ? '(' : '(?:'}${each(tree.item)})`;
    case 'look':
      return `(?${tree.behind ? '<' : ''}${tree.negated ? '!' : '='}${each(tree.item)})`;
    case 'at':
      return dialect.place[tree.place];
    case 'repeat': {
      const most =
        tree.max === Number.POSITIVE_INFINITY ? Math.max(tree.min, dialect.most(tree.item)) : tree.max;
      const times = `{${tree.min},${most === Number.POSITIVE_INFINITY ? '' : most}}`;
      return `(?:${each(tree.item)})${times}${tree.lazy ? '?' : ''}`;
    }
  }
}

const isLetter = (code: number): boolean => /\p{L}/u.test(String.fromCodePoint(code));

const mindsNoCase = (item: SetItem): boolean =>
  'named' in item ? /^[sdwSDW]$/.test(item.named) : item.from === item.to && !isLetter(item.from);

/** Every way in which a pattern's letters mind their case; what has no letters does not count. */
function folds(tree: Tree, found: Set<boolean> = new Set()): Set<boolean> {
  if (tree.kind === 'char') {
    if (isLetter(tree.code)) found.add(tree.fold);
  } else if (tree.kind === 'set') {
    if (!tree.items.every(mindsNoCase)) found.add(tree.fold);
  } else if (tree.kind === 'seq' || tree.kind === 'alt') {
    for (const item of tree.items) folds(item, found);
  } else if ('item' in tree) folds(tree.item, found);
  return found;
}

/** The pattern for the browser's own engine, and for RE2; `fold` where all of it ignores case. */
export function writePattern(tree: Tree, engine: 'native' | 'linear'): { source: string; fold: boolean } {
  const ways = folds(tree);
  const source = write(tree, engine === 'native' ? native : linear, ways.size > 1);
  return { source, fold: ways.size === 1 && ways.has(true) };
}
