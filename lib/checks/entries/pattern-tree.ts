/** Characters of a set: a stretch of code points, or a class by its name: 'w', 'S', 'p{Lu}'. */
export type SetItem = { readonly from: number; readonly to: number } | { readonly named: string };

/** A pattern, read: `fold` where the case of letters does not matter. */
export type Tree =
  | { readonly kind: 'char'; readonly code: number; readonly fold: boolean }
  | {
      readonly kind: 'set';
      readonly items: readonly SetItem[];
      readonly negated: boolean;
      readonly fold: boolean;
    }
  | { readonly kind: 'seq'; readonly items: readonly Tree[] }
  | { readonly kind: 'alt'; readonly items: readonly Tree[] }
  | {
      readonly kind: 'repeat';
      readonly item: Tree;
      readonly min: number;
      readonly max: number;
      readonly lazy: boolean;
    }
  | { readonly kind: 'group'; readonly item: Tree; readonly captures: boolean; readonly name?: string }
  | { readonly kind: 'look'; readonly item: Tree; readonly behind: boolean; readonly negated: boolean }
  | { readonly kind: 'at'; readonly place: Place };

/** A place in a text: at the edge of a word or not, at either end of a line or of the text. */
export type Place = 'edge' | 'inside' | 'lineStart' | 'lineEnd' | 'start' | 'end' | 'lastEnd';

export type SetTree = Extract<Tree, { kind: 'set' }>;

/** Whether some part of a pattern is so. */
export function some(tree: Tree, test: (part: Tree) => boolean): boolean {
  if (test(tree)) return true;
  if (tree.kind === 'seq' || tree.kind === 'alt') return tree.items.some((item) => some(item, test));
  return 'item' in tree && some(tree.item, test);
}

/** Which characters can stand somewhere: a bit for each of ASCII, and one for all others together. */
export type Mask = bigint;

const others: Mask = 1n << 128n;
export const anything: Mask = (1n << 129n) - 1n;
const ascii = anything ^ others;

const bitsOf = (from: number, to: number): Mask => {
  if (from > 127) return others;
  const last = Math.min(to, 127);
  const bits = ((1n << BigInt(last - from + 1)) - 1n) << BigInt(from);
  return to > 127 ? bits | others : bits;
};

const digits = bitsOf(48, 57);
const lower = bitsOf(97, 122);
const upper = bitsOf(65, 90);
const word = digits | lower | upper | bitsOf(95, 95) | others;
const space = bitsOf(9, 13) | bitsOf(32, 32) | others;
/** The letters that some character beyond ASCII is the same as but for its case. */
const folding = bitsOf(75, 75) | bitsOf(83, 83) | bitsOf(107, 107) | bitsOf(115, 115);

const named = new Map<string, Mask>([
  ['w', word],
  ['W', (ascii & ~word) | others],
  ['d', digits],
  ['D', (ascii & ~digits) | others],
  ['s', space],
  ['S', (ascii & ~space) | others],
]);

/** May take in more than the class holds, never less. */
function maskOfName(name: string): Mask {
  const known = named.get(name);
  if (known !== undefined) return known;
  const pattern = new RegExp(`\\${name}`, 'u');
  let mask = others;
  for (let code = 0; code < 128; code += 1) {
    if (pattern.test(String.fromCharCode(code))) mask |= 1n << BigInt(code);
  }
  named.set(name, mask);
  return mask;
}

function folded(mask: Mask): Mask {
  const both = mask | ((mask & lower) >> 32n) | ((mask & upper) << 32n);
  if ((both & others) !== 0n) return both | folding;
  return (both & folding) === 0n ? both : both | others;
}

/** The characters a part that stands for one character may be; perhaps more, never fewer. */
export function maskOf(tree: Extract<Tree, { kind: 'char' | 'set' }>): Mask {
  if (tree.kind === 'char') {
    const mask = bitsOf(tree.code, tree.code);
    return tree.fold ? folded(mask) : mask;
  }
  let mask = 0n;
  for (const item of tree.items) {
    const one = 'named' in item ? maskOfName(item.named) : bitsOf(item.from, item.to);
    mask |= tree.fold ? folded(one) : one;
  }
  if (!tree.negated) return mask;
  // Of a class by name a bit may be set that the class does not hold; all but plain stretches count as not taken away.
  const sure = tree.items.every((item) => !('named' in item) || /^[wWdDsS]$/.test(item.named));
  return (sure ? ascii & ~mask : ascii) | others;
}

const inWords: ReadonlySet<string> = new Set(['w', 'd', 'p{L}', 'p{Lu}', 'p{Ll}', 'p{M}', 'p{N}']);

/** Whether a part that stands for one character can stand for none but those of a word. */
export function isWithinWord(tree: Extract<Tree, { kind: 'char' | 'set' }>): boolean {
  if (tree.kind === 'char') return /[\p{L}\p{M}\p{N}_]/u.test(String.fromCodePoint(tree.code));
  return (
    !tree.negated &&
    tree.items.every((item) =>
      'named' in item
        ? inWords.has(item.named)
        : item.to < 128 && (bitsOf(item.from, item.to) & ~word) === 0n,
    )
  );
}
