import type { SetItem, Tree } from './pattern-tree';

/** Where the case of a character has another length, it stays as it is: offsets must hold. */
const lowered = (character: string): string => {
  const lower = character.toLowerCase();
  return lower.length === character.length ? lower : character;
};

/** The text in small letters and straight apostrophes, of the same length. */
export function inSmallLetters(text: string): string {
  const lower = text.toLowerCase();
  const kept = lower.length === text.length ? lower : Array.from(text, lowered).join('');
  return withStraightApostrophes(kept);
}

/** Apostrophes within words as a keyboard writes them. */
export const withStraightApostrophes = (text: string): string =>
  text.includes('’') ? text.replace(/(?<=\p{L})’(?=\p{L})/gu, "'") : text;

const mostSpellings = 64;
const mostOfSet = 4;

const joined = (parts: readonly (readonly string[])[]): readonly string[] | undefined => {
  let all: readonly string[] = [''];
  for (const part of parts) {
    if (all.length * part.length > mostSpellings) return undefined;
    all = all.flatMap((before) => part.map((after) => before + after));
  }
  return all;
};

function charactersOf(items: readonly SetItem[]): readonly string[] | undefined {
  const found: string[] = [];
  for (const item of items) {
    if ('named' in item || item.to - item.from >= mostOfSet) return undefined;
    for (let code = item.from; code <= item.to; code += 1) found.push(String.fromCodePoint(code));
  }
  return found.length > mostOfSet ? undefined : found;
}

/** All that a pattern can stand for, the first choice first, where that is a few plain texts of one way to mind case. */
export function spellings(tree: Tree, fold: boolean): readonly string[] | undefined {
  switch (tree.kind) {
    case 'char': {
      const character = String.fromCodePoint(tree.code);
      return tree.fold === fold || lowered(character) === character.toUpperCase() ? [character] : undefined;
    }
    case 'set':
      return tree.negated || tree.fold !== fold ? undefined : charactersOf(tree.items);
    case 'group':
      return spellings(tree.item, fold);
    case 'seq': {
      const parts: (readonly string[])[] = [];
      for (const item of tree.items) {
        const part = spellings(item, fold);
        if (part === undefined) return undefined;
        parts.push(part);
      }
      return joined(parts);
    }
    case 'alt': {
      const all = tree.items.map((item) => spellings(item, fold));
      if (all.some((one) => one === undefined)) return undefined;
      const flat = all.flatMap((one) => one ?? []);
      return flat.length > mostSpellings ? undefined : flat;
    }
    case 'repeat': {
      const one = tree.max > 3 ? undefined : spellings(tree.item, fold);
      if (one === undefined) return undefined;
      const turns: (readonly string[])[] = [];
      for (let times = tree.min; times <= tree.max; times += 1) {
        const texts = joined(Array.from({ length: times }, () => one));
        if (texts === undefined) return undefined;
        turns.push(texts);
      }
      const flat = (tree.lazy ? turns : turns.reverse()).flat();
      return flat.length > mostSpellings ? undefined : flat;
    }
    default:
      return undefined;
  }
}

/** A piece of text that must stand where a pattern fits; `left` and `right` where it starts and ends with a whole word. */
export interface Needed {
  readonly text: string;
  readonly left: boolean;
  readonly right: boolean;
}

const runs = /[\p{L}\p{M}\p{N}_]+/gu;

/** The longest word of a piece that stands there whole; '' for none. */
export function wholeWord({ text, left, right }: Needed): string {
  let best = '';
  for (const { 0: run, index } of text.matchAll(runs)) {
    const whole = (index > 0 || left) && (index + run.length < text.length || right);
    // The words of a sentence hold no underscore.
    if (whole && run.length > best.length && !run.includes('_')) best = run;
  }
  return best;
}

/** How good it is to know that one of some pieces must be there. */
export type Worth = (pieces: readonly Needed[]) => number;

/** The longer the pieces, the fewer texts hold one. */
export const byLength: Worth = (pieces) =>
  Math.min(...pieces.map(({ text }) => text.length)) - pieces.length / 8;

/** Only whole words wake a rule. */
export const byWord: Worth = (pieces) =>
  Math.min(...pieces.map((piece) => wholeWord(piece).length)) - pieces.length / 8;

type Pieces = readonly Needed[] | undefined;

const better = (one: Pieces, other: Pieces, worth: Worth): Pieces =>
  one === undefined || (other !== undefined && worth(other) > worth(one)) ? other : one;

const isApostrophe = (tree: Tree | undefined): boolean =>
  tree?.kind === 'char' && (tree.code === 0x27 || tree.code === 0x2019);

/** Whether a word ends here for sure. Apostrophes are written in two ways, so they are never part of what is needed. */
const isEdge = (tree: Tree | undefined): boolean =>
  isApostrophe(tree) || (tree?.kind === 'at' && tree.place === 'edge');

function neededInSequence(items: readonly Tree[], left: boolean, right: boolean, worth: Worth): Pieces {
  let best: Pieces;
  for (let from = 0; from < items.length; ) {
    const item = items[from];
    let to = from;
    let text = '';
    for (let next = items[to]; next?.kind === 'char' && !isApostrophe(next); next = items[to]) {
      text += lowered(String.fromCodePoint(next.code));
      to += 1;
    }
    const edges = (start: number, end: number): [boolean, boolean] => [
      start === 0 ? left : isEdge(items[start - 1]),
      end === items.length ? right : isEdge(items[end]),
    ];
    if (to > from) {
      const [starts, ends] = edges(from, to);
      best = better(best, [{ text, left: starts, right: ends }], worth);
      from = to;
    } else {
      if (item !== undefined) best = better(best, needed(item, ...edges(from, from + 1), worth), worth);
      from += 1;
    }
  }
  return best;
}

/** Texts of which one must stand where a pattern fits; undefined where none is known. */
export function needed(tree: Tree, left: boolean, right: boolean, worth: Worth): Pieces {
  switch (tree.kind) {
    case 'char':
      if (isApostrophe(tree)) return undefined;
      return [{ text: lowered(String.fromCodePoint(tree.code)), left, right }];
    case 'group':
      return needed(tree.item, left, right, worth);
    case 'repeat':
      if (tree.min === 0) return undefined;
      return tree.max === 1 ? needed(tree.item, left, right, worth) : needed(tree.item, false, false, worth);
    case 'seq':
      return neededInSequence(
        tree.items.flatMap((item) => (item.kind === 'seq' ? item.items : [item])),
        left,
        right,
        worth,
      );
    case 'alt': {
      const all = tree.items.map((item) => needed(item, left, right, worth));
      const flat = all.flatMap((one) => one ?? []);
      return all.some((one) => one === undefined) || flat.length > mostSpellings ? undefined : flat;
    }
    default:
      return undefined;
  }
}
