import { random } from './checks/random.ts';

/** Chance that can be had again: the same seed gives the same picks. */
export interface Seeded {
  /** A whole number from 0 to below `limit`. */
  upTo(limit: number): number;
  pick<Item>(items: readonly Item[]): Item;
  shuffled<Item>(items: readonly Item[]): Item[];
}

/** Starts from a seed. */
export function seeded(seed: number): Seeded {
  const next = random(seed);
  const upTo = (limit: number) => Math.floor(next() * limit);
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[upTo(items.length)];
    if (item === undefined) throw new Error('There is nothing to pick from.');
    return item;
  };
  const shuffled = <Item>(items: readonly Item[]): Item[] => {
    const rest = [...items];
    return items.flatMap(() => rest.splice(upTo(rest.length), 1));
  };
  return { upTo, pick, shuffled };
}
