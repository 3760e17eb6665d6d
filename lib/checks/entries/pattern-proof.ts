import { anything, isWithinWord, type Mask, maskOf, some, type Tree } from './pattern-tree';

/** What may follow a part: how many steps it takes at most, which characters it can start with, and how soon it gives up on others. */
interface Rest {
  readonly steps: number;
  readonly first: Mask;
  readonly fail: number;
  /** It starts at the edge of a word, and so gives up at once within one. */
  readonly edge?: true;
}

const done: Rest = { steps: 1, first: anything, fail: 1 };
/** Checking an edge of a word takes up to four looks. */
const placeSteps = 4;
const tooMany = 1e9;
const capped = (steps: number): number => Math.min(steps, tooMany);
const blank: Mask = 1n << 32n;
const nothingButBlanks: Mask = (1n << 128n) | blank | 0x3e00n;

/** A run without an end is read this far: one within a word or of blanks, one that may be as long as a text, a group's. */
const longestRun = { word: 60, any: 300, group: 15 };

/** How often a part that may repeat without end is repeated when it runs natively. */
export function mostRepeats(item: Tree): number {
  if (item.kind !== 'char' && item.kind !== 'set') return longestRun.group;
  const mask = maskOf(item);
  return (mask & blank) === 0n || (mask & ~nothingButBlanks) === 0n ? longestRun.word : longestRun.any;
}

function reversed(tree: Tree): Tree {
  if (tree.kind === 'seq') return { ...tree, items: tree.items.map(reversed).reverse() };
  if (tree.kind === 'alt') return { ...tree, items: tree.items.map(reversed) };
  // A look inside a look behind still looks its own way.
  if (tree.kind === 'look') return tree;
  return 'item' in tree ? { ...tree, item: reversed(tree.item) } : tree;
}

/** A set that takes in what is in no word is written as two, and a look. */
const stepsOf = (item: Tree): number =>
  item.kind === 'set' &&
  item.items.length > 1 &&
  item.items.some((one) => 'named' in one && one.named === 'W')
    ? 6
    : 1;

function repeated(item: Tree, min: number, max: number, rest: Rest): Rest {
  const times = Math.min(max, Math.max(min, mostRepeats(item)));
  if (item.kind === 'char' || item.kind === 'set') {
    const mask = maskOf(item);
    const inWord = rest.edge === true && isWithinWord(item);
    const apart = inWord || (mask & rest.first) === 0n;
    const fail = inWord ? placeSteps : rest.fail;
    // Before a run an edge may be found as well as after it.
    const ways = inWord && min === 0 ? 2 : 1;
    const after = apart ? times * fail + ways * rest.steps : (times + 1) * rest.steps;
    return {
      steps: capped(times * stepsOf(item) + after),
      first: min === 0 ? mask | rest.first : mask,
      fail: min === 0 ? stepsOf(item) + rest.fail : stepsOf(item),
    };
  }
  let now = rest;
  for (let turn = times; turn > 0; turn -= 1) {
    const inner = cost(item, now);
    now =
      turn > min
        ? {
            steps: capped(inner.steps + rest.steps + 1),
            first: inner.first | rest.first,
            fail: inner.fail + rest.fail + 1,
          }
        : inner;
    if (now.steps >= tooMany) break;
  }
  return now;
}

/** Bounds the steps of a backtracking search for a part and what follows it, from one place. */
function cost(tree: Tree, rest: Rest): Rest {
  switch (tree.kind) {
    case 'char':
    case 'set':
      return { steps: capped(stepsOf(tree) + rest.steps), first: maskOf(tree), fail: stepsOf(tree) };
    case 'seq':
      return tree.items.reduceRight((after, item) => cost(item, after), rest);
    case 'alt': {
      const ways = tree.items.map((item) => cost(item, rest));
      return {
        steps: capped(ways.reduce((sum, { steps }) => sum + steps + 1, 0)),
        first: ways.reduce((all, { first }) => all | first, 0n),
        fail: ways.reduce((sum, { fail }) => sum + fail + 1, 0),
      };
    }
    case 'repeat':
      return repeated(tree.item, tree.min, tree.max, rest);
    case 'group':
      return cost(tree.item, rest);
    case 'look': {
      const inner = cost(tree.behind ? reversed(tree.item) : tree.item, done);
      const steps = capped(inner.steps + rest.steps);
      const fail = capped(inner.steps + rest.fail);
      if (tree.behind || tree.negated) return { steps, first: rest.first, fail };
      // What it looks for must come next, so that another character ends the matter.
      return { steps, first: inner.first & rest.first, fail: rest.first === anything ? inner.fail : fail };
    }
    case 'at':
      return {
        steps: placeSteps + rest.steps,
        first: rest.first,
        fail: placeSteps + rest.fail,
        ...(tree.place === 'edge' && { edge: true }),
      };
  }
}

/** The most steps that a backtracking search takes from one place in a text, whatever the text. */
export const mostStepsOf = (tree: Tree): number => cost(tree, done).steps;

/** No search may take more steps than this from one place in a text. */
const mostSteps = 4_000;

/** Whether a part can stand for nothing. */
function canBeEmpty(tree: Tree): boolean {
  if (tree.kind === 'char' || tree.kind === 'set') return false;
  if (tree.kind === 'seq') return tree.items.every(canBeEmpty);
  if (tree.kind === 'alt') return tree.items.some(canBeEmpty);
  if (tree.kind === 'repeat') return tree.min === 0 || canBeEmpty(tree.item);
  return tree.kind === 'group' ? canBeEmpty(tree.item) : true;
}

/** A repeated part that means something else natively: its run is cut, or a turn that stands for nothing is not taken. */
const differs = (part: Tree): boolean =>
  part.kind === 'repeat' &&
  (canBeEmpty(part.item) ||
    (part.max === Number.POSITIVE_INFINITY && mostRepeats(part.item) !== longestRun.word));

/** Whether a pattern may run natively: it takes a bounded number of steps from each place, and means the same or must. */
export function isBounded(tree: Tree): boolean {
  const looks = some(tree, ({ kind }) => kind === 'look');
  return (looks || !some(tree, differs)) && mostStepsOf(tree) <= mostSteps;
}
