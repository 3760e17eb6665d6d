import { sameData } from '@/lib/library/exchange/same-data';

/** Three states of one thing: what two people went out from, and what each of them made of it; undefined: not there. */
export interface Three<Value> {
  readonly base: Value | undefined;
  readonly theirs: Value | undefined;
  readonly mine: Value | undefined;
}

/** What comes of three states; `conflict` where a person has to say, and then `value` is theirs. */
export interface Merged<Value> {
  readonly value: Value | undefined;
  readonly conflict?: true;
}

type Same<Value> = (one: Value, other: Value) => boolean;

/** Merges what can only be one or the other. */
export function mergeThree<Value>(
  { base, theirs, mine }: Three<Value>,
  same: Same<Value> = sameData,
): Merged<Value> {
  const isSame = (one: Value | undefined, other: Value | undefined): boolean =>
    one === undefined || other === undefined ? one === other : same(one, other);
  if (isSame(mine, theirs) || isSame(mine, base)) return { value: theirs };
  if (isSame(theirs, base)) return { value: mine };
  return { value: theirs, conflict: true };
}

/**
 * Merges lists in which each thing stands once: what either took out is out, what either put in is in, and it stands
 * behind what it was put behind.
 */
export function mergeSets<Item>(
  base: readonly Item[],
  theirs: readonly Item[],
  mine: readonly Item[],
): readonly Item[] {
  if (sameData(mine, base) || sameData(mine, theirs)) return theirs;
  if (sameData(theirs, base)) return mine;
  const [before, here] = [new Set(base), new Set(mine)];
  const merged = theirs.filter((item) => here.has(item) || !before.has(item));
  const present = new Set(merged);
  let behind: Item | undefined;
  let hasOne = false;
  for (const item of here) {
    if (!present.has(item) && !before.has(item)) {
      merged.splice(hasOne ? merged.lastIndexOf(behind as Item) + 1 : 0, 0, item);
      present.add(item);
    }
    if (present.has(item)) [behind, hasOne] = [item, true];
  }
  return merged;
}

/** Maps of three states, in the order people gave them. */
export interface ThreeMaps<Value> {
  readonly base: ReadonlyMap<string, Value>;
  readonly theirs: ReadonlyMap<string, Value>;
  readonly mine: ReadonlyMap<string, Value>;
}

/** Merges map with map, key by key; the keys at which a person has to say are told beside it. */
export function mergeMaps<Value>(
  { base, theirs, mine }: ThreeMaps<Value>,
  mergeOne: (three: Three<Value>, key: string) => Merged<Value> = (three) => mergeThree(three),
): { readonly merged: ReadonlyMap<string, Value>; readonly conflicts: readonly string[] } {
  const found = new Map<string, Value>();
  const conflicts: string[] = [];
  for (const key of new Set([...theirs.keys(), ...mine.keys(), ...base.keys()])) {
    const three = { base: base.get(key), theirs: theirs.get(key), mine: mine.get(key) };
    const { value, conflict } = mergeOne(three, key);
    if (value !== undefined) found.set(key, value);
    if (conflict) conflicts.push(key);
  }
  const order = mergeSets([...base.keys()], [...theirs.keys()], [...mine.keys()]);
  const merged = new Map<string, Value>();
  // What one took out and the other changed is in the one order or the other, and here all the same.
  for (const key of [...order, ...found.keys()]) {
    const value = found.get(key);
    if (value !== undefined) merged.set(key, value);
  }
  return { merged, conflicts };
}
