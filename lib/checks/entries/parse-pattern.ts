import { readClass, readEscape } from './parse-class';
import { createReader, type Reader, refuse } from './pattern-reader';
import type { Place, Tree } from './pattern-tree';

/** The letters of (?ims), read. */
interface Flags {
  readonly i: boolean;
  readonly m: boolean;
  readonly s: boolean;
}

/** Where the reading stands; flags are set for the rest of a group. */
interface State {
  readonly reader: Reader;
  readonly depth: number;
  readonly looking: boolean;
  flags: Flags;
}

const deepest = 60;
const longest = 4_000;
const mostTimes = 1_000;

const setFlags = (flags: Flags, letters: string): Flags => {
  const [on = '', off = ''] = letters.split('-');
  if (/[^imns]/.test(on + off)) return refuse('feature', `(?${letters})`);
  const is = (letter: keyof Flags) => (flags[letter] || on.includes(letter)) && !off.includes(letter);
  return { i: is('i'), m: is('m'), s: is('s') };
};

const places: Readonly<Record<string, Place>> = {
  b: 'edge',
  B: 'inside',
  A: 'start',
  z: 'end',
  Z: 'lastEnd',
};

function readBackslash({ reader, flags }: State): Tree {
  const item = readEscape(reader);
  if (item === undefined) {
    const letter = reader.next();
    const place = Object.hasOwn(places, letter) ? places[letter] : undefined;
    if (place !== undefined) return { kind: 'at', place };
    return refuse(/^[1-9kGK]$/.test(letter) ? 'feature' : 'syntax', `\\${letter}`);
  }
  return 'named' in item
    ? { kind: 'set', items: [item], negated: false, fold: flags.i }
    : { kind: 'char', code: item.from, fold: flags.i };
}

function readGroup(state: State): Tree {
  const { reader } = state;
  const inner = (looking = state.looking, flags = state.flags): Tree => {
    if (state.depth >= deepest) return refuse('long');
    const item = readAlternatives({ reader, depth: state.depth + 1, looking, flags });
    return reader.take(/\)/y) ? item : refuse('syntax', '(');
  };
  const look = reader.take(/\?(<?)([=!])/y);
  if (look !== undefined) {
    return { kind: 'look', behind: look[1] === '<', negated: look[2] === '!', item: inner(true) };
  }
  const name = reader.take(/\?(?:P?<([A-Za-z_]\w*)>|'([A-Za-z_]\w*)')/y);
  if (name !== undefined) {
    return { kind: 'group', captures: !state.looking, name: name[1] ?? name[2] ?? '', item: inner() };
  }
  const flags = reader.take(/\?([A-Za-z]*(?:-[A-Za-z]+)?)([:)])/y);
  if (flags !== undefined) {
    const set = setFlags(state.flags, flags[1] ?? '');
    if (flags[2] === ':') return { kind: 'group', captures: false, item: inner(state.looking, set) };
    state.flags = set;
    return { kind: 'seq', items: [] };
  }
  const other = reader.take(/\?[^A-Za-z]?/y);
  if (other !== undefined) return refuse('feature', `(${other[0]}`);
  return { kind: 'group', captures: !state.looking, item: inner() };
}

function readAtom(state: State): Tree {
  const { reader, flags } = state;
  const character = reader.next();
  if (character === '\\') return readBackslash(state);
  if (character === '(') return readGroup(state);
  if (character === '[') return { kind: 'set', ...readClass(reader), fold: flags.i };
  if (character === '.') {
    return { kind: 'set', items: flags.s ? [] : [{ from: 10, to: 10 }], negated: true, fold: false };
  }
  if (character === '^') return { kind: 'at', place: flags.m ? 'lineStart' : 'start' };
  if (character === '$') return { kind: 'at', place: flags.m ? 'lineEnd' : 'lastEnd' };
  if (/^[*+?]$/.test(character)) return refuse('syntax', character);
  return { kind: 'char', code: character.codePointAt(0) ?? 0, fold: flags.i };
}

function readTimes(reader: Reader): { min: number; max: number } | undefined {
  const sign = reader.take(/[*+?]/y)?.[0];
  if (sign !== undefined) {
    return { min: sign === '+' ? 1 : 0, max: sign === '?' ? 1 : Number.POSITIVE_INFINITY };
  }
  const braces = reader.take(/\{(\d{1,6})(,?)(\d{0,6})\}/y);
  if (braces === undefined) return undefined;
  const [, least = '', comma, most = ''] = braces;
  const min = Number(least);
  const max = comma === '' ? min : most === '' ? Number.POSITIVE_INFINITY : Number(most);
  if (min > max) return refuse('syntax', braces[0]);
  if (min > mostTimes || (max !== Number.POSITIVE_INFINITY && max > mostTimes)) return refuse('long');
  return { min, max };
}

function readSequence(state: State): Tree {
  const { reader } = state;
  const items: Tree[] = [];
  while (!reader.done() && !reader.take(/(?=[|)])/y)) {
    let item = readAtom(state);
    for (let times = readTimes(reader); times !== undefined; times = readTimes(reader)) {
      if (item.kind === 'at' || item.kind === 'look') return refuse('syntax', 'a place repeated');
      const lazy = reader.take(/\?/y) !== undefined;
      if (reader.take(/\+/y)) return refuse('feature', '++');
      item = { kind: 'repeat', item, ...times, lazy };
    }
    items.push(item);
  }
  return items.length === 1 && items[0] !== undefined ? items[0] : { kind: 'seq', items };
}

function readAlternatives(state: State): Tree {
  const items = [readSequence(state)];
  while (state.reader.take(/\|/y)) items.push(readSequence(state));
  return items.length === 1 && items[0] !== undefined ? items[0] : { kind: 'alt', items };
}

/** How a pattern is to be read before its own flags say otherwise. */
export interface Reading {
  readonly ignoreCase: boolean;
  /** ^ and $ stand at the ends of each line. */
  readonly lines: boolean;
}

/** Reads a pattern as Vale's engine does. Throws `Refused`. */
export function parsePattern(source: string, { ignoreCase, lines }: Reading): Tree {
  if (source.length > longest) return refuse('long');
  const reader = createReader(source);
  const tree = readAlternatives({
    reader,
    depth: 0,
    looking: false,
    flags: { i: ignoreCase, m: lines, s: false },
  });
  return reader.done() ? tree : refuse('syntax', ')');
}
