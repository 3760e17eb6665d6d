import type { PlacedLine, PlacedRun } from './line';

/** A place in the page, as the DOM names it. */
export interface Place {
  readonly node: Node;
  readonly offset: number;
}

/** The place of an offset: within the run whose character begins or ends there, else where a caret would stand. */
export function placeIn(line: PlacedLine, offset: number, side: 'start' | 'end' | 'caret'): Place {
  const run = line.runs.find(({ start, end }) =>
    side === 'start' ? start <= offset && offset < end : side === 'end' && start < offset && offset <= end,
  );
  return run?.node instanceof Text ? inside(run, offset) : caretIn(line, offset);
}

/** A place in a text node; the node may have lost characters since it was read. */
export function inside({ node, from, start }: PlacedRun, offset: number): Place {
  const length = node instanceof Text ? node.data.length : 0;
  return { node, offset: Math.min(from + offset - start, length) };
}

/** The range between two places. */
export function rangeOf(from: Place, to: Place): Range {
  const range = from.node.ownerDocument?.createRange() ?? new Range();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
}

/** Whether a range stands between two places. */
export const isBetween = (range: AbstractRange, from: Place, to: Place): boolean =>
  range.startContainer === from.node &&
  range.startOffset === from.offset &&
  range.endContainer === to.node &&
  range.endOffset === to.offset;

/**
 * Where a caret stands in a line: in plain text where there is some on either side, and outside of what the editor
 * holds as one thing.
 */
function caretIn(line: PlacedLine, offset: number): Place {
  const touching = line.runs.filter(({ start, end }) => start <= offset && offset <= end);
  const text = touching.filter(({ node }) => node instanceof Text);
  const before = touching.find(({ start, end }) => start < end && end === offset);
  const after = touching.find(({ start, end }) => start < end && start === offset);
  const free =
    text.find(({ kept, start }) => kept === undefined && start < offset) ??
    text.find(({ kept }) => kept === undefined) ??
    text.find(({ kept, start, end }) => start < offset && (offset < end || kept === after?.kept));
  if (free) return inside(free, offset);
  if (before) return besideOf(before.kept ?? before.node, 1);
  if (after) return besideOf(after.kept ?? after.node, 0);
  return line.filler ? besideOf(line.filler, 0) : { node: line.element, offset: 0 };
}

function besideOf(node: Node, steps: 0 | 1): Place {
  const { parentNode: parent } = node;
  if (parent === null) return { node, offset: 0 };
  return { node: parent, offset: [...parent.childNodes].indexOf(node as ChildNode) + steps };
}
